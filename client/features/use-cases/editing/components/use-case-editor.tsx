import { useEffect } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { EditorForm } from '../../../../components/ui/form/editor-form.tsx';
import type { FormError } from '../../../../components/ui/form/error-summary.tsx';
import { useEditing, type Subject } from '../../../../lib/editing.ts';
import type { KeptForm } from '../../../../lib/kept-form.ts';
import { useLocalPath } from '../../../../lib/local-link.tsx';
import { useSaving } from '../use-saving.ts';
import { changedFields, type FieldName, type UseCaseValues } from '../use-case-values.ts';
import { useValueText } from '../value-text.ts';
import { FactFields } from './fact-fields.tsx';
import { StoryFields } from './story-fields.tsx';

interface UseCaseEditorProps {
  readonly formKey: string;
  readonly subject: Subject;
  /** What the form begins with. */
  readonly base: UseCaseValues;
  /** Finds what was kept of the form. */
  readonly find: () => KeptForm<UseCaseValues> | undefined;
  /** The titles of what is inferred now, by field. */
  readonly inferred?: Readonly<Record<string, string>>;
}

/** The form of a use case: what is typed is kept as it is typed, and sent when its writer says so. */
export function UseCaseEditor({ formKey, subject, base, find, inferred = {} }: UseCaseEditorProps) {
  const t = useTranslations('writing');
  const navigate = useNavigate();
  const localPath = useLocalPath();
  const textOf = useValueText();
  const editing = useEditing<UseCaseValues, FieldName>({
    ...{ formKey, subject, read: base, find, titleOf, changedFields },
  });
  const { keep } = editing;
  const form = useForm<UseCaseValues>({ defaultValues: editing.initial });
  const saving = useSaving(form);
  const own = 'id' in subject ? subject.id : undefined;
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => keep(values),
      }),
    [form, keep],
  );
  const submit = async (leftovers: readonly FormError[]) => {
    const id = await saving.save({ ...subject, ...editing.begun }, leftovers);
    if (id === undefined) return;
    void editing.discard();
    void navigate(localPath(pathOf(id)), { state: { saved: Date.now() } });
  };
  return (
    <FormProvider {...form}>
      <EditorForm
        {...{ editing, form, saving, textOf }}
        labelOf={(field) => t(`field.${field}`)}
        submit={t('save')}
        back={own === undefined ? '/anvendelser' : pathOf(own)}
        onSubmit={(leftovers) => void submit(leftovers)}
      >
        <StoryFields />
        <FactFields inferred={inferred} own={own} />
      </EditorForm>
    </FormProvider>
  );
}

const titleOf = ({ title }: UseCaseValues) => title;

function pathOf(id: string): string {
  return `/anvendelser/${encodeURIComponent(id)}`;
}
