import type { ComponentProps } from 'react';
import { useQuery } from 'urql';
import { clusterChoicesQuery } from '../api/edited-use-case.ts';
import { OrganisationsField } from './organisations-field.tsx';

/** Organisations, looked up, and clusters. */
export function GranteesField(field: Omit<ComponentProps<typeof OrganisationsField>, 'further'>) {
  const [{ data }] = useQuery({ query: clusterChoicesQuery });
  const clusters = (data?.clusters.nodes ?? []).map(({ id, name }) => ({ id, title: name }));
  return <OrganisationsField {...field} further={clusters} />;
}
