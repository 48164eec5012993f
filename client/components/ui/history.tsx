import { useFormatter, useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import type { History_RevisionFragment as Revision } from '../../gql/graphql.ts';

export const historyFragment = graphql(`
  fragment History_revision on Revision {
    version
    kind
    at
    by
    changes {
      field
      before
      after
    }
    mentioned {
      id
      name
    }
  }
`);

interface Words {
  readonly labelOf: (field: string) => string;
  /** A value of the field in words, in which names stand in the place of ids; null where it was empty. */
  readonly textOf: (field: string, value: unknown) => string;
}

/** Every change of an entry with its author and what became of what: nothing where there is none to be seen. */
export function History({
  history: read,
  ...words
}: Words & { readonly history: readonly FragmentType<typeof historyFragment>[] }) {
  const t = useTranslations('editing');
  const history = readFragment(historyFragment, read);
  if (history.length === 0) return null;
  return (
    <section className="history">
      <h2>{t('history')}</h2>
      <ol reversed>
        {history.map((revision) => (
          <li key={revision.version}>
            <RevisionEntry revision={revision} {...words} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function RevisionEntry({ revision, ...words }: Words & { readonly revision: Revision }) {
  const { kind, at, by, changes, mentioned } = revision;
  const t = useTranslations('editing');
  const format = useFormatter();
  const when = format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <details>
      <summary>
        {t(`revision.${kind}`)} · {by ?? t('byProgram')} · <time dateTime={at}>{when}</time>
      </summary>
      {changes.length === 0 ? (
        <p>{t('noChanges')}</p>
      ) : (
        <dl className="history__changes">
          {changes.map((change) => (
            <ChangedField key={change.field} change={change} mentioned={mentioned} {...words} />
          ))}
        </dl>
      )}
    </details>
  );
}

type ChangedFieldProps = Words &
  Pick<Revision, 'mentioned'> & { readonly change: Revision['changes'][number] };

function ChangedField({ change, mentioned, labelOf, textOf }: ChangedFieldProps) {
  const { field, before, after } = change;
  const t = useTranslations('editing');
  const named = (_: string, value: unknown) => mentioned.find(({ id }) => id === value)?.name ?? value;
  const text = (json: string | null) => textOf(field, json === null ? null : JSON.parse(json, named));
  return (
    <div>
      <dt>{labelOf(field)}</dt>
      <dd>
        {before !== null && (
          <del>
            <span className="sr-only">{t('before')}: </span>
            {text(before)}
          </del>
        )}
        <ins>
          <span className="sr-only">{t('after')}: </span>
          {text(after)}
        </ins>
      </dd>
    </div>
  );
}
