import { getNamedType } from 'graphql';
import { describeSchema } from '../../server/schema.ts';
import { actions } from '../permissions/actions.ts';
import { createStage } from '../permissions/actors.ts';
import { audited, unaudited, type People } from '../permissions/audited.ts';
import type { Probe } from '../permissions/probes.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { createPerson } from '../testkit/people.ts';

const hub = initHub();
const shared = joinSharedGraph();
const mutations = describeSchema().getMutationType()!.getFields();

/** The organisations and people of one change: what it does to them is no other’s trouble. */
async function newPlace() {
  const stage = await createStage(shared);
  const withRole = (organisation: string, role: 'ORG_ADMIN' | 'EDITOR' | 'HUB_ADMIN') =>
    createPerson(hub, shared, { organisation, roles: [role] });
  const people: People = {
    administrator: await withRole(stage.own, 'ORG_ADMIN'),
    neighbour: await withRole(stage.neighbour, 'EDITOR'),
    hubAdministrator: await withRole('organisation-kombit', 'HUB_ADMIN'),
  };
  return { stage, shared, people };
}

function probe(mutation: string, input: object): Probe {
  const type = getNamedType(mutations[mutation]!.args[0]!.type).name;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { errors { message } } }`;
  return { query, variables: { input } };
}

describe('the audit trail', () => {
  it('is told by every mutation but those that concern nobody else', () => {
    expect([...Object.keys(audited), ...unaudited].sort()).toEqual(Object.keys(mutations).sort());
  });

  it.each(Object.entries(audited))(
    'says who did it: %s',
    async (mutation, { kind, by = 'administrator', input }) => {
      const place = await newPlace();
      const who = place.people[by];
      const { query, variables } = input
        ? probe(mutation, await input(place))
        : await actions[`Mutation.${mutation}`]!(place.stage, shared);
      const trail = () =>
        shared.rows('MATCH (e:AuditEvent {kind: $kind, actor: $id}) RETURN e.id AS id', { kind, id: who.id });
      const before = await trail();
      const data = await who.query<Record<string, { errors: object[] }>>(query, variables).expectNoErrors();
      expect(data[mutation]!.errors).toEqual([]);
      expect(await trail()).toHaveLength(before.length + 1);
    },
  );
});
