import { z } from 'zod';
import type { Graph } from '../../shared/neo4j/graph.ts';
import { ParameterBag } from '../../shared/reads/parameter-bag.ts';
import { readRows } from '../../shared/reads/read-rows.ts';
import type { Caller } from '../../shared/reads/reader.ts';
import { organisationShape } from '../organisations/organisation.shape.ts';
import { useCaseShape } from '../use-cases/use-case.shape.ts';

/** What use cases are linked to, by the relationship that says so; a vendor is linked by its role. */
const featureKinds = ['ADDRESSES', 'IN_TASK', 'USES_TECHNIQUE', 'TAKES_PART_IN'] as const;
export type FeatureKind = (typeof featureKinds)[number];

const bondKinds = [
  'COOPERATION',
  'USES',
  'USED_BY',
  'BOTH_USE',
  'INSPIRED_BY',
  'INSPIRED',
  'SAME_REGION',
] as const;
export type BondKind = (typeof bondKinds)[number];

const featureSchema = z.object({
  subject: z.string(),
  kind: z.enum(featureKinds),
  id: z.string(),
  label: z.string(),
  amount: z.number(),
  holders: z.array(z.object({ municipality: z.string(), amount: z.number() })),
});

/**
 * Something that an organisation's use cases are about, and which municipalities' are too, itself among them where it
 * is one. An amount counts the use cases; those that name a problem weakly count for less.
 */
export type SharedFeature = z.infer<typeof featureSchema>;

const bondSchema = z.object({
  subject: z.string(),
  subjectName: z.string(),
  municipality: z.string(),
  municipalityName: z.string(),
  kind: z.enum(bondKinds),
  count: z.number(),
  examples: z.array(z.object({ id: z.string(), label: z.string() })),
});

/** What ties an organisation to one municipality: how many use cases, and the first of them; or their region. */
export type Bond = z.infer<typeof bondSchema>;

const link = featureKinds.join('|');
const isMunicipality = (node: string) => `${node}.kind = 'MUNICIPALITY' AND ${node}.country = 'DK'`;
/** Owning is working on it; of those who take part, those who follow, deliver or do research are left out. */
const worksOn = (edge: string) => `coalesce(${edge}.role, 'PARTICIPANT') = 'PARTICIPANT'`;
const amountOf = (edge: string) =>
  `CASE type(${edge}) WHEN 'ADDRESSES' THEN ${edge}.strength / (${edge}.strength + 2.0) ELSE 1.0 END`;
const inForce = (edge: string) =>
  `${edge}:IN_REGION WHERE ${edge}.from <= toString(date()) AND coalesce(${edge}.until, '9999') > toString(date())`;
const inUse = "a.status IN ['PILOT', 'IN_USE']";
const mostExamples = 2;
/** So much of what an organisation works on is compared, what it does most first: it bounds what an answer costs. */
const mostFeatures = 60;

/** What municipalities have in common with an organisation, by the entries that the caller may see. */
export class SimilarMunicipalityStore {
  constructor(private readonly graph: Graph) {}

  /**
   * What the published use cases of the organisations are about, with every municipality whose use cases are about it
   * too; of an organisation that does very much, what it does most. One statement, which looks at each use case that
   * has something in common with those of an organisation.
   */
  async features(organisations: readonly string[], caller: Caller): Promise<SharedFeature[]> {
    const parameters = new ParameterBag();
    const { organisation, useCase } = rulesOf(caller, parameters);
    const cypher = `
      UNWIND ${parameters.add(organisations)} AS id
      MATCH (s:Organisation {id: id}) WHERE ${organisation('s')}
      CALL (s) {
        MATCH (s)-[own:OWNS|TAKES_PART_IN]->(u:UseCase) WHERE ${worksOn('own')} AND ${useCase('u')}
        WITH DISTINCT u
        MATCH (u)-[link:${link}]-(f) WHERE ${isFeature('link', 'f', organisation)}
        WITH f, type(link) AS kind, sum(${amountOf('link')}) AS amount
        RETURN f, kind, amount ORDER BY amount DESC, f.id LIMIT ${mostFeatures}
      }
      CALL (f) {
        MATCH (f)-[link:${link}]-(v:UseCase)<-[work:OWNS|TAKES_PART_IN]-(m:Organisation)
        WHERE (link.role IS NULL OR link.role = 'SUPPLIER') AND ${worksOn('work')} AND ${useCase('v')}
        WITH m, sum(${amountOf('link')}) AS amount WHERE ${isMunicipality('m')} AND ${organisation('m')}
        RETURN collect({municipality: m.id, amount: amount}) AS holders
      }
      RETURN s.id AS subject, kind, f.id AS id, ${labelOf('f', caller)} AS label, amount, holders
      ORDER BY subject, kind, id`;
    return readRows(
      this.graph,
      { name: 'similarMunicipalities.features', cypher },
      parameters,
      caller,
      featureSchema,
    );
  }

  /**
   * What ties the organisations to municipalities beside what their use cases are about: use cases that both work on,
   * that one has made and the other uses or was inspired by, or that both use; and their region.
   */
  async bonds(organisations: readonly string[], caller: Caller): Promise<Bond[]> {
    const parameters = new ParameterBag();
    const { organisation, useCase } = rulesOf(caller, parameters);
    const branches = bondPatterns.map(
      ({ kind, pattern, where, through = 'about' }) =>
        `MATCH ${pattern} WHERE ${[...where, isMunicipality('m'), `${useCase('about')}`, useCase(through)].join(' AND ')}
         RETURN m, '${kind}' AS kind, about`,
    );
    const cypher = `
      UNWIND ${parameters.add(organisations)} AS id
      MATCH (s:Organisation {id: id}) WHERE ${organisation('s')}
      CALL (s) {
        ${branches.join('\nUNION\n')}
        UNION
        MATCH (s)-[${inForce('here')}]->(about:Organisation)<-[${inForce('there')}]-(m:Organisation)
        WHERE ${isMunicipality('m')} AND ${organisation('about')}
        RETURN m, 'SAME_REGION' AS kind, about
      }
      WITH s, m, kind, about WHERE m <> s AND ${organisation('m')}
      WITH s, m, kind, about ORDER BY about.sortKey, about.id
      WITH s, m, kind, collect({id: about.id, label: ${labelOf('about', caller)}}) AS found
      RETURN s.id AS subject, s.name AS subjectName, m.id AS municipality, m.name AS municipalityName, kind,
        size(found) AS count, found[..${mostExamples}] AS examples
      ORDER BY subject, municipality, kind`;
    return readRows(
      this.graph,
      { name: 'similarMunicipalities.bonds', cypher },
      parameters,
      caller,
      bondSchema,
    );
  }
}

interface BondPattern {
  readonly kind: BondKind;
  /** From the organisation `s` to the municipality `m`, by the use case `about`. */
  readonly pattern: string;
  readonly where: readonly string[];
  /** A further use case on the way, which must be seen as well. */
  readonly through?: string;
}

const bondPatterns: readonly BondPattern[] = [
  {
    kind: 'COOPERATION',
    pattern: '(s)-[mine:OWNS|TAKES_PART_IN]->(about:UseCase)<-[theirs:OWNS|TAKES_PART_IN]-(m:Organisation)',
    where: [worksOn('mine'), worksOn('theirs')],
  },
  {
    kind: 'USES',
    pattern: '(s)-[:ADOPTED]->(a:Adoption)-[:OF]->(about:UseCase)<-[:OWNS]-(m:Organisation)',
    where: [inUse],
  },
  {
    kind: 'USED_BY',
    pattern: '(s)-[:OWNS]->(about:UseCase)<-[:OF]-(a:Adoption)<-[:ADOPTED]-(m:Organisation)',
    where: [inUse],
  },
  {
    kind: 'BOTH_USE',
    pattern:
      '(s)-[:ADOPTED]->(a:Adoption)-[:OF]->(about:UseCase)<-[:OF]-(b:Adoption)<-[:ADOPTED]-(m:Organisation)',
    where: [inUse, inUse.replace('a.', 'b.')],
  },
  {
    kind: 'INSPIRED_BY',
    pattern: '(s)-[:OWNS]->(own:UseCase)-[:INSPIRED_BY]->(about:UseCase)<-[:OWNS]-(m:Organisation)',
    where: [],
    through: 'own',
  },
  {
    kind: 'INSPIRED',
    pattern: '(s)-[:OWNS]->(about:UseCase)<-[:INSPIRED_BY]-(theirs:UseCase)<-[:OWNS]-(m:Organisation)',
    where: [],
    through: 'theirs',
  },
];

type Rule = (node: string) => string;

/** The rules of what the caller may see, over a variable of the statement. */
function rulesOf({ actor }: Caller, parameters: ParameterBag): { organisation: Rule; useCase: Rule } {
  return {
    organisation: (node) => organisationShape.visible.toCypher(actor, node, parameters),
    useCase: (node) =>
      `${node}.lifecycle = 'PUBLISHED' AND ${useCaseShape.visible.toCypher(actor, node, parameters)}`,
  };
}

/** Problems, tasks and techniques are seen by all; of those who take part, only vendors are looked at. */
function isFeature(edge: string, node: string, visible: Rule): string {
  return `(${edge}.role IS NULL OR (${edge}.role = 'SUPPLIER' AND ${visible(node)}))`;
}

function labelOf(node: string, { language }: Caller): string {
  const translation = language === 'en' ? 'titleEn' : 'titleDa';
  return `coalesce(${node}.${translation}, ${node}.title, ${node}.name)`;
}
