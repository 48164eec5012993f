import type { ReasonKind } from '../../gql/graphql.ts';
import { organisationPath } from '../../lib/organisation-path.ts';

interface AboutReason {
  readonly kind: ReasonKind;
  readonly about: string | null;
}

const listParameters: Partial<Record<ReasonKind, string>> = {
  SAME_PROBLEM: 'problem',
  SAME_TASK: 'task',
  SAME_TECHNIQUE: 'technique',
};

/** Where a reason can be looked into: what both do of it, the use case that ties them, or the vendor. */
export function reasonPath({ kind, about }: AboutReason, both: readonly string[]): string | undefined {
  if (about === null) return undefined;
  const parameter = listParameters[kind];
  if (parameter) return listPath([[parameter, about], ...both.map((id) => ['involved', id] as const)]);
  if (kind === 'SAME_REGION') return listPath([['region', about]]);
  if (kind === 'SAME_VENDOR') return organisationPath({ id: about, code: null });
  return `/anvendelser/${encodeURIComponent(about)}`;
}

function listPath(parameters: readonly (readonly [string, string])[]): string {
  return `/anvendelser?${new URLSearchParams(parameters.map(([name, value]) => [name, value]))}`;
}
