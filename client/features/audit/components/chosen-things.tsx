import { useTranslations } from 'use-intl';
import { Icon } from '../../../components/ui/icon.tsx';
import { readFragment, type FragmentType } from '../../../gql/index.ts';
import type { ChangeAddress } from '../../../lib/address-state.ts';
import { auditRowFragment } from '../api/audit-events.ts';
import type { AuditState } from '../audit-state.ts';
import { useEventWords } from '../event-words.ts';

interface ChosenThingsProps {
  readonly state: AuditState;
  /** Where names are found. */
  readonly events: readonly FragmentType<typeof auditRowFragment>[];
  readonly onChange: ChangeAddress;
}

/** What was chosen in the table: one person, organisation or thing, to be taken away again. */
export function ChosenThings({ state, events, onChange }: ChosenThingsProps) {
  const t = useTranslations('audit');
  const words = useEventWords();
  const rows = events.map((event) => readFragment(auditRowFragment, event));
  const person = (id: string) => rows.find(({ actor }) => actor.id === id)?.actor.name ?? id;
  const place = (id: string) =>
    rows.find(({ organisation }) => organisation?.id === id)?.organisation?.name ?? id;
  const thing = (id: string) => rows.find(({ subject }) => subject === id)?.subjectName ?? id;
  const chosen = [
    ...state.actors.map((id) => ({ name: 'actor', id, label: t('byActor', { name: person(id) }) })),
    ...state.organisations.map((id) => ({
      ...{ name: 'organisation', id, label: t('ofOrganisation', { name: place(id) }) },
    })),
    ...state.subjects.map((id) => ({ name: 'subject', id, label: t('aboutSubject', { name: thing(id) }) })),
    // The form shows one kind; an address may name several.
    ...(state.kinds.length > 1 ? state.kinds.map((id) => ({ name: 'kind', id, label: words(id) })) : []),
  ];
  if (chosen.length === 0) return null;
  const all = {
    actor: state.actors,
    organisation: state.organisations,
    subject: state.subjects,
    kind: state.kinds,
  };
  return (
    <p className="chosen-things no-max-width">
      {t('chosen')}{' '}
      {chosen.map(({ name, id, label }) => (
        <button
          key={name + id}
          type="button"
          className="chip chip--chosen"
          aria-label={t('remove', { label })}
          onClick={() => onChange({ [name]: all[name as keyof typeof all].filter((each) => each !== id) })}
        >
          {label}
          <Icon name="close" />
        </button>
      ))}
    </p>
  );
}
