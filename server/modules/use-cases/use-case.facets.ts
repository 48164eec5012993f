import { z } from 'zod';
import type { Graph } from '../../shared/neo4j/graph.ts';
import type { Facet, FacetValues } from '../../shared/graphql/facet.type.ts';
import { ParameterBag } from '../../shared/reads/parameter-bag.ts';
import { readRows } from '../../shared/reads/read-rows.ts';
import type { Caller } from '../../shared/reads/reader.ts';
import type { UseCaseFilter } from './use-case.args.ts';
import { useCasePredicates } from './use-case.conditions.ts';
import { useCaseShape } from './use-case.shape.ts';
import { matchSelection, type UseCaseSelection } from './use-case.store.ts';

const longestFacet = 100;

interface FacetDefinition {
  /** From the use case `u` to the value's node or property. */
  readonly match: string;
  readonly value: string;
  readonly labelDa: string;
  readonly labelEn: string;
  /** The filter field that a click on a value sets. */
  readonly filter: keyof UseCaseFilter;
}

const region = `region WHERE r.from <= toString(date()) AND coalesce(r.until, '9999') > toString(date())`;
const translated = (variable: string) => ({
  value: `${variable}.id`,
  labelDa: `coalesce(${variable}.titleDa, ${variable}.title)`,
  labelEn: `coalesce(${variable}.titleEn, ${variable}.title)`,
});
const numbered = (variable: string) => {
  const label = `${variable}.scheme + ' ' + ${variable}.code + ' ' + ${variable}.title`;
  return { value: `${variable}.id`, labelDa: label, labelEn: label };
};
const named = (variable: string) => ({
  value: `${variable}.id`,
  labelDa: `${variable}.name`,
  labelEn: `${variable}.name`,
});
const plain = (value: string) => ({ value, labelDa: value, labelEn: value });

const definitions: Record<Facet, FacetDefinition> = {
  COUNTRY: { match: 'MATCH (u)<-[:OWNS]-(owner)', ...plain('owner.country'), filter: 'country' },
  REGION: {
    match: `MATCH (u)<-[:OWNS]-()-[r:IN_REGION]->(region) WITH u, r, ${region}`,
    ...named('region'),
    filter: 'region',
  },
  ORGANISATION: { match: 'MATCH (u)<-[:OWNS]-(owner)', ...named('owner'), filter: 'owner' },
  TASK: { match: 'MATCH (u)-[:IN_TASK]->(task)', ...numbered('task'), filter: 'task' },
  PROBLEM: { match: 'MATCH (u)-[:ADDRESSES]->(problem)', ...translated('problem'), filter: 'problem' },
  TECHNIQUE: {
    match: 'MATCH (u)-[:USES_TECHNIQUE]->(technique)',
    ...translated('technique'),
    filter: 'technique',
  },
  STATUS: { match: 'WITH u WHERE u.status IS NOT NULL', ...plain('u.status'), filter: 'status' },
  ORIGIN: { match: 'MATCH (u)-[:FROM]->(origin)', ...translated('origin'), filter: 'origin' },
};

const valueSchema = z.object({ value: z.string(), label: z.string(), count: z.number() });

/** Counts what a list of use cases could be narrowed by. */
export class UseCaseFacetStore {
  constructor(private readonly graph: Graph) {}

  /** The facets in the order that they were asked for. */
  count(selection: UseCaseSelection, facets: readonly Facet[], caller: Caller): Promise<FacetValues[]> {
    return Promise.all(facets.map((facet) => this.#countOne(selection, facet, caller)));
  }

  /**
   * One facet. Its own condition is left out, so that a chosen value does not hide the others: choosing
   * one municipality still shows how many the others have.
   */
  async #countOne(selection: UseCaseSelection, facet: Facet, caller: Caller): Promise<FacetValues> {
    const parameters = new ParameterBag();
    const { match, value, filter, ...labels } = definitions[facet];
    const where = selection.where?.map((filters) => ({ ...filters, [filter]: undefined }));
    const predicates = [
      useCaseShape.visible.toCypher(caller.actor, 'u', parameters),
      ...useCasePredicates(where, 'u', parameters),
    ];
    const cypher = `
      ${matchSelection(selection, parameters)('u')} WHERE ${predicates.join(' AND ')}
      WITH u ${match}
      WITH ${value} AS value, ${caller.language === 'en' ? labels.labelEn : labels.labelDa} AS label, u
      RETURN value, label, count(DISTINCT u) AS count
      ORDER BY count DESC, label LIMIT ${longestFacet}`;
    const statement = { name: `useCases.facet${facet}`, cypher };
    return { facet, values: await readRows(this.graph, statement, parameters, caller, valueSchema) };
  }
}
