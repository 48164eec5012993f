import type { Actor } from '../../shared/auth/actor.ts';
import { permissionsOf, roles, type Role } from '../../shared/auth/permissions.ts';
import type { UseCaseNews } from './news.ts';

/** The roles that make somebody an editor: those who may write for their organisation. */
export const editorRoles: readonly Role[] = roles.filter((role) =>
  permissionsOf[role].includes('use-case:create'),
);

/** Who may have to be told, before it is asked what each of them may see. */
export interface Audience {
  /** The use case whose followers are meant. */
  readonly followersOf: string | null;
  /** The organisations and clusters whose editors are meant. */
  readonly editorsOf: readonly string[];
  readonly person: string | null;
}

const nobody: Audience = { followersOf: null, editorsOf: [], person: null };

export function audienceOf(news: UseCaseNews, ownerId: string | null): Audience {
  const followers = { ...nobody, followersOf: news.useCase };
  switch (news.kind) {
    case 'USE_CASE_CHANGED':
      return followers;
    case 'USE_CASE_PUBLISHED':
      return { ...(news.isNew ? followers : nobody), editorsOf: news.newlySharedWith };
    case 'USE_CASE_RETIRED':
      return { ...followers, editorsOf: ownerId === null ? [] : [ownerId] };
    case 'USE_CASE_ADOPTED':
    case 'USE_CASE_ASKED':
    case 'USE_CASE_COMMENTED':
      return { ...nobody, editorsOf: [news.organisation] };
    case 'COMMENT_ANSWERED':
      return { ...followers, person: news.toPerson };
  }
}

/** Whether somebody is spoken to: their organisation is asked, or what they said is answered. */
export function isAddressed(news: UseCaseNews, personId: string): boolean {
  return news.kind === 'USE_CASE_ASKED' || (news.kind === 'COMMENT_ANSWERED' && news.toPerson === personId);
}

/** In whose name it was done: what changes an entry, its owner does; otherwise the actor's organisation. */
export function organisationOf(news: UseCaseNews, ownerId: string | null, actor: Actor): string | null {
  if (!isSpoken(news)) return ownerId;
  if (news.onBehalfOf !== undefined) return news.onBehalfOf;
  if (actor.kind === 'anonymous') return null;
  const actingFor = actor.kind === 'person' ? actor.actingFor : undefined;
  return actingFor ?? actor.memberships[0]?.organisationId ?? null;
}

/** The kinds in which a person speaks, and is shown by name. */
export const spokenKinds = [
  'USE_CASE_ADOPTED',
  'USE_CASE_ASKED',
  'USE_CASE_COMMENTED',
  'COMMENT_ANSWERED',
] as const;
type Spoken = Extract<UseCaseNews, { kind: (typeof spokenKinds)[number] }>;

function isSpoken(news: UseCaseNews): news is Spoken {
  return (spokenKinds as readonly string[]).includes(news.kind);
}
