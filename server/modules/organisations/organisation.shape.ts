import { catalogueVisibility } from '../../shared/auth/visibility.ts';
import { ValidationFailed } from '../../shared/errors/domain-error.ts';
import { expression, one, property, temporal } from '../../shared/reads/fields.ts';
import { ownedPrivileges, privilegesBy } from '../../shared/reads/privileges.ts';
import type { Field, Shape } from '../../shared/reads/shape.ts';
import { isPartialDate, today } from '../../shared/text/partial-date.ts';
import { history } from '../history/history.shape.ts';

/** What an Organisation looks like in the graph. Other modules add their relations to `fields`. */
export const organisationShape: Shape = {
  type: 'Organisation',
  interfaces: ['Node'],
  visible: catalogueVisibility,
  fields: {
    id: property('id'),
    privileges: privilegesBy((actor, { ownerId }) => [
      ...ownedPrivileges(actor, 'organisation', ownerId),
      ...ownedPrivileges(actor, 'member', ownerId),
      ...ownedPrivileges(actor, 'service-token', ownerId),
    ]),
    name: property('name'),
    officialName: property('officialName'),
    kind: property('kind'),
    country: property('country'),
    code: property('code'),
    cvr: property('cvr'),
    description: inEither('description'),
    descriptionDa: property('description'),
    descriptionEn: property('descriptionEn'),
    aiWork: inEither('aiWork'),
    aiWorkDa: property('aiWork'),
    aiWorkEn: property('aiWorkEn'),
    website: property('website'),
    contactFunction: property('contactFunction'),
    contactEmail: property('contactEmail'),
    contactPhone: property('contactPhone'),
    updatedAt: temporal('updatedAt'),
    version: property('version'),
    history,
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
        const on = context.parameters.add(dateOf(asked.args['on']));
        const inForce = `${edge}.from <= ${on} AND coalesce(${edge}.until, '9999') > ${on}`;
        return `(${node})-[${edge}:IN_REGION WHERE ${inForce}]->(${target}:Organisation)`;
      },
      () => organisationShape,
    ),
  },
};

/** A text in the caller's language, or in the other one where it stands in that alone. */
function inEither(name: string): Field {
  return expression(({ node }, { language }) => {
    const [first, second] = language === 'en' ? [`${name}En`, name] : [name, `${name}En`];
    return `coalesce(${node}.${first}, ${node}.${second})`;
  });
}

function toTile([column, row]: [number | null, number | null]) {
  return column === null ? null : { column, row };
}

/** The date that was given, or today's. Dates are compared as texts, so nothing else will do. */
function dateOf(on: unknown): string {
  if (typeof on !== 'string') return today();
  if (on.length === 'YYYY-MM-DD'.length && isPartialDate(on)) return on;
  throw new ValidationFailed('on', {
    da: `"${on}" er ikke en dato: angiv år, måned og dag, fx 2027-01-01.`,
    en: `"${on}" is no date: give year, month and day, for instance 2027-01-01.`,
  });
}
