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
  /** From the use cases `u` to each value's node, or the value itself, and its `count`. */
  readonly groups: string;
  readonly value: string;
  readonly labelDa: string;
  readonly labelEn: string;
  /** The filter field that a click on a value sets. */
  readonly filter: keyof UseCaseFilter;
}

const translated = (node: string) => ({
  value: `${node}.id`,
  labelDa: `coalesce(${node}.titleDa, ${node}.title)`,
  labelEn: `coalesce(${node}.titleEn, ${node}.title)`,
});
const numbered = (node: string) => {
  const label = `${node}.scheme + ' ' + ${node}.code + ' ' + ${node}.title`;
  return { value: `${node}.id`, labelDa: label, labelEn: label };
};
const named = (node: string) => ({ value: `${node}.id`, labelDa: `${node}.name`, labelEn: `${node}.name` });
const plain = (value: string) => ({ value, labelDa: value, labelEn: value });

/** What use cases are linked to. Counted by node: texts are read once for each value, not for each use case. */
const linked = (type: string, node: string) =>
  `MATCH (u)-[:${type}]->(${node}) WITH ${node}, count(*) AS count`;
const owners = 'MATCH (u)<-[:OWNS]-(owner) WITH owner, count(*) AS owned';

const definitions: Record<Facet, FacetDefinition> = {
  COUNTRY: {
    groups: `${owners} WITH owner.country AS country, sum(owned) AS count`,
    ...plain('country'),
    filter: 'country',
  },
  REGION: {
    groups: `
      ${owners} MATCH (owner)-[r:IN_REGION]->(region)
      WHERE r.from <= toString(date()) AND coalesce(r.until, '9999') > toString(date())
      WITH region, sum(owned) AS count`,
    ...named('region'),
    filter: 'region',
  },
  ORGANISATION: { groups: `${owners} WITH owner, owned AS count`, ...named('owner'), filter: 'owner' },
  TASK: { groups: linked('IN_TASK', 'task'), ...numbered('task'), filter: 'task' },
  PROBLEM: { groups: linked('ADDRESSES', 'problem'), ...translated('problem'), filter: 'problem' },
  TECHNIQUE: {
    groups: linked('USES_TECHNIQUE', 'technique'),
    ...translated('technique'),
    filter: 'technique',
  },
  STATUS: {
    groups: 'WITH u.status AS status, count(*) AS count WHERE status IS NOT NULL',
    ...plain('status'),
    filter: 'status',
  },
  ORIGIN: { groups: linked('FROM', 'origin'), ...translated('origin'), filter: 'origin' },
};

const facetValues = z.array(z.object({ value: z.string(), label: z.string(), count: z.number() }));

/** Counts what a list of use cases could be narrowed by. */
export class UseCaseFacetStore {
  constructor(private readonly graph: Graph) {}

  /**
   * The facets in the order that they were asked for. The own condition of each is left out, so that a chosen
   * value does not hide the others: choosing one municipality still shows how many the others have. Those without
   * one are counted over the same use cases, which are found once for all of them.
   */
  async count(selection: UseCaseSelection, facets: readonly Facet[], caller: Caller): Promise<FacetValues[]> {
    const narrowed = facets.filter((facet) => isNarrowedBy(selection, facet));
    const free = facets.filter((facet) => !narrowed.includes(facet));
    const alone = narrowed.map((facet) => this.#countOver(without(selection, facet), [facet], caller));
    const together = free.length > 0 ? [this.#countOver(selection, free, caller)] : [];
    const counted = new Map((await Promise.all([...alone, ...together])).flat());
    return facets.map((facet) => ({ facet, values: counted.get(facet) ?? [] }));
  }

  async #countOver(
    selection: UseCaseSelection,
    facets: readonly Facet[],
    caller: Caller,
  ): Promise<[Facet, FacetValues['values']][]> {
    const parameters = new ParameterBag();
    const predicates = [
      useCaseShape.visible.toCypher(caller.actor, 'u', parameters),
      ...useCasePredicates(selection.where, 'u', parameters),
    ];
    const cypher = `
      ${matchSelection(selection, parameters)('u')} WHERE ${predicates.join(' AND ')}
      WITH collect(u) AS useCases
      ${facets.map((facet) => subquery(facet, caller)).join('')}
      RETURN ${facets.join(', ')}`;
    const statement = { name: 'useCases.facets', cypher };
    const row = z.object(Object.fromEntries(facets.map((facet) => [facet, facetValues])));
    const [counted] = await readRows(this.graph, statement, parameters, caller, row);
    return facets.map((facet) => [facet, counted![facet]!]);
  }
}

/** The values of one facet among `useCases`, most frequent first, as a list of the facet's name. */
function subquery(facet: Facet, { language }: Caller): string {
  const { groups, value, ...labels } = definitions[facet];
  return `
    CALL (useCases) {
      UNWIND useCases AS u
      ${groups}
      WITH ${value} AS value, ${language === 'en' ? labels.labelEn : labels.labelDa} AS label, count
      ORDER BY count DESC, label LIMIT ${longestFacet}
      RETURN collect({value: value, label: label, count: count}) AS ${facet}
    }`;
}

function isNarrowedBy({ where }: UseCaseSelection, facet: Facet): boolean {
  return where?.some((filters) => filters[definitions[facet].filter] !== undefined) ?? false;
}

function without(selection: UseCaseSelection, facet: Facet): UseCaseSelection {
  const { filter } = definitions[facet];
  return { ...selection, where: selection.where?.map((filters) => ({ ...filters, [filter]: undefined })) };
}
