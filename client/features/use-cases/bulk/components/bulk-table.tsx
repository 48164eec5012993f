import { useTranslations } from 'use-intl';
import { StatusTag } from '../../../../components/ui/status-tag.tsx';
import { LocalLink } from '../../../../lib/local-link.tsx';
import type { BulkItem, BulkUseCase } from '../api.ts';
import type { Effect } from '../bulk-wish.ts';
import { Differences } from './differences.tsx';

interface BulkTableProps {
  readonly useCases: readonly BulkUseCase[];
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
  readonly effect: (useCase: BulkUseCase) => Effect;
  /** What came of the last change. */
  readonly results: ReadonlyMap<string, BulkItem>;
}

/** The use cases to choose from, with what would become of each that is chosen. */
export function BulkTable({ useCases, chosen, onChoose, effect, results }: BulkTableProps) {
  const t = useTranslations('bulk');
  const isAll = chosen.length === useCases.length;
  const toggle = (id: string) =>
    onChoose(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  return (
    <section aria-labelledby="bulk-choose">
      <h2 id="bulk-choose">{t('choose')}</h2>
      <p>
        <button
          type="button"
          className="function-link"
          onClick={() => onChoose(isAll ? [] : useCases.map(({ id }) => id))}
        >
          {isAll ? t('chooseNone') : t('chooseAll', { count: useCases.length })}
        </button>
      </p>
      <ul className="bulk-list nobullet-list no-max-width">
        {useCases.map((useCase) => (
          <Row
            key={useCase.id}
            useCase={useCase}
            isChosen={chosen.includes(useCase.id)}
            effect={effect(useCase)}
            result={results.get(useCase.id)}
            onToggle={() => toggle(useCase.id)}
          />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  readonly useCase: BulkUseCase;
  readonly isChosen: boolean;
  readonly effect: Effect;
  readonly result: BulkItem | undefined;
  readonly onToggle: () => void;
}

function Row({ useCase, isChosen, effect, result, onToggle }: RowProps) {
  const t = useTranslations();
  const { id, title, titleLanguage, status, lifecycle, contactFunction, tasks, techniques } = useCase;
  const facts = [
    contactFunction,
    ...tasks.map((each) => each.title),
    ...techniques.map((each) => each.title),
  ];
  return (
    <li className="bulk-row">
      <div className="form-group-checkbox">
        <input
          type="checkbox"
          id={`bulk-${id}`}
          className="form-checkbox"
          checked={isChosen}
          onChange={onToggle}
        />
        <label htmlFor={`bulk-${id}`} className="form-label-checkbox" lang={titleLanguage}>
          {title}
        </label>
      </div>
      <p className="facts-line">
        <span>
          <StatusTag status={status} />
        </span>
        {lifecycle !== 'PUBLISHED' && <span>{t(`writing.lifecycle.${lifecycle}`)}</span>}
        {[...new Set(facts.filter(Boolean))].map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        <LocalLink to={`/anvendelser/${encodeURIComponent(id)}`} aria-label={t('bulk.openNamed', { title })}>
          {t('bulk.open')}
        </LocalLink>
      </p>
      {isChosen && <Differences effect={effect} />}
      {result && (
        <p className="bulk-result">
          {result.outcome === 'REFUSED'
            ? result.errors.map(({ message }) => message).join(' ')
            : t(`bulk.outcome.${result.outcome}`)}
        </p>
      )}
    </li>
  );
}
