import type { Actor } from '../../shared/auth/actor.ts';
import { audienceOf, editorRoles, isAddressed, organisationOf } from './recipients.ts';

const owner = 'organisation-owner';
const useCase = 'usecase-1';
const membership = { isInK98: true, isMunicipality: true, roles: ['READER'] as const, clusters: [] };
const actor: Actor = {
  ...{ kind: 'person', personId: 'person-1', actingFor: 'organisation-b' },
  memberships: ['a', 'b'].map((name) => ({ ...membership, organisationId: `organisation-${name}` })),
};

describe('who is told', () => {
  it('of a change are those who follow', () => {
    expect(audienceOf({ kind: 'USE_CASE_CHANGED', useCase }, owner)).toEqual({
      ...{ followersOf: useCase, editorsOf: [], partiesOf: null, person: null },
    });
  });

  it('of a publication are followers, once, and those with whom it is newly shared', () => {
    const news = { kind: 'USE_CASE_PUBLISHED', useCase, newlySharedWith: ['cluster-1'] } as const;
    expect(audienceOf({ ...news, isNew: true }, owner)).toMatchObject({
      ...{ followersOf: useCase, editorsOf: ['cluster-1'] },
    });
    expect(audienceOf({ ...news, isNew: false }, owner)).toMatchObject({ followersOf: null });
  });

  it('of a retirement are followers and the owner', () => {
    expect(audienceOf({ kind: 'USE_CASE_RETIRED', useCase }, owner).editorsOf).toEqual([owner]);
    expect(audienceOf({ kind: 'USE_CASE_RETIRED', useCase }, null).editorsOf).toEqual([]);
  });

  it('of a question are those who asked and answered it', () => {
    const news = { kind: 'HELP_REQUEST_CLOSED', helpRequest: 'helprequest-1', toPerson: 'person-2' } as const;
    expect(audienceOf(news, owner)).toEqual({
      ...{ followersOf: null, editorsOf: [], partiesOf: 'helprequest-1', person: null },
    });
    expect(isAddressed(news, 'person-2')).toBe(true);
    expect(isAddressed(news, 'person-3')).toBe(false);
  });

  it('are editors and administrators where an organisation is told', () => {
    expect(editorRoles).toEqual(['EDITOR', 'ORG_ADMIN']);
  });
});

describe('who is spoken to', () => {
  it('are all who are asked, and the author of what is answered', () => {
    expect(isAddressed({ kind: 'USE_CASE_ASKED', useCase, organisation: owner }, 'person-2')).toBe(true);
    const answer = { kind: 'COMMENT_ANSWERED', useCase, toPerson: 'person-2' } as const;
    expect(isAddressed(answer, 'person-2')).toBe(true);
    expect(isAddressed(answer, 'person-3')).toBe(false);
    expect(isAddressed({ kind: 'USE_CASE_COMMENTED', useCase, organisation: owner }, 'person-2')).toBe(false);
  });
});

describe('in whose name it was done', () => {
  it('is the owner’s where its entry is changed', () => {
    expect(organisationOf({ kind: 'USE_CASE_CHANGED', useCase }, owner, actor)).toBe(owner);
  });

  it('is the speaker’s choice, or whom they act for', () => {
    const asked = { kind: 'USE_CASE_ASKED', useCase, organisation: owner } as const;
    expect(organisationOf(asked, owner, actor)).toBe('organisation-b');
    expect(organisationOf({ ...asked, onBehalfOf: 'organisation-a' }, owner, actor)).toBe('organisation-a');
    const service: Actor = { kind: 'service', tokenId: 'token-1', memberships: [actor.memberships[0]!] };
    expect(organisationOf(asked, owner, service)).toBe('organisation-a');
  });
});
