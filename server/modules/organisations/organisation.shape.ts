import { catalogueVisibility } from '../../shared/auth/visibility.ts';
import { expression, one, property, translated } from '../../shared/reads/fields.ts';
import type { Shape } from '../../shared/reads/shape.ts';

/** What an Organisation looks like in the graph. Other modules add their relations to `fields`. */
export const organisationShape: Shape = {
  type: 'Organisation',
  interfaces: ['Node'],
  visible: catalogueVisibility,
  fields: {
    id: property('id'),
    name: property('name'),
    officialName: property('officialName'),
    kind: property('kind'),
    country: property('country'),
    code: property('code'),
    cvr: property('cvr'),
    description: translated('description'),
    website: property('website'),
    demo: property('demo'),
    tile: {
      ...expression(({ node }) => `[${node}.tileColumn, ${node}.tileRow]`),
      project: ({ scope: { node } }) => ({
        cypher: `[${node}.tileColumn, ${node}.tileRow]`,
        read: (value) => toTile(value as [number | null, number | null]),
      }),
    },
    region: one(
      ({ node, target, edge }, { asked, context }) => {
        const on = context.parameters.add(asked.args['on'] ?? today());
        const inForce = `${edge}.from <= ${on} AND coalesce(${edge}.until, '9999') > ${on}`;
        return `(${node})-[${edge}:IN_REGION WHERE ${inForce}]->(${target}:Organisation)`;
      },
      () => organisationShape,
    ),
  },
};

function toTile([column, row]: [number | null, number | null]) {
  return column === null ? null : { column, row };
}

/** The date in Denmark, as ISO 8601. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date());
}
