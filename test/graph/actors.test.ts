import { anonymous, type Actor } from '../../server/shared/auth/actor.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { createPerson } from '../testkit/people.ts';
import { idOf, newDraft, newOrganisation } from '../testkit/use-case.ts';
import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';

const hub = initHub();
const shared = joinSharedGraph();
const municipality = newOrganisation({ kind: OrganisationKind.MUNICIPALITY });
const neighbour = newOrganisation({ kind: OrganisationKind.MUNICIPALITY });
const vendor = newOrganisation({ kind: OrganisationKind.VENDOR });
const own = newDraft({ owner: municipality.id, visibility: 'OWN' });
const k98 = newDraft({ owner: municipality.id, visibility: 'K98' });
const open = newDraft({ owner: municipality.id, visibility: 'PUBLIC' });

beforeAll(async () => {
  await shared.services.organisationWriting.createMissing([municipality, neighbour, vendor]);
  await shared.services.useCaseWriting.saveAll([own, k98, open]);
});

const seenBy = async (headers: Record<string, string>) => {
  const query = `query ($ids: [ID!]) { useCases(where: [{ id: { in: $ids } }]) { nodes { id privileges } } }`;
  const ids = [own, k98, open].map(idOf);
  const answer = await hub
    .query<{ useCases: { nodes: { id: string; privileges: string[] }[] } }>(query, { ids }, headers)
    .expectNoErrors();
  return answer.useCases.nodes;
};
const idsSeenBy = async (headers: Record<string, string>) =>
  (await seenBy(headers)).map(({ id }) => id).sort();

describe('a request', () => {
  it('with no session is nobody’s', async () => {
    expect(await idsSeenBy({})).toEqual([idOf(open)]);
    expect(await idsSeenBy({ cookie: 'faelled_session=made-up' })).toEqual([idOf(open)]);
  });

  it('of a member sees its own, of another municipality what is K-98’s, of a vendor what is public', async () => {
    const member = await createPerson(hub, shared, { organisation: municipality.id, roles: ['READER'] });
    const other = await createPerson(hub, shared, { organisation: neighbour.id, roles: ['EDITOR'] });
    const seller = await createPerson(hub, shared, { organisation: vendor.id, roles: ['EDITOR'] });
    expect(await idsSeenBy(member.headers)).toEqual([own, k98, open].map(idOf).sort());
    expect(await idsSeenBy(other.headers)).toEqual([k98, open].map(idOf).sort());
    expect(await idsSeenBy(seller.headers)).toEqual([idOf(open)]);
  });

  it('says what its sender may do', async () => {
    const editor = await createPerson(hub, shared, { organisation: municipality.id, roles: ['EDITOR'] });
    const nodes = await seenBy(editor.headers);
    for (const { privileges } of nodes) expect(privileges).toContain('USE_CASE_EDIT');
    for (const { privileges } of await seenBy({})) expect(privileges).toEqual([]);
  });

  it('with a token that nobody knows is refused', async () => {
    const response = await hub.fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: 'Bearer made-up',
        'accept-language': 'en',
      },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });
});

describe('the audit trail', () => {
  it('chains each event to the one before it', async () => {
    const actor: Actor = anonymous;
    const { audit } = shared.services;
    for (const n of [1, 2])
      await audit.recordAlone(actor, { kind: 'session.refused', subject: `test-${n}`, reason: 'test' });
    const rows = await shared.rows<{ same: boolean }>(
      'MATCH (e:AuditEvent)-[:PREVIOUS]->(p:AuditEvent) RETURN e.previousHash = p.hash AND e.sequence = p.sequence + 1 AS same',
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ same }) => same)).toBe(true);
  });
});
