import { catalogueVisibility } from '../../shared/auth/visibility.ts';
import { expression, many, property, temporal } from '../../shared/reads/fields.ts';
import type { Field, Shape } from '../../shared/reads/shape.ts';

/** Changes are JSON within JSON, whose ids stand between escaped quotes. */
const mentioned: Field = {
  perAlias: false,
  project({ scope: { node }, context: { actor, language, parameters } }) {
    const title = language === 'en' ? 'named.titleEn' : 'named.titleDa';
    return {
      cypher: `COLLECT {
        UNWIND split(replace(${node}.changes, '\\\\', ''), '"') AS part
        WITH DISTINCT part WHERE split(part, '-')[0] IN ['organisation', 'task', 'technique', 'problem', 'usecase']
        MATCH (named:Organisation|Task|Technique|Problem|UseCase {id: part})
        WHERE NOT named:UseCase OR ${catalogueVisibility.toCypher(actor, 'named', parameters)}
        RETURN [named.id, coalesce(named.name, ${title}, named.title)] }`,
      read: (rows) => (rows as [string, string][]).map(([id, name]) => ({ id, name })),
    };
  },
};

/**
 * A change of an entry. Revisions have the owner of their entry and the audience `OWN` whatever the entry's is:
 * what a draft once said is nobody else's business after it was published.
 */
export const revisionShape: Shape = {
  type: 'Revision',
  visible: catalogueVisibility,
  fields: {
    version: property('version'),
    kind: property('kind'),
    at: temporal('at'),
    by: expression(({ node }) => `head(COLLECT { MATCH (${node})-[:BY]->(p:Person) RETURN p.name })`),
    changes: {
      perAlias: false,
      project: ({ scope: { node } }) => ({
        cypher: `${node}.changes`,
        read: (value) => JSON.parse(value as string) as unknown,
      }),
    },
    mentioned,
  },
};

/** The field `history` of an entry: its changes, newest first. */
export const history: Field = many(
  ({ node, target }) => `(${node})<-[:OF]-(${target}:Revision)`,
  () => revisionShape,
  ({ node }) => `${node}.version DESC`,
);
