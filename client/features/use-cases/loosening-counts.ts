import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useClient } from 'urql';
import { useCaseCountQuery } from './api/use-case-count.ts';
import type { ChosenFilter } from './chosen-filters.ts';
import { toVariables, without, type ListState } from './list-state.ts';

/** One condition less, and how many use cases there would be then. */
export interface Loosening {
  readonly label: string;
  readonly count: number;
  /** What changes in the address. */
  readonly changes: Record<string, string | readonly string[]>;
}

/** At most this many conditions are tried. */
const mostTried = 8;

/** What each condition of an empty list keeps away, most first; nothing until it has been counted. */
export function useLooseningCounts(state: ListState, filters: readonly ChosenFilter[]): Loosening[] {
  const t = useTranslations('useCases');
  const client = useClient();
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map());
  const ways = waysToLoosen(state, filters, t('emptyWords', { query: state.query }));
  const asked = JSON.stringify(ways.map(({ variables }) => variables));
  useEffect(() => {
    let isCurrent = true;
    const questions = JSON.parse(asked) as ReturnType<typeof toVariables>[];
    const answers = questions.map((variables) => client.query(useCaseCountQuery, variables).toPromise());
    void Promise.all(answers).then((results) => {
      const found = results.map(
        ({ data }, i) => [keyOf(questions[i]), data?.useCases.totalCount ?? 0] as const,
      );
      if (isCurrent) setCounts(new Map(found));
    });
    return () => {
      isCurrent = false;
    };
  }, [asked, client]);
  return ways
    .map(({ label, changes, variables }) => ({ label, changes, count: counts.get(keyOf(variables)) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

function waysToLoosen(state: ListState, filters: readonly ChosenFilter[], words: string) {
  const fewer = filters.slice(0, mostTried).map(({ parameter, value, label }) => {
    const changes = { [parameter]: without(state, parameter, value) };
    return { label, changes, variables: toVariables({ ...state, chosen: { ...state.chosen, ...changes } }) };
  });
  if (state.query === '' || filters.length === 0) return fewer;
  const variables = toVariables({ ...state, query: '' });
  return [...fewer, { label: words, changes: { q: '' }, variables }];
}

function keyOf(variables: unknown): string {
  return JSON.stringify(variables);
}
