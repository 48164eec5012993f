import {
  byId,
  byText,
  filterPredicates,
  hasNeighbour,
  isOneOf,
  type Conditions,
} from '../../shared/reads/conditions.ts';
import type { ParameterBag } from '../../shared/reads/parameter-bag.ts';
import type { UseCaseFilter } from './use-case.args.ts';

const owner = (node: string, target: string) => `(${node})<-[:OWNS]-(${target}:Organisation)`;
const regionInForce = `IN_REGION WHERE r.from <= toString(date()) AND coalesce(r.until, '9999') > toString(date())`;

const conditions: Conditions<UseCaseFilter> = {
  id: byId((n) => `${n}.id`),
  title: byText((n) => `${n}.title`),
  owner: hasNeighbour(owner),
  involved: hasNeighbour((node, target) => `(${node})<-[:OWNS|TAKES_PART_IN]-(${target}:Organisation)`),
  country: (countries, node, parameters) => [
    `EXISTS { (${node})<-[:OWNS]-(owner) WHERE owner.country IN ${parameters.addChoices(countries)} }`,
  ],
  region: (regions, node, parameters) => [
    `EXISTS { (${node})<-[:OWNS]-()-[r:${regionInForce}]->(region) WHERE region.id IN ${parameters.addChoices(regions)} }`,
  ],
  task: hasNeighbour((node, target) => `(${node})-[:IN_TASK]->(:Task)-[:PART_OF*0..3]->(${target}:Task)`),
  problem: hasNeighbour((node, target) => `(${node})-[:ADDRESSES]->(${target}:Problem)`),
  technique: hasNeighbour((node, target) => `(${node})-[:USES_TECHNIQUE]->(${target}:Technique)`),
  status: isOneOf((n) => `${n}.status`),
  lifecycle: isOneOf((n) => `${n}.lifecycle`),
  origin: (origins, node, parameters) => [
    `EXISTS { (${node})-[:FROM]->(origin:Origin) WHERE origin.id IN ${parameters.addChoices(origins)} }`,
  ],
  demo: (demo, node, parameters) => [`coalesce(${node}.demo, false) = ${parameters.add(demo)}`],
};

/** The filter as predicates over the variable `node`; what was retired is left out unless it is asked for. */
export function useCasePredicates(
  where: readonly UseCaseFilter[] | undefined,
  node: string,
  parameters: ParameterBag,
): string[] {
  const asksForRetired =
    where?.some(({ lifecycle }) => lifecycle !== undefined && lifecycle !== null) ?? false;
  return [
    ...filterPredicates(where, conditions, node, parameters),
    ...(asksForRetired ? [] : [`${node}.lifecycle <> 'RETIRED'`]),
  ];
}
