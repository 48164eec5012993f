import { randomUUID } from 'node:crypto';
import type { SharedGraph } from '../testkit/graph.ts';
import { idOf, newDraft } from '../testkit/use-case.ts';
import type { Stage } from './actors.ts';
import type { Probe } from './probes.ts';

/** How a root field is asked that is about something which each actor needs a fresh one of. */
export type Action = (stage: Stage, shared: SharedGraph) => Probe | Promise<Probe>;

/** A person as signing in would leave them: lists that other tests read meet this one too. */
const someone =
  "(:Person {id: 'person-' + $id, issuer: 'https://test.example', subject: $id, name: $id, createdAt: datetime()})";

/** Makes one node of its own with this statement, which gets `$id` and the organisations of the stage. */
async function fresh(shared: SharedGraph, stage: Stage, kind: string, cypher: string): Promise<string> {
  const id = `${kind}-${randomUUID()}`;
  await shared.graph.write('test.fresh', (tx) => tx.run({ name: 'test.fresh', cypher }, { id, ...stage }));
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
     CREATE ${someone}
       -[:HAS_MEMBERSHIP]->(:Membership {id: $id, roles: ['READER'], source: 'hub', since: datetime()})-[:IN]->(o)`,
  );

/** A public use case of the organisation. */
async function useCaseOf(shared: SharedGraph, owner: string): Promise<string> {
  const draft = newDraft({ owner });
  await shared.services.useCaseWriting.saveAll([draft]);
  return idOf(draft);
}

/** Somebody's comment on a use case of the own municipality. */
const comment = async (shared: SharedGraph, stage: Stage, state = '') => {
  const useCase = await useCaseOf(shared, stage.own);
  return fresh(
    ...([shared, stage, 'comment'] as const),
    `MATCH (o:Organisation {id: $own}), (u:UseCase {id: '${useCase}'})
     CREATE (c:Comment {id: $id, kind: 'QUESTION', text: 'Hvordan?', at: datetime(), organisationId: $own})-[:OF]->(u), (c)-[:FOR]->(o),
       (c)-[:BY]->${someone}
     ${state}`,
  );
};

const cluster = (shared: SharedGraph, stage: Stage) =>
  fresh(
    ...([shared, stage, 'cluster'] as const),
    `MATCH (o:Organisation {id: $vendor})
     CREATE (o)-[:IN_CLUSTER]->(:Cluster {id: $id, name: $id, nameKey: $id, sortKey: $id, purpose: 'test', version: 1,
       createdAt: datetime(), updatedAt: datetime()})`,
  );

/** An open question of the own municipality. */
const question = (shared: SharedGraph, stage: Stage, change = '') =>
  fresh(
    ...([shared, stage, 'helprequest'] as const),
    `MATCH (o:Organisation {id: $own})
     CREATE (o)-[:OWNS]->(q:HelpRequest {id: $id, title: $id, text: 'Hvordan?', language: 'da', status: 'OPEN',
       visibility: 'K98', audience: 'K98', ownerId: $own, version: 1, createdAt: datetime(), updatedAt: datetime()})
     ${change}`,
  );

export const actions: Record<string, Action> = {
  'Query.helpRequests': async (stage, shared) => {
    const id = await question(shared, stage);
    const query = 'query ($words: String) { helpRequests(query: $words) { nodes { id } } }';
    return { query, variables: { words: id }, seen: id };
  },
  'Query.helpRequest': async (stage, shared) => ({
    query: 'query ($id: ID!) { helpRequest(id: $id) { id } }',
    variables: { id: await question(shared, stage) },
  }),
  'Mutation.createHelpRequest': ({ own: organisation }) =>
    mutation('createHelpRequest', { organisation, title: 'Hvem har prøvet?', text: 'Hvordan gik det?' }),
  'Mutation.updateHelpRequest': async (stage, shared) =>
    mutation('updateHelpRequest', { id: await question(shared, stage), version: 1, title: 'Ny' }),
  'Mutation.closeHelpRequest': async (stage, shared) =>
    mutation('closeHelpRequest', { id: await question(shared, stage), version: 1 }),
  'Mutation.withdrawHelpRequest': async (stage, shared) =>
    mutation('withdrawHelpRequest', { id: await question(shared, stage), version: 1 }),
  'Mutation.reopenHelpRequest': async (stage, shared) =>
    mutation('reopenHelpRequest', {
      id: await question(shared, stage, "SET q.status = 'ANSWERED'"),
      version: 1,
    }),
  'Mutation.answerHelpRequest': async (stage, shared) =>
    mutation('answerHelpRequest', {
      helpRequest: await question(shared, stage),
      ...{ organisation: stage.own, text: 'Sådan' },
    }),
  'Mutation.editHelpAnswer': async (stage, shared) => {
    const cypher = `CREATE (q)<-[:OF]-(:HelpAnswer {id: 'helpanswer-' + $id, text: 'Sådan', at: datetime(), organisationId: $own})`;
    const id = await question(shared, stage, cypher);
    return mutation('editHelpAnswer', { answer: `helpanswer-${id}`, text: 'Noget andet' });
  },
  'Mutation.endAdoption': async (stage, shared) => {
    const useCase = await useCaseOf(shared, stage.neighbour);
    const cypher = `
      MATCH (o:Organisation {id: $own}), (u:UseCase {id: '${useCase}'})
      CREATE (o)-[:ADOPTED]->(:Adoption {id: $id, ownerId: $own, useCaseId: u.id, version: 1, status: 'PILOT'})-[:OF]->(u)`;
    await fresh(shared, stage, 'adoption', cypher);
    return mutation('endAdoption', { useCase, organisation: stage.own });
  },
  'Mutation.answerComment': async (stage, shared) =>
    mutation('answerComment', {
      comment: await comment(shared, stage),
      ...{ text: 'Sådan', organisation: stage.own },
    }),
  'Mutation.editComment': async (stage, shared) =>
    mutation('editComment', { comment: await comment(shared, stage), text: 'Noget andet' }),
  'Mutation.removeComment': async (stage, shared) => ({
    ...mutation('removeComment', { comment: await comment(shared, stage) }),
    query: 'mutation ($input: CommentInput!) { removeComment(input: $input) { errors { message } } }',
  }),
  'Mutation.hideComment': async (stage, shared) =>
    mutation('hideComment', { comment: await comment(shared, stage), reason: 'Uden for emnet' }),
  'Mutation.showComment': async (stage, shared) => ({
    ...mutation('showComment', { comment: await comment(shared, stage, 'SET c.hiddenAt = datetime()') }),
    query: 'mutation ($input: CommentInput!) { showComment(input: $input) { errors { message } } }',
  }),

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

  'Query.serviceTokens': () => ({ query: '{ serviceTokens(first: 1) { nodes { id } } }' }),
  'Query.people': () => ({ query: '{ people(first: 1) { nodes { id } } }' }),
  'Mutation.deactivatePerson': async (stage, shared) =>
    mutation('deactivatePerson', { person: `person-${await member(shared, stage)}` }),
  'Mutation.reactivatePerson': async (stage, shared) =>
    mutation('reactivatePerson', { person: `person-${await member(shared, stage)}` }),
  'Query.clusters': async (stage, shared) => {
    const id = await cluster(shared, stage);
    const query = 'query ($text: String) { clusters(text: $text) { nodes { id } } }';
    return { query, variables: { text: id }, seen: id };
  },
  'Query.cluster': async (stage, shared) => ({
    query: 'query ($id: ID!) { cluster(id: $id) { id } }',
    variables: { id: await cluster(shared, stage) },
  }),
  'Mutation.createCluster': ({ own }) =>
    mutation('createCluster', { name: `Klynge ${randomUUID()}`, purpose: 'test', members: [own] }),
  'Mutation.updateCluster': async (stage, shared) =>
    mutation('updateCluster', { id: await cluster(shared, stage), version: 1, purpose: 'ny' }),
  'Mutation.retireCluster': async (stage, shared) =>
    mutation('retireCluster', { id: await cluster(shared, stage), version: 1 }),
  'Query.outgoingMail': () => ({ query: '{ outgoingMail(first: 1) { nodes { id } } }' }),
  'Mutation.retryMail': async (stage, shared) => {
    const cypher = `
      CREATE (:OutgoingMail {id: $id, kind: 'NEWS', status: 'FAILED', attempts: 1, createdAt: datetime(),
                             queuedAt: datetime()})`;
    return mutation('retryMail', { mail: await fresh(shared, stage, 'mail', cypher) });
  },
  'Mutation.signOutEverywhere': () => ({ query: 'mutation { signOutEverywhere { errors { code } } }' }),
};
