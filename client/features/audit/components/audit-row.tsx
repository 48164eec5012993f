import { useFormatter, useTranslations } from 'use-intl';
import type { AuditRow_EventFragment as Event } from '../../../gql/graphql.ts';
import type { ChangeAddress } from '../../../lib/address-state.ts';
import { LocalLink } from '../../../lib/local-link.tsx';
import { pathOfSubject, useDetailWords, useEventWords } from '../event-words.ts';

interface AuditRowProps {
  readonly event: Event;
  readonly onNarrow: ChangeAddress;
}

/** One event: when, who, what, to what, and whose it is. Names narrow the list down to theirs. */
export function AuditRow({ event, onNarrow }: AuditRowProps) {
  const t = useTranslations('audit');
  const format = useFormatter();
  const words = useEventWords();
  const detailWords = useDetailWords();
  const { at, kind, outcome, organisation } = event;
  return (
    <tr>
      <td className="card-table__date" data-title={t('at')}>
        <time dateTime={at}>
          {format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'medium' })}
        </time>
      </td>
      <td data-title={t('who')}>
        <Who event={event} onNarrow={onNarrow} />
      </td>
      <td data-title={t('what')}>
        {words(kind)} {outcome === 'REFUSED' && <span className="mark">{t('outcomeREFUSED')}</span>}
        {detailWords(event).map((text) => (
          <span key={text} className="data-table__note">
            {text}
          </span>
        ))}
      </td>
      <td data-title={t('subject')}>
        <Subject event={event} onNarrow={onNarrow} />
      </td>
      <td data-title={t('organisation')}>
        {organisation && (
          <Narrowing label={organisation.name} onNarrow={() => onNarrow({ organisation: organisation.id })} />
        )}
      </td>
    </tr>
  );
}

function Who({ event: { actor }, onNarrow }: AuditRowProps) {
  const t = useTranslations('audit');
  const known = actor.id === 'anonymous' || actor.id === 'system' ? t(actor.id) : undefined;
  const name = known ?? actor.name ?? t('noName', { id: actor.id });
  return <Narrowing label={name} onNarrow={() => onNarrow({ actor: actor.id })} />;
}

/** What it happened to: a link to its page where it has one, else the way to everything that happened to it. */
function Subject({ event: { subject, subjectName }, onNarrow }: AuditRowProps) {
  const path = pathOfSubject(subject);
  const narrow = () => onNarrow({ subject });
  if (subjectName === null || path === undefined) {
    return <Narrowing label={subjectName ?? subject} isId={subjectName === null} onNarrow={narrow} />;
  }
  return (
    <>
      <LocalLink to={path}>{subjectName}</LocalLink>
      <span className="data-table__note">
        <Narrowing label={subject} isId onNarrow={narrow} />
      </span>
    </>
  );
}

interface NarrowingProps {
  readonly label: string;
  readonly isId?: boolean;
  readonly onNarrow: () => void;
}

function Narrowing({ label, isId = false, onNarrow }: NarrowingProps) {
  const t = useTranslations('audit');
  return (
    <button
      type="button"
      className={`narrowing${isId ? ' narrowing--id' : ''}`}
      aria-label={t('onlyThis', { label })}
      onClick={onNarrow}
    >
      {label}
    </button>
  );
}
