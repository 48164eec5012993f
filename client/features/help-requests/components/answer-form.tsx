import { useId, type FormEvent, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Buttons } from '../../../components/ui/dialog.tsx';
import { PickerField, type Choice } from '../../../components/ui/form/picker-field.tsx';
import { hasNoLeftovers } from '../../../components/ui/form/leftovers.ts';
import { SubmitTrouble } from '../../../components/ui/form/submit-trouble.tsx';
import { TextArea } from '../../../components/ui/form/text-field.tsx';
import type { Submission } from '../../../lib/submission.ts';
import { useUseCasesByWords } from '../../../lib/use-cases-by-words.ts';

export interface WrittenAnswer {
  readonly text: string;
  readonly useCases: readonly Choice[];
}

interface AnswerFormProps {
  readonly help?: string;
  /** What the button says that sends it. */
  readonly action: string;
  readonly written: WrittenAnswer;
  readonly onChange: (written: WrittenAnswer) => void;
  readonly onSend: () => void;
  /** Left out where the form always stands there. */
  readonly onCancel?: () => void;
  readonly submission: Pick<Submission<never, unknown>, 'isSending' | 'errors' | 'errorAt' | 'trouble'>;
  readonly children?: ReactNode;
}

/** A text, and the use cases that it points at. What is typed stays until it has arrived. */
export function AnswerForm(props: AnswerFormProps) {
  const { help, action, written, onChange, onSend, onCancel, submission, children } = props;
  const t = useTranslations('questions');
  const tForm = useTranslations('form');
  const { isSending, errors, errorAt, trouble } = submission;
  const general = errors.filter(({ field }) => field !== 'text' && !field?.startsWith('useCases'));
  const textError = [errorAt('text'), ...general.map(({ message }) => message)].filter(Boolean).join(' ');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isSending && hasNoLeftovers(event.currentTarget)) onSend();
  };
  return (
    <form className="text-form" onSubmit={submit} noValidate>
      <SubmitTrouble trouble={trouble} />
      {children}
      <TextArea
        label={t('answerText')}
        {...(help && { help })}
        error={textError || undefined}
        value={written.text}
        onChange={({ target }) => onChange({ ...written, text: target.value })}
      />
      <UseCasesField
        chosen={written.useCases}
        error={errorAt('useCases')}
        onChange={(useCases) => onChange({ ...written, useCases })}
      />
      <Buttons>
        <button type="submit" className="button button-primary" aria-disabled={isSending}>
          {isSending ? t('sending') : action}
        </button>
        {onCancel && (
          <button type="button" className="button button-secondary" onClick={onCancel}>
            {tForm('cancel')}
          </button>
        )}
      </Buttons>
    </form>
  );
}

interface UseCasesFieldProps {
  readonly chosen: readonly Choice[];
  readonly error: string | undefined;
  readonly onChange: (chosen: Choice[]) => void;
}

/** Use cases, looked up by their words. */
function UseCasesField({ chosen, error, onChange }: UseCasesFieldProps) {
  const t = useTranslations('questions');
  const id = useId();
  const found = useUseCasesByWords();
  return (
    <PickerField
      {...{ id, chosen, error, onChange, ...found }}
      label={t('useCases')}
      help={t('useCasesHelp')}
    />
  );
}
