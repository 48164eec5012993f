import { isInScenario, relationsOf, relationTo, type InitiativeNode } from './relations.ts';

type Relations = Partial<Record<'requires' | 'requiredBy' | 'synergies' | 'scenarios', string[]>>;

function initiative({
  requires = [],
  requiredBy = [],
  synergies = [],
  scenarios = [],
}: Relations): InitiativeNode {
  const edges = (ids: string[]) => ids.map((id) => ({ initiative: { id } }));
  return {
    ...{ requires: edges(requires), requiredBy: edges(requiredBy), synergies: edges(synergies) },
    scenarios: scenarios.map((id) => ({ scenario: { id } })),
  } as unknown as InitiativeNode;
}

describe('what an initiative is to the one in focus', () => {
  const focused = initiative({ requires: ['a'], requiredBy: ['b', 'c'], synergies: ['c', 'd'] });

  it.each([
    ['a', 'requires'],
    ['b', 'requiredBy'],
    ['d', 'synergies'],
  ])('is told of %s: %s', (id, relation) => {
    expect(relationTo(focused, id)).toBe(relation);
  });

  it('is the stronger of two relations', () => {
    expect(relationTo(focused, 'c')).toBe('requiredBy');
  });

  it('is nothing when they have nothing to do with each other, or none is in focus', () => {
    expect(relationTo(focused, 'x')).toBeUndefined();
    expect(relationTo(undefined, 'a')).toBeUndefined();
  });

  it('is told once of everything that it hangs together with', () => {
    expect(relationsOf(focused)).toEqual([
      { id: 'a', relation: 'requires' },
      { id: 'b', relation: 'requiredBy' },
      { id: 'c', relation: 'requiredBy' },
      { id: 'd', relation: 'synergies' },
    ]);
  });
});

describe('an initiative', () => {
  it('belongs to the scenarios that it names', () => {
    expect(isInScenario(initiative({ scenarios: ['s1'] }), 's1')).toBe(true);
    expect(isInScenario(initiative({ scenarios: ['s1'] }), 's2')).toBe(false);
  });

  it('belongs to the picture when no scenario is chosen', () => {
    expect(isInScenario(initiative({}), undefined)).toBe(true);
  });
});
