import { byId, byText, filterPredicates, hasNeighbour, isOneOf, type Conditions } from './conditions.ts';
import { ParameterBag } from './parameter-bag.ts';

interface Ids {
  in?: string[];
  notIn?: string[];
}

interface Filter {
  id?: Ids;
  kind?: string[];
  owner?: Ids;
  name?: { equals?: string | null; contains?: string | null; startsWith?: string | null };
}

const conditions: Conditions<Filter> = {
  id: byId((n) => `${n}.id`),
  kind: isOneOf((n) => `${n}.kind`),
  owner: hasNeighbour((node, target) => `(${node})<-[:OWNS]-(${target})`),
  name: byText(
    (n) => `${n}.name`,
    (n) => `${n}.fullName`,
  ),
};

function predicates(where: Filter[] | undefined, parameters = new ParameterBag()): string[] {
  return filterPredicates(where, conditions, 'n', parameters);
}

describe('a filter', () => {
  it('has ten alternatives at most', () => {
    const alternatives = (count: number) => Array.from({ length: count }, () => ({ kind: ['A'] }));
    expect(predicates(alternatives(10))).toHaveLength(1);
    expect(() => predicates(alternatives(11))).toThrow('"where" can have 10 alternatives at most');
  });

  it('has ten conditions at most in its alternatives together', () => {
    const pair = { id: { in: ['a'] }, kind: ['A'] };
    expect(predicates(Array<typeof pair>(5).fill(pair))).toHaveLength(1);
    expect(() => predicates(Array<typeof pair>(6).fill(pair))).toThrow('can have 10 conditions in all');
  });

  it('lets everything through when it is left out or empty', () => {
    expect(predicates(undefined)).toEqual([]);
    expect(predicates([])).toEqual([]);
    expect(predicates([{}])).toEqual([]);
    expect(predicates([{ id: {} }])).toEqual([]);
  });

  it('demands all of its fields', () => {
    expect(predicates([{ id: { in: ['a'] }, kind: ['X'] }])).toEqual(['n.id IN $p0', 'n.kind IN $p1']);
  });

  it('is one of several alternatives in a list', () => {
    expect(predicates([{ id: { in: ['a'] }, kind: ['X'] }, { kind: ['Y'] }])).toEqual([
      '((n.id IN $p0 AND n.kind IN $p1) OR (n.kind IN $p2))',
    ]);
  });

  it('lets everything through when one alternative does', () => {
    expect(predicates([{ kind: ['X'] }, {}])).toEqual([]);
  });

  it('finds nothing by an empty list of values', () => {
    const parameters = new ParameterBag();
    expect(predicates([{ id: { in: [] } }], parameters)).toEqual(['n.id IN $p0']);
    expect(parameters.values).toEqual({ p0: [] });
  });

  it('takes a field that is null as left out', () => {
    expect(predicates([{ id: null, name: { contains: null } } as unknown as Filter])).toEqual([]);
  });
});

describe('a condition on an identity', () => {
  it('can leave out some, and keeps those without a value', () => {
    expect(predicates([{ id: { notIn: ['a'] } }])).toEqual(['coalesce(NOT n.id IN $p0, true)']);
  });

  it('can be on a neighbour, in either direction', () => {
    expect(predicates([{ owner: { in: ['a'], notIn: ['b'] } }])).toEqual([
      'EXISTS { MATCH (n)<-[:OWNS]-(n0) WHERE n0.id IN $p0 }',
      'NOT EXISTS { MATCH (n)<-[:OWNS]-(n1) WHERE n1.id IN $p1 }',
    ]);
  });
});

describe('a condition on a text', () => {
  it('holds for any of its properties, in any case', () => {
    const parameters = new ParameterBag();
    expect(predicates([{ name: { contains: 'ÅRHUS' } }], parameters)).toEqual([
      '(toLower(n.name) CONTAINS $p0 OR toLower(n.fullName) CONTAINS $p0)',
    ]);
    expect(parameters.values).toEqual({ p0: 'århus' });
  });

  it.each([
    ['equals', '='],
    ['startsWith', 'STARTS WITH'],
  ])('can be %s', (operator, cypher) => {
    expect(predicates([{ name: { [operator]: 'a' } }])[0]).toContain(`toLower(n.name) ${cypher} $p0`);
  });

  it('demands all of its comparisons', () => {
    expect(predicates([{ name: { startsWith: 'a', contains: 'b' } }])).toHaveLength(2);
  });
});

describe('what people give', () => {
  it('never stands in the statement', () => {
    const hostile = "x' OR true //";
    const parameters = new ParameterBag();
    const where = {
      id: { in: [hostile] },
      owner: { in: [hostile] },
      kind: [hostile],
      name: { equals: hostile },
    };
    expect(predicates([where], parameters).join(' ')).not.toContain('true');
    expect(Object.values(parameters.values)).toHaveLength(4);
  });
});

describe('a parameter bag', () => {
  it('gives every value and every variable a name of its own', () => {
    const parameters = new ParameterBag();
    expect([parameters.add('a'), parameters.add('a')]).toEqual(['$p0', '$p1']);
    expect([parameters.variable(), parameters.variable()]).toEqual(['n0', 'n1']);
    expect(parameters.values).toEqual({ p0: 'a', p1: 'a' });
  });
});
