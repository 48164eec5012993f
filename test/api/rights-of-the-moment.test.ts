import { UseCaseBulkService } from '../../server/modules/use-cases/editing/bulk.service.ts';
import type { UseCaseEditingService } from '../../server/modules/use-cases/editing/editing.service.ts';
import { anonymous, type Actor } from '../../server/shared/auth/actor.ts';
import { assertMay, assertSignedIn } from '../../server/shared/auth/gates.ts';
import type { Caller } from '../../server/shared/reads/reader.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { lines } from '../testkit/importing.ts';
import { TestMembers } from '../testkit/members.ts';
import { newOrganisation, uniqueWord } from '../testkit/use-case.ts';

// What somebody may no longer do, nothing does for them: not the rest of a document, of a bulk change or of a file.

const shared = joinSharedGraph();
const { municipality, person, withRole, membershipOf } = new TestMembers(initHub(), shared);

const create = (organisation: string, title: string) =>
  `createUseCase(input: { organisation: "${organisation}", title: "${title}" }) { useCase { id } errors { code } }`;
const titlesOf = async (organisation: string) => {
  const cypher =
    'MATCH (:Organisation {id: $id})-[:OWNS]->(u:UseCase) RETURN u.title AS title ORDER BY title';
  return (await shared.rows<{ title: string }>(cypher, { id: organisation })).map(({ title }) => title);
};

describe('the mutations of one document', () => {
  it('are refused from where the membership has ended, and the refusal is written down', async () => {
    const home = await municipality();
    const elsewhere = { organisation: await municipality(), roles: ['READER'] as const };
    const leaver = await person({ organisation: home, roles: ['EDITOR', 'ORG_ADMIN'] }, elsewhere);
    await withRole(home, 'ORG_ADMIN');
    const id = await membershipOf(leaver, home);
    const document = `mutation {
      before: ${create(home, 'before')}
      endMembership(input: { membership: "${id}" }) { errors { code message } }
      after: ${create(home, 'after')}
    }`;
    await leaver.query(document).expectError('FORBIDDEN');
    expect(await titlesOf(home)).toEqual(['before']);
    const events = await shared.rows(
      "MATCH (e:AuditEvent {actor: $id, kind: 'access.refused'}) RETURN e.subject AS subject",
      { id: leaver.id },
    );
    expect(events).toEqual([{ subject: 'createUseCase' }]);
  });

  it('are nobody’s from where the session has ended', async () => {
    const home = await municipality();
    const editor = await withRole(home, 'EDITOR');
    const document = `mutation { signOutEverywhere { errors { code } } ${create(home, 'after')} }`;
    await editor.query(document).expectError('UNAUTHENTICATED');
    expect(await titlesOf(home)).toEqual([]);
  });
});

/** A caller who is this at first, and that from a turn on. */
function changing(first: Actor, then: Actor, from: number): Caller {
  let turn = 0;
  const actorNow = () => Promise.resolve(++turn < from ? first : then);
  return { actor: first, language: 'en', deadline: Date.now() + 60_000, actorNow };
}

function editorOf(organisationId: string): Actor {
  const membership = { organisationId, isInK98: true, isMunicipality: true, clusters: [] };
  return {
    kind: 'person',
    personId: 'person-x',
    memberships: [{ ...membership, roles: ['EDITOR', 'READER'] }],
  };
}

describe('a bulk change', () => {
  const items = ['a', 'b', 'c'].map((id) => ({ id, version: 1 }));
  const outcomes = async (then: Actor) => {
    const retire = (_item: object, { actor }: Caller) => {
      assertSignedIn(actor);
      assertMay(actor, 'use-case:publish', 'organisation-x');
      return Promise.resolve(true);
    };
    const bulk = new UseCaseBulkService({ retire } as unknown as UseCaseEditingService);
    const told = await bulk.retire({ items }, changing(editorOf('organisation-x'), then, 2));
    return told.map(({ outcome, errors: [error] }) => error?.code ?? outcome);
  };

  it('tells that the items after the end of a membership were refused', async () => {
    expect(await outcomes(editorOf('organisation-y'))).toEqual(['CHANGED', 'FORBIDDEN', 'FORBIDDEN']);
  });

  it('tells that the items after the end of a session were refused', async () => {
    expect(await outcomes(anonymous)).toEqual(['CHANGED', 'UNAUTHENTICATED', 'UNAUTHENTICATED']);
  });
});

describe('a file that is imported', () => {
  it('stops with the hundred rows after which the right has ended', async () => {
    const home = newOrganisation();
    await shared.services.organisationWriting.createMissing([home]);
    const word = uniqueWord();
    const csv = lines('Titel', ...Array.from({ length: 101 }, (_, i) => `${word} ${i}`));
    const caller = changing(editorOf(home.id), editorOf('organisation-y'), 2);
    const importing = shared.services.useCaseImports.run({ organisation: home.id, csv }, caller);
    await expect(importing).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await titlesOf(home.id)).toHaveLength(100);
  });
});
