import { useCallback, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { useMutation } from 'urql';
import { readFragment } from '../../../gql/index.ts';
import { outcomeOf, type Trouble, type UserError } from '../../../lib/mutation-outcome.ts';
import type { FormError } from '../../../components/ui/form/error-summary.tsx';
import { createUseCaseMutation, updateUseCaseMutation } from './api/changes.ts';
import { editedUseCaseFragment } from './api/edited-use-case.ts';
import { idOfField } from './form-context.ts';
import {
  changedInput,
  inputOf,
  noValues,
  numberOf,
  valuesOf,
  type FieldName,
  type UseCaseValues,
} from './use-case-values.ts';

/** What the form is about: an entry as it was read, or a new one of an organisation and what it starts from. */
export type Subject =
  | { readonly id: string; readonly version: number; readonly base: UseCaseValues }
  | { readonly organisation: string; readonly base?: UseCaseValues };

/** The entry as somebody else has made it meanwhile. */
export interface Theirs {
  readonly version: number;
  readonly values: UseCaseValues;
}

interface Sent {
  readonly id?: string;
  readonly errors?: readonly UserError[];
  readonly theirs?: Theirs;
  readonly trouble?: Trouble;
}

/** Sends the form. What is to be mended comes back at its fields; what others made meanwhile, to choose from. */
export function useSaving(form: UseFormReturn<UseCaseValues>, onSaved: (id: string) => void) {
  const t = useTranslations('writing');
  const send = useSend();
  const [isSaving, setSaving] = useState(false);
  const [state, setState] = useState<Omit<Sent, 'id' | 'errors'> & { summary: FormError[] }>({ summary: [] });
  const save = useCallback(
    async (subject: Subject) => {
      const values = withoutEmptyRows(form.getValues());
      form.reset(values, { keepDefaultValues: true });
      const wrongAmounts = values.costs.flatMap(({ amount }, i) =>
        Number.isNaN(numberOf(amount))
          ? [{ field: `costs.${i}.amount`, message: t('amountIsNoNumber') }]
          : [],
      );
      const emptyTitle = values.title.trim() === '' ? [{ field: 'title', message: t('titleIsMissing') }] : [];
      const show = (errors: readonly Pick<UserError, 'field' | 'message'>[]) => {
        const shown = errors.map(({ field, message }) => ({ field, message: named(field, message) }));
        for (const { field, message } of shown) if (field) form.setError(field as FieldName, { message });
        return shown.map(({ field, message }) => ({ id: field ? idOfField(field) : undefined, message }));
      };
      /** Names the field as the form does. */
      const named = (field: string | null, message: string) => {
        const name = field?.split('.')[0];
        const label = name !== undefined && name in noValues ? t(`field.${name as FieldName}`) : undefined;
        return label ? message.replace(`"${field}"`, `»${label}«`) : message;
      };
      const wrong = [...emptyTitle, ...wrongAmounts];
      if (wrong.length > 0) return setState({ summary: show(wrong) });
      setSaving(true);
      const { id, errors = [], ...rest } = await send(subject, values);
      setSaving(false);
      setState({ ...rest, summary: show(errors) });
      if (id !== undefined) onSaved(id);
    },
    [form, onSaved, send, t],
  );
  return { save, isSaving, ...state, settle: () => setState({ summary: [] }) };
}

function useSend() {
  const [, create] = useMutation(createUseCaseMutation);
  const [, update] = useMutation(updateUseCaseMutation);
  return useCallback(
    async (subject: Subject, values: UseCaseValues): Promise<Sent> => {
      if ('organisation' in subject) {
        const input = { ...inputOf(values), organisation: subject.organisation };
        const outcome = outcomeOf(await create({ input }), ({ createUseCase }) => createUseCase);
        if (outcome.kind === 'done') return { id: outcome.payload.useCase!.id };
        return outcome.kind === 'rejected' ? { errors: outcome.errors } : { trouble: outcome };
      }
      const { id, version, base } = subject;
      const input = { id, version, ...changedInput(base, values) };
      const outcome = outcomeOf(await update({ input }), ({ updateUseCase }) => updateUseCase);
      if (outcome.kind === 'done') return { id };
      if (outcome.kind !== 'rejected') return { trouble: outcome };
      const current = readFragment(editedUseCaseFragment, outcome.payload.current);
      if (!current) return { errors: outcome.errors };
      return { theirs: { version: current.version, values: valuesOf(current) } };
    },
    [create, update],
  );
}

/** So that the rows of the form are those that are sent, and errors find theirs. */
function withoutEmptyRows(values: UseCaseValues): UseCaseValues {
  return {
    ...values,
    effects: values.effects.filter(({ text }) => text.trim() !== ''),
    lessons: values.lessons.filter(({ text }) => text.trim() !== ''),
    costs: values.costs.filter(({ amount, note }) => (amount + note).trim() !== ''),
    sources: values.sources.filter(({ url, title }) => (url + title).trim() !== ''),
  };
}
