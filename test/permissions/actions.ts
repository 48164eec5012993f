import { randomUUID } from 'node:crypto';
import type { SharedGraph } from '../testkit/graph.ts';
import type { Stage } from './actors.ts';
import type { Probe } from './probes.ts';

/** How a root field is asked that is about something which each actor needs a fresh one of. */
export type Action = (stage: Stage, shared: SharedGraph) => Probe | Promise<Probe>;

/** Makes one node of its own with this statement, which gets `$id` and the organisation `$own`. */
async function fresh(shared: SharedGraph, { own }: Stage, kind: string, cypher: string): Promise<string> {
  const id = `${kind}-${randomUUID()}`;
  await shared.graph.write('test.fresh', (tx) => tx.run({ name: 'test.fresh', cypher }, { id, own }));
  return id;
}

const mutation = (name: string, input: object): Probe => ({
  query: `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { errors { message } } }`,
  variables: { input },
});
const member = (shared: SharedGraph, stage: Stage) =>
  fresh(
    ...([shared, stage, 'membership'] as const),
    `MATCH (o:Organisation {id: $own})
     CREATE (:Person {id: 'person-' + $id, issuer: 'https://test.example', subject: $id, name: $id})
       -[:HAS_MEMBERSHIP]->(:Membership {id: $id, roles: ['READER'], source: 'hub', since: datetime()})-[:IN]->(o)`,
  );

export const actions: Record<string, Action> = {
  'Mutation.inviteMember': ({ own: organisation }) =>
    mutation('inviteMember', { organisation, email: `${randomUUID()}@test.example`, roles: ['READER'] }),
  'Mutation.withdrawInvitation': async (stage, shared) => {
    const cypher = `
      MATCH (o:Organisation {id: $own})
      CREATE (:Invitation {id: $id, email: $id, roles: ['READER'], expiresAt: datetime(), invitedBy: ''})-[:TO]->(o)`;
    return mutation('withdrawInvitation', { invitation: await fresh(shared, stage, 'invitation', cypher) });
  },
  'Mutation.changeMember': async (stage, shared) =>
    mutation('changeMember', { membership: await member(shared, stage), roles: ['EDITOR'] }),
  'Mutation.endMembership': async (stage, shared) =>
    mutation('endMembership', { membership: await member(shared, stage) }),

  'Query.myTokens': () => ({ query: '{ myTokens { id } }' }),
  'Mutation.createToken': () =>
    mutation('createToken', { name: 'test', scopes: ['CATALOGUE_READ'], expiresInDays: 1 }),
  'Mutation.createServiceToken': ({ own: organisation }) =>
    mutation('createServiceToken', {
      ...{ organisation, name: 'test', roles: ['READER'] },
      ...{ scopes: ['CATALOGUE_READ'], expiresInDays: 1 },
    }),
  'Mutation.revokeToken': async (stage, shared) => {
    const cypher = `
      MATCH (o:Organisation {id: $own})
      CREATE (:ApiToken {id: $id, hash: $id, name: $id, scopes: [], roles: ['READER'], createdAt: datetime(),
        expiresAt: datetime()})-[:OF]->(o)`;
    return mutation('revokeToken', { id: await fresh(shared, stage, 'token', cypher) });
  },

  'Query.people': () => ({ query: '{ people(first: 1) { nodes { id } } }' }),
  'Mutation.deactivatePerson': async (stage, shared) =>
    mutation('deactivatePerson', { person: `person-${await member(shared, stage)}` }),
  'Mutation.reactivatePerson': async (stage, shared) =>
    mutation('reactivatePerson', { person: `person-${await member(shared, stage)}` }),
  'Query.outgoingMail': () => ({ query: '{ outgoingMail(first: 1) { nodes { id } } }' }),
  'Mutation.retryMail': async (stage, shared) => {
    const cypher = `
      CREATE (:OutgoingMail {id: $id, kind: 'NEWS', status: 'FAILED', attempts: 1, createdAt: datetime(),
                             queuedAt: datetime()})`;
    return mutation('retryMail', { mail: await fresh(shared, stage, 'mail', cypher) });
  },
  'Mutation.signOutEverywhere': () => ({ query: 'mutation { signOutEverywhere { errors { code } } }' }),
};
