import { useEffect, useRef, type FormEvent, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Buttons } from '../../../components/ui/dialog.tsx';
import { SubmitTrouble } from '../../../components/ui/form/submit-trouble.tsx';
import { TextArea } from '../../../components/ui/form/text-field.tsx';
import type { Trouble, UserError } from '../../../lib/mutation-outcome.ts';

interface TextFormProps {
  readonly label: string;
  readonly help?: string;
  /** What the button says that sends it. */
  readonly action: string;
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly onSend: () => void;
  /** Left out where the form always stands there. */
  readonly onCancel?: () => void;
  readonly isSending: boolean;
  readonly errors: readonly UserError[];
  readonly trouble: Trouble | undefined;
  readonly children?: ReactNode;
}

/** One text and its button. What is typed stays until it has arrived. A form that can be put away was just opened, and takes the focus. */
export function TextForm(props: TextFormProps) {
  const { label, help, action, text, onType, onSend, onCancel, isSending, errors, trouble, children } = props;
  const t = useTranslations('collaboration');
  const field = useRef<HTMLTextAreaElement>(null);
  const isOpened = onCancel !== undefined;
  useEffect(() => {
    if (isOpened) field.current?.focus();
  }, [isOpened]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isSending) onSend();
  };
  return (
    <form className="text-form" onSubmit={submit} noValidate>
      <SubmitTrouble trouble={trouble} />
      {children}
      <TextArea
        {...{ label, ...(help && { help }) }}
        error={errors.map(({ message }) => message).join(' ') || undefined}
        value={text}
        ref={field}
        onChange={({ target }) => onType(target.value)}
      />
      <Buttons>
        <button type="submit" className="button button-primary" aria-disabled={isSending}>
          {isSending ? t('sending') : action}
        </button>
        {onCancel && (
          <button type="button" className="button button-secondary" onClick={onCancel}>
            {t('cancel')}
          </button>
        )}
      </Buttons>
    </form>
  );
}
