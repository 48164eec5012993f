import {
  byId,
  filterPredicates,
  hasNeighbour,
  isOneOf,
  type Conditions,
} from '../../shared/reads/conditions.ts';
import type { ParameterBag } from '../../shared/reads/parameter-bag.ts';
import type { HelpRequestFilter, HelpRequestsArgs } from './help-request.input.ts';

const conditions: Conditions<HelpRequestFilter> = {
  status: isOneOf((n) => `${n}.status`),
  organisation: byId((n) => `${n}.ownerId`),
  problem: hasNeighbour((node, target) => `(${node})-[:ABOUT]->(${target}:Problem)`),
  task: hasNeighbour((node, target) => `(${node})-[:ABOUT]->(:Task)-[:PART_OF*0..3]->(${target}:Task)`),
};

/** The filter and the words as predicates over the variable `node`; each word stands in the title or the text. */
export function helpRequestPredicates(
  { query, where }: Pick<HelpRequestsArgs, 'query' | 'where'>,
  node: string,
  parameters: ParameterBag,
): string[] {
  const words = (query ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const said = `toLower(${node}.title + ' ' + ${node}.text)`;
  return [
    ...filterPredicates(where, conditions, node, parameters),
    ...(words.length === 0 ? [] : [`all(word IN ${parameters.add(words)} WHERE ${said} CONTAINS word)`]),
  ];
}
