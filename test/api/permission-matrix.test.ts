import { describeSchema } from '../../server/schema.ts';
import { actions } from '../permissions/actions.ts';
import { createActors, createStage, type Stage } from '../permissions/actors.ts';
import { createEntries, type Entry } from '../permissions/entries.ts';
import { actionRows, entryRows, expectedOutcome, otherRows } from '../permissions/expected.ts';
import { entryProbes, otherProbes, outcomeOf, type Probe } from '../permissions/probes.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';

const hub = initHub();
const shared = joinSharedGraph();
let actors: ReadonlyMap<string, Record<string, string>>;
let entries: ReadonlyMap<string, Entry>;
let stage: Stage;

beforeAll(async () => {
  stage = await createStage(shared);
  actors = await createActors(hub, shared, stage);
  entries = await createEntries(shared, stage);
});

const outcomesOf = async (probe: Probe | (() => Probe | Promise<Probe>), id?: string) => {
  const asked = Array.from(actors, async ([actor, headers]) => {
    const { query, variables, seen } = typeof probe === 'function' ? await probe() : probe;
    const answer = await hub.query(query, variables, headers).whole();
    return [actor, outcomeOf(answer, id ?? seen)] as const;
  });
  return Object.fromEntries(await Promise.all(asked));
};
const expectedFor = (cell: (typeof otherRows)[string]) =>
  Object.fromEntries([...actors.keys()].map((actor) => [actor, expectedOutcome(cell, actor)]));

// Before the matrix, whose changes end sessions too.
describe('the privileges of a use case', () => {
  const changes = {
    USE_CASE_EDIT: 'updateUseCase',
    USE_CASE_PUBLISH: 'publishUseCase',
    USE_CASE_RETIRE: 'retireUseCase',
    USE_CASE_FOLLOW: 'followUseCase',
  };
  const privilegesFor = async (id: string, headers: Record<string, string>) => {
    const query = 'query ($id: ID!) { useCase(id: $id) { privileges } }';
    const { data } = await hub
      .query<{ useCase: { privileges: string[] } } | null>(query, { id }, headers)
      .whole();
    return data?.useCase?.privileges ?? [];
  };

  it.each(Object.keys(entryRows['Mutation.updateUseCase']!))(
    'are the changes that are not refused: %s',
    async (kind) => {
      for (const [actor, headers] of actors) {
        const privileges = await privilegesFor(entries.get(kind)!.id, headers);
        const told = Object.keys(changes).filter((each) => privileges.includes(each));
        const allowed = Object.entries(changes).flatMap(([privilege, mutation]) => {
          const outcome = expectedOutcome(entryRows[`Mutation.${mutation}`]![kind]!, actor);
          return ['ok', 'REJECTED'].includes(outcome) ? [privilege] : [];
        });
        expect({ actor, told }).toEqual({ actor, told: allowed });
      }
    },
  );
});

describe('the permission matrix', () => {
  it('has a row and a probe for every root field, and none for what there is not', () => {
    const schema = describeSchema();
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const fields = roots.flatMap((type) =>
      Object.keys(type?.getFields() ?? {}).map((field) => `${type!.name}.${field}`),
    );
    const rows = [...Object.keys(entryRows), ...Object.keys(otherRows), ...Object.keys(actionRows)];
    const probes = [...Object.keys(entryProbes), ...Object.keys(otherProbes), ...Object.keys(actions)];
    expect(rows.sort()).toEqual(fields.sort());
    expect(probes.sort()).toEqual(fields.sort());
  });

  const cells = Object.entries(entryRows).flatMap(([field, kinds]) =>
    Object.entries(kinds).map(([kind, cell]) => ({ field, kind, cell })),
  );
  it.each(cells)('holds for $field on $kind', async ({ field, kind, cell }) => {
    const entry = entries.get(kind)!;
    expect(await outcomesOf(entryProbes[field]!(entry, stage), entry.id)).toEqual(expectedFor(cell));
  });

  it.each(Object.entries(otherRows))('holds for %s', async (field, cell) => {
    const probe = otherProbes[field]!;
    expect(await outcomesOf(typeof probe === 'function' ? probe(stage) : probe)).toEqual(expectedFor(cell));
  });

  it.each(Object.entries(actionRows))('holds for %s', async (field, cell) => {
    expect(await outcomesOf(() => actions[field]!(stage, shared))).toEqual(expectedFor(cell));
  });
});
