import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { conflictBetween } from '../../../lib/conflict.ts';
import type { Editing, FormValues, Theirs } from '../../../lib/editing.ts';
import { LocalLink } from '../../../lib/local-link.tsx';
import type { Trouble } from '../../../lib/mutation-outcome.ts';
import { Buttons } from '../dialog.tsx';
import { ConflictChoice } from './conflict-choice.tsx';
import { ErrorSummary, type FormError } from './error-summary.tsx';
import { leftoversIn } from './leftovers.ts';
import { KeptNotice, KeptStatus } from './kept-status.tsx';
import { SubmitTrouble } from './submit-trouble.tsx';

/** What became of sending a form. */
export interface Saving<Values> {
  readonly isSending: boolean;
  /** What is to be mended. */
  readonly errors: readonly FormError[];
  readonly trouble: Trouble | undefined;
  /** What somebody else saved first, until a choice was made. */
  readonly theirs: Theirs<Values> | undefined;
  /** A choice was made. */
  readonly settle: () => void;
}

interface EditorFormProps<Values extends object, Field extends keyof Values & string> {
  readonly editing: Editing<Values, Field>;
  readonly form: FormValues<Values>;
  readonly saving: Saving<Values>;
  readonly labelOf: (field: Field) => string;
  /** A value in words. */
  readonly textOf: (value: Values[Field]) => string;
  /** Gets what can't be sent as it is, beside what the values say. */
  readonly onSubmit: (leftovers: readonly FormError[]) => void;
  /** The words on the button. */
  readonly submit: string;
  /** Where the way leads that gives it up. */
  readonly back: string;
  /** Its fields. */
  readonly children: ReactNode;
}

/** The form of an entry around its fields: what was kept, what is to be mended, what others saved first, and the way on. */
export function EditorForm<Values extends object, Field extends keyof Values & string>(
  props: EditorFormProps<Values, Field>,
) {
  const { editing, form, saving, onSubmit, submit, back, children } = props;
  const t = useTranslations('form');
  useKeepingOwner(editing, form);
  return (
    <form
      noValidate
      className="editor"
      onSubmit={(event) => {
        event.preventDefault();
        if (!saving.isSending) onSubmit(leftoversIn(event.currentTarget));
      }}
    >
      {editing.foundFrom && <KeptNotice at={editing.foundFrom} onDiscard={() => editing.startOver(form)} />}
      <ErrorSummary errors={saving.errors} />
      {saving.theirs && <Choice {...props} theirs={saving.theirs} />}
      {children}
      <SubmitTrouble trouble={saving.trouble} />
      <Buttons>
        <button type="submit" className="button button-primary" aria-disabled={saving.isSending}>
          {saving.isSending ? t('saving') : submit}
        </button>
        <LocalLink to={back} className="button button-secondary">
          {t('cancel')}
        </LocalLink>
        <KeptStatus kept={editing.kept} />
      </Buttons>
    </form>
  );
}

/** Whose a new entry is to be is chosen beside the form, and kept with it. */
function useKeepingOwner<Values extends object, Field extends keyof Values>(
  { owner, keep }: Editing<Values, Field>,
  { getValues }: FormValues<Values>,
): void {
  const kept = useRef(owner);
  useEffect(() => {
    if (kept.current === owner) return;
    kept.current = owner;
    keep(getValues());
  });
}

interface ChoiceProps<Values extends object, Field extends keyof Values & string> extends Pick<
  EditorFormProps<Values, Field>,
  'editing' | 'form' | 'saving' | 'labelOf' | 'textOf'
> {
  readonly theirs: Theirs<Values>;
}

function Choice<Values extends object, Field extends keyof Values & string>(
  props: ChoiceProps<Values, Field>,
) {
  const { editing, form, saving, labelOf, textOf, theirs } = props;
  const mine = form.getValues();
  const versions = { base: editing.begun.base, mine, theirs: theirs.values };
  return (
    <ConflictChoice
      conflict={conflictBetween(versions, editing.changedFields)}
      labelOf={labelOf}
      textsOf={(field) => ({ mine: textOf(mine[field]), theirs: textOf(theirs.values[field]) })}
      onSettle={(fields) => {
        editing.settle(form, theirs, fields);
        saving.settle();
      }}
    />
  );
}
