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
