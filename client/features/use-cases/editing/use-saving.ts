import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { useMutation } from 'urql';
import type { FormError } from '../../../components/ui/form/error-summary.tsx';
import { readFragment } from '../../../gql/index.ts';
import type { Subject, Theirs } from '../../../lib/editing.ts';
import { outcomeOf, type Trouble, type UserError } from '../../../lib/mutation-outcome.ts';
import { createUseCaseMutation, updateUseCaseMutation } from './api/changes.ts';
import { editedUseCaseFragment } from './api/edited-use-case.ts';
import { idOfField } from './form-context.ts';
import {
  changedInput,
  inputOf,
  isAmbiguous,
  noValues,
  numberOf,
  valuesOf,
  type FieldName,
  type UseCaseValues,
} from './use-case-values.ts';

type Mistake = Pick<UserError, 'field' | 'message'>;

interface Sent {
  readonly id?: string;
  readonly errors?: readonly Mistake[];
  readonly theirs?: Theirs<UseCaseValues>;
  readonly trouble?: Trouble;
}

/** Sends the form. What is to be mended comes back at its fields; what others made meanwhile, to choose from. */
export function useSaving(form: UseFormReturn<UseCaseValues>) {
  const t = useTranslations('writing');
  const tForm = useTranslations('form');
  const send = useSend();
  const [isSending, setSending] = useState(false);
  const [outcome, setOutcome] = useState<Pick<Sent, 'theirs' | 'trouble'>>({});
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const mistakesIn = ({ title, costs }: UseCaseValues): Mistake[] => [
    ...(title.trim() === '' ? [{ field: 'title', message: t('titleIsMissing') }] : []),
    ...costs.flatMap(({ amount }, i) =>
      Number.isNaN(numberOf(amount))
        ? [
            {
              field: `costs.${i}.amount`,
              message: t(isAmbiguous(amount) ? 'amountIsAmbiguous' : 'amountIsNoNumber'),
            },
          ]
        : [],
    ),
  ];
  /** Names the field as the form does. */
  const named = ({ field, message }: Mistake): string => {
    const name = field?.split('.')[0];
    const label = name !== undefined && name in noValues ? t(`field.${name as FieldName}`) : undefined;
    return label ? message.replace(`"${field}"`, tForm('fieldNamed', { field: label })) : message;
  };
  const show = (mistake: Mistake): FormError => {
    const [message, path] = [named(mistake), mistake.field];
    if (!path) return { message };
    form.setError(path as FieldName, { message });
    return { id: idOfField(path), message };
  };
  return {
    ...{ isSending, errors, theirs: outcome.theirs, trouble: outcome.trouble },
    settle: () => setOutcome({}),
    /** The id of what was saved; undefined when it was not, as when there are `leftovers`. */
    save: async (
      subject: Subject & { readonly base: UseCaseValues },
      leftovers: readonly FormError[],
    ): Promise<string | undefined> => {
      const values = withoutEmptyRows(form.getValues());
      form.reset(values, { keepDefaultValues: true });
      const mistakes = mistakesIn(values);
      const isUnfit = mistakes.length + leftovers.length > 0;
      setSending(true);
      const sent = await send(subject, isUnfit ? refusable(values) : values);
      setSending(false);
      setOutcome(sent);
      const isNew = ({ field }: Mistake) =>
        !(isUnfit && field === 'language') && mistakes.every((known) => known.field !== field);
      const told = [...mistakes, ...(sent.errors ?? []).filter(isNew)];
      setErrors(sent.theirs ? [] : inOrder([...told.map(show), ...leftovers]));
      return sent.id;
    },
  };
}

function useSend() {
  const [, create] = useMutation(createUseCaseMutation);
  const [, update] = useMutation(updateUseCaseMutation);
  return async (
    { base, ...subject }: Subject & { readonly base: UseCaseValues },
    values: UseCaseValues,
  ): Promise<Sent> => {
    if ('organisation' in subject) {
      const input = { ...inputOf(values), organisation: subject.organisation };
      const outcome = outcomeOf(await create({ input }), ({ createUseCase }) => createUseCase);
      if (outcome.kind === 'done') return { id: outcome.payload.useCase!.id };
      return outcome.kind === 'rejected' ? { errors: outcome.errors } : { trouble: outcome };
    }
    const input = { ...subject, ...changedInput(base, values) };
    const outcome = outcomeOf(await update({ input }), ({ updateUseCase }) => updateUseCase);
    if (outcome.kind === 'done') return { id: subject.id };
    if (outcome.kind !== 'rejected') return { trouble: outcome };
    const current = readFragment(editedUseCaseFragment, outcome.payload.current);
    if (!current) return { errors: outcome.errors };
    return { theirs: { version: current.version, values: valuesOf(current) } };
  };
}

/**
 * What the hub is sure to refuse, for want of a language. So it tells what else is to be mended, together with what is
 * known here already.
 */
function refusable(values: UseCaseValues): UseCaseValues {
  const costs = values.costs.map((cost) =>
    Number.isNaN(numberOf(cost.amount)) ? { ...cost, amount: '0' } : cost,
  );
  return { ...values, language: '', costs };
}

/** As the fields stand in the form; what concerns all of it comes first. */
function inOrder(errors: readonly FormError[]): FormError[] {
  const places = Object.keys(noValues);
  const placeOf = ({ id }: FormError) => places.findIndex((name) => id?.split('-')[1] === name);
  return [...errors].sort((one, other) => placeOf(one) - placeOf(other));
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
