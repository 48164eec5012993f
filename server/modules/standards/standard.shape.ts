import { catalogueVisibility } from '../../shared/auth/visibility.ts';
import { property, translated } from '../../shared/reads/fields.ts';
import { noPrivileges } from '../../shared/reads/privileges.ts';
import type { Shape } from '../../shared/reads/shape.ts';

/** What a DataStandard looks like in the graph. */
export const dataStandardShape: Shape = {
  type: 'DataStandard',
  interfaces: ['Node'],
  visible: catalogueVisibility,
  fields: {
    id: property('id'),
    privileges: noPrivileges,
    shortName: property('shortName'),
    title: translated('title'),
    publisher: property('publisher'),
    domain: translated('domain'),
    kind: translated('kind'),
    description: translated('description'),
    url: property('url'),
    verification: property('verification'),
  },
};
