import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { Icon } from '../../../components/ui/icon.tsx';
import { useAddressState } from '../../../lib/address-state.ts';
import type { Viewer } from '../../../lib/viewer.tsx';
import { problemTitleQuery } from '../api/questions.ts';
import { filters, type ListState } from '../list-state.ts';

/** What the list is narrowed to: by status, to those of one's own organisation, to a problem. */
export function ListFilters({ state, viewer }: { state: ListState; viewer: Viewer }) {
  const t = useTranslations('questions');
  const [, change] = useAddressState();
  const { filter, organisation, problem } = state;
  const own = viewer.actingFor ?? viewer.memberships[0]?.organisation;
  return (
    <div className="question-filters" role="group" aria-label={t('show')}>
      {filters.map((each) => (
        <button
          key={each}
          type="button"
          className="chip"
          aria-pressed={filter === each}
          onClick={() => change({ status: each === 'ALL' ? undefined : each })}
        >
          {t(`filter${each}`)}
        </button>
      ))}
      {own && (
        <button
          type="button"
          className="chip"
          aria-pressed={organisation === own.id}
          onClick={() => change({ organisation: organisation === own.id ? undefined : own.id })}
        >
          {t('mine', { organisation: own.name })}
        </button>
      )}
      {problem && <ProblemChip key={problem} id={problem} onRemove={() => change({ problem: undefined })} />}
    </div>
  );
}

function ProblemChip({ id, onRemove }: { id: string; onRemove: () => void }) {
  const t = useTranslations('questions');
  const [{ data }] = useQuery({ query: problemTitleQuery, variables: { id } });
  const title = data?.problem?.title ?? id;
  return (
    <button
      type="button"
      className="chip chip--chosen"
      aria-label={t('removeAbout', { title })}
      onClick={onRemove}
    >
      {t('about', { title })}
      <Icon name="close" />
    </button>
  );
}
