import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import type { Role } from '../../server/shared/auth/permissions.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { mutationOf } from '../testkit/mutations.ts';
import { createPerson, type TestPerson } from '../testkit/people.ts';
import { idOf, newDraft, newOrganisation } from '../testkit/use-case.ts';

const hub = initHub();
const shared = joinSharedGraph();
const own = newOrganisation({ kind: OrganisationKind.MUNICIPALITY });
const follow = mutationOf('followUseCase', 'useCase { id followedByViewer followerCount }');
const unfollow = mutationOf('unfollowUseCase', 'useCase { id followedByViewer followerCount }');
const anybody: Pick<TestPerson, 'query'> = { query: (query, variables) => hub.query(query, variables) };

beforeAll(() => shared.services.organisationWriting.createMissing([own]));

const withRole = (organisation: string, ...roles: Role[]) =>
  createPerson(hub, shared, { organisation, roles });
const newUseCase = async (visibility: 'OWN' | 'K98' | 'PUBLIC' = 'K98') => {
  const draft = newDraft({ owner: own.id, visibility });
  await shared.services.useCaseWriting.saveAll([draft]);
  return idOf(draft);
};
const followedBy = async (person: TestPerson): Promise<string[]> => {
  const { viewer } = await person
    .query<{
      viewer: { following: { totalCount: number; nodes: { id: string }[] } };
    }>('{ viewer { following(first: 50) { totalCount nodes { id } } } }')
    .expectNoErrors();
  expect(viewer.following.totalCount).toBe(viewer.following.nodes.length);
  return viewer.following.nodes.map(({ id }) => id);
};

describe('a use case', () => {
  it('is followed and no longer followed, as often as one likes', async () => {
    const [useCase, reader, other] = [
      await newUseCase(),
      await withRole('organisation-municipality-0751', 'READER'),
      await withRole(own.id, 'READER'),
    ];
    for (const _ of [1, 2]) {
      expect((await follow.done(reader, { useCase }))['useCase']).toEqual({
        ...{ id: useCase, followedByViewer: true, followerCount: 1 },
      });
    }
    expect(await followedBy(reader)).toEqual([useCase]);
    expect((await follow.done(other, { useCase }))['useCase']).toMatchObject({ followerCount: 2 });
    for (const _ of [1, 2]) {
      expect((await unfollow.done(reader, { useCase }))['useCase']).toEqual({
        ...{ id: useCase, followedByViewer: false, followerCount: 1 },
      });
    }
    expect(await followedBy(reader)).toEqual([]);
  });

  it('that one does not see, or that there is not, is not found', async () => {
    const useCase = await newUseCase('OWN');
    const stranger = await withRole('organisation-municipality-0751', 'EDITOR');
    for (const id of [useCase, 'usecase-none']) {
      await follow.refused(stranger, { useCase: id }, 'NOT_FOUND');
      await unfollow.refused(stranger, { useCase: id }, 'NOT_FOUND');
    }
    expect(await followedBy(stranger)).toEqual([]);
  });

  it('that one can no longer see is not listed, and can still be left', async () => {
    const useCase = await newUseCase();
    const reader = await withRole('organisation-municipality-0751', 'READER');
    await follow.done(reader, { useCase });
    await shared.graph.write('test.hide', (tx) =>
      tx.run(
        { name: 'test.hide', cypher: `MATCH (u:UseCase {id: $useCase}) SET u.audience = 'OWN'` },
        { useCase },
      ),
    );
    expect(await followedBy(reader)).toEqual([]);
    expect((await unfollow.done(reader, { useCase }))['useCase']).toBeNull();
    await unfollow.refused(reader, { useCase }, 'NOT_FOUND');
  });

  it('is not followed by who has not the right, nor by nobody, nor by those who are shut out', async () => {
    const useCase = await newUseCase('PUBLIC');
    await follow.refused(await withRole('organisation-kl', 'AUDITOR'), { useCase }, 'FORBIDDEN');
    await follow.refused(anybody, { useCase }, 'UNAUTHENTICATED');
    const reader = await withRole(own.id, 'READER');
    await follow.done(reader, { useCase });
    await shared.graph.write('test.shutOut', (tx) =>
      tx.run(
        { name: 'test.shutOut', cypher: 'MATCH (p:Person {id: $id}) SET p.deactivatedAt = datetime()' },
        { id: reader.id },
      ),
    );
    const seen = await hub
      .query<{
        useCase: object;
      }>('query ($id: ID!) { useCase(id: $id) { followerCount followedByViewer } }', { id: useCase })
      .expectNoErrors();
    expect(seen.useCase).toEqual({ followerCount: 0, followedByViewer: false });
  });
});
