import { ParameterBag } from '../../shared/reads/parameter-bag.ts';
import { Lifecycle, UseCaseStatus } from './use-case.enums.ts';
import type { UseCaseFilter } from './use-case.args.ts';
import { useCasePredicates } from './use-case.conditions.ts';

const hostile = "x'}) DETACH DELETE n //";

const everything: UseCaseFilter = {
  id: { in: [hostile], notIn: [hostile] },
  title: { equals: hostile, contains: hostile, startsWith: hostile },
  owner: { in: [hostile] },
  involved: { notIn: [hostile] },
  country: [hostile],
  region: [hostile],
  task: { in: [hostile] },
  problem: { in: [hostile] },
  technique: { in: [hostile] },
  status: [UseCaseStatus.PILOT],
  lifecycle: [Lifecycle.DRAFT],
  origin: [hostile],
  demo: false,
};

function predicates(...where: UseCaseFilter[]): string[] {
  return useCasePredicates(where, 'n', new ParameterBag());
}

describe('a filter of use cases', () => {
  it('puts no value into the statement', () => {
    const { task, problem } = everything;
    const text = [...predicates(everything), ...predicates({ task }, { problem })].join('\n');
    expect(text).not.toContain('DELETE');
    expect(text).not.toContain('PILOT');
  });

  it('makes a predicate of every field', () => {
    for (const [field, value] of Object.entries(everything) as [string, unknown][]) {
      expect(predicates({ [field]: value }).length).toBeGreaterThan(0);
    }
  });

  it('finds by a task what is done in the tasks below it', () => {
    expect(predicates({ task: { in: ['task-kle-27'] } })[0]).toContain('-[:PART_OF*0..3]->');
  });

  it('finds by involvement what an organisation owns or takes part in', () => {
    expect(predicates({ involved: { in: ['a'] } })[0]).toContain('[:OWNS|TAKES_PART_IN]');
  });

  it('finds by a region those that lie in it today', () => {
    expect(predicates({ region: ['a'] })[0]).toMatch(/r\.from <= toString\(date\(\)\) AND .*r\.until/);
  });

  it('tells entries that are not invented from those that do not say', () => {
    expect(predicates({ demo: false })).toContain('coalesce(n.demo, false) = $p0');
  });

  it('leaves out what was retired, unless it asks how far entries have come', () => {
    expect(predicates()).toEqual(["n.lifecycle <> 'RETIRED'"]);
    expect(predicates({ lifecycle: [Lifecycle.RETIRED] })).toEqual(['n.lifecycle IN $p0']);
  });
});
