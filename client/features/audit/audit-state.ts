import type { AuditEventFilter, AuditEventsQueryVariables, AuditOutcome } from '../../gql/graphql.ts';
import { momentOfDay } from './moment-of-day.ts';

export const pageSize = 50;

/** What the address asks for. */
export interface AuditState {
  readonly kinds: readonly string[];
  readonly actors: readonly string[];
  readonly organisations: readonly string[];
  readonly subjects: readonly string[];
  readonly actorName: string;
  readonly organisationName: string;
  readonly outcome: AuditOutcome | undefined;
  /** Days, as `2026-11-24`; the empty text for none. */
  readonly from: string;
  readonly until: string;
  readonly isOldestFirst: boolean;
  readonly shown: number;
}

/** The parameters of the address that narrow the list down; all but `from` and `until` are those of the CSV. */
export const filterNames = [
  ...(['kind', 'actor', 'organisation', 'subject', 'actorName', 'organisationName', 'outcome'] as const),
  ...(['from', 'until'] as const),
];

export function readAuditState(parameters: URLSearchParams): AuditState {
  const outcome = parameters.get('outcome');
  const text = (name: string) => parameters.get(name) ?? '';
  return {
    kinds: parameters.getAll('kind'),
    actors: parameters.getAll('actor'),
    organisations: parameters.getAll('organisation'),
    subjects: parameters.getAll('subject'),
    actorName: text('actorName'),
    organisationName: text('organisationName'),
    outcome: outcome === 'DONE' || outcome === 'REFUSED' ? outcome : undefined,
    from: dayIn(text('from')),
    until: dayIn(text('until')),
    isOldestFirst: parameters.get('order') === 'OLDEST',
    shown: Math.min(Number(parameters.get('vis')) || pageSize, 1_000),
  };
}

export function toVariables(state: AuditState): AuditEventsQueryVariables {
  return {
    where: filterOf(state),
    orderBy: state.isOldestFirst ? 'OLDEST' : 'NEWEST',
    first: pageSize,
  };
}

/** Where the same events are had as a file. */
export function csvAddress(state: AuditState, language: string): string {
  const parameters = new URLSearchParams({ lang: language });
  for (const [name, value] of Object.entries(filterOf(state))) {
    for (const each of [value].flat()) parameters.append(name, String(each));
  }
  return `/export/audit.csv?${parameters}`;
}

function filterOf(state: AuditState): AuditEventFilter {
  const { kinds, actors, organisations, subjects, actorName, organisationName, outcome, from, until } = state;
  return {
    ...(kinds.length > 0 && { kind: [...kinds] }),
    ...(actors.length > 0 && { actor: [...actors] }),
    ...(organisations.length > 0 && { organisation: [...organisations] }),
    ...(subjects.length > 0 && { subject: [...subjects] }),
    ...(actorName && { actorName }),
    ...(organisationName && { organisationName }),
    ...(outcome && { outcome }),
    ...(from && { from: momentOfDay(from) }),
    ...(until && { until: momentOfDay(until, 1) }),
  };
}

function dayIn(text: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : '';
}
