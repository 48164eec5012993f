import { useFormatter, useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { withMessages } from '../../../../lib/messages/with-messages.tsx';
import { writing as danish } from '../../../../lib/messages/writing.da.ts';
import { writing as english } from '../../../../lib/messages/writing.en.ts';
import { useCaseStateQuery, type UseCaseState } from '../api/use-case-state.ts';
import { noValues, type FieldName } from '../use-case-values.ts';
import { useValueText } from '../value-text.ts';

type Revision = UseCaseState['history'][number];

/** Every change of the entry with its author and what became of what: for those whose it is. */
export const UseCaseHistory = withMessages(
  { da: { writing: danish }, en: { writing: english } },
  function History({ id }: { id: string }) {
    const t = useTranslations('writing');
    const [{ data }] = useQuery({ query: useCaseStateQuery, variables: { id } });
    const history = data?.useCase?.history ?? [];
    if (history.length === 0) return null;
    return (
      <section className="history">
        <h2>{t('history')}</h2>
        <ol reversed>
          {history.map((revision) => (
            <li key={revision.version}>
              <RevisionEntry revision={revision} />
            </li>
          ))}
        </ol>
      </section>
    );
  },
);

function RevisionEntry({ revision: { kind, at, by, changes } }: { revision: Revision }) {
  const t = useTranslations('writing');
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
            <Change key={change.field} change={change} />
          ))}
        </dl>
      )}
    </details>
  );
}

function Change({ change: { field, before, after } }: { change: Revision['changes'][number] }) {
  const t = useTranslations();
  const valueText = useValueText();
  const textOf = (json: string | null) => {
    const value: unknown = json === null ? null : JSON.parse(json);
    if (field === 'lifecycle') return t(`writing.lifecycle.${value as UseCaseState['lifecycle']}`);
    if (field === 'visibility') return t(`visibility.${value as UseCaseState['visibility']}`);
    return valueText(value);
  };
  return (
    <div>
      <dt>
        {field in noValues
          ? t(`writing.field.${field as FieldName}`)
          : t(fieldNames[field] ?? 'writing.otherField')}
      </dt>
      <dd>
        {before !== null && (
          <del>
            <span className="sr-only">{t('writing.before')}: </span>
            {textOf(before)}
          </del>
        )}
        <ins>
          <span className="sr-only">{t('writing.after')}: </span>
          {textOf(after)}
        </ins>
      </dd>
    </div>
  );
}

/** Fields of the history that the form does not have. */
const fieldNames: Record<string, 'writing.fieldLifecycle' | 'writing.fieldVisibility'> = {
  lifecycle: 'writing.fieldLifecycle',
  visibility: 'writing.fieldVisibility',
};
