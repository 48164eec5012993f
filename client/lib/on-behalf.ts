import type { Permission } from '../gql/graphql.ts';
import type { Viewer } from './viewer.tsx';

type Organisation = Viewer['memberships'][number]['organisation'];

/** The organisations for which the viewer has the right, the one that they act for first. */
export function organisationsWith(viewer: Viewer | null, permission: Permission): Organisation[] {
  if (!viewer) return [];
  const actingFor = viewer.actingFor?.id;
  return viewer.memberships
    .filter(({ permissions }) => permissions.includes(permission))
    .map(({ organisation }) => organisation)
    .sort((a, b) => Number(b.id === actingFor) - Number(a.id === actingFor));
}

/** The first of these ids that is one of the organisations’; the first organisation’s where none is. */
export function chosenAmong(
  organisations: readonly Organisation[],
  ...ids: readonly (string | undefined)[]
): string {
  return ids.find((id) => organisations.some((each) => each.id === id)) ?? organisations[0]!.id;
}
