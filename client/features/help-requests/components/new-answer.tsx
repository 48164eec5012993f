import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { OrganisationField } from '../../../components/ui/form/organisation-field.tsx';
import type { Choice } from '../../../components/ui/form/picker-field.tsx';
import { useKept, useKeptText } from '../../../lib/kept-text.ts';
import { useSubmission } from '../../../lib/submission.ts';
import { answerQuestionMutation } from '../api/question-changes.ts';
import { AnswerForm } from './answer-form.tsx';

const noUseCases: readonly Choice[] = [];

interface NewAnswerProps {
  readonly question: string;
  /** In whose name the viewer may answer; the one that they act for first. */
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
}

/** An answer; kept on this device until it is sent, with what it points at and whose it is. */
export function NewAnswer({ question, organisations }: NewAnswerProps) {
  const t = useTranslations('questions');
  const [text, type, forget] = useKeptText(`help-answer/${question}`);
  const [useCases, choose, forgetUseCases] = useKept(`help-answer/${question}/use-cases`, noUseCases);
  const [organisation, chooseOrganisation, forgetOrganisation] = useKept(
    `help-answer/${question}/organisation`,
    '',
  );
  const chosen = organisations.find(({ id }) => id === organisation) ?? organisations[0]!;
  const [isSent, setSent] = useState(false);
  const submission = useSubmission(answerQuestionMutation, (data) => data.answerHelpRequest);
  const send = async () => {
    const input = { helpRequest: question, organisation: chosen.id, text };
    const payload = await submission.submit({ ...input, useCases: useCases.map(({ id }) => id) });
    if (!payload) return;
    forget();
    forgetUseCases();
    forgetOrganisation();
    setSent(true);
  };
  return (
    <section aria-labelledby="answer-title" className="new-remark">
      <h3 id="answer-title">{t('answer')}</h3>
      <AnswerForm
        help={t('answerHelp', { organisation: chosen.name })}
        action={t('send')}
        written={{ text, useCases }}
        onChange={(written) => {
          setSent(false);
          if (written.text !== text) type(written.text);
          if (written.useCases !== useCases) choose(written.useCases);
        }}
        onSend={() => void send()}
        submission={submission}
      >
        <OrganisationField
          label={t('answerFor')}
          organisations={organisations}
          value={chosen.id}
          onChange={chooseOrganisation}
        />
      </AnswerForm>
      <p role="status">{isSent && t('sent')}</p>
    </section>
  );
}
