import type { Actor } from '../../shared/auth/actor.ts';
import { permissionsOf, roles, type Role } from '../../shared/auth/permissions.ts';
import type { EntryNews } from './news.ts';

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
  /** The question of which whoever asked and those who answered are meant. */
  readonly partiesOf: string | null;
  readonly person: string | null;
}

const nobody: Audience = { followersOf: null, editorsOf: [], partiesOf: null, person: null };

export function audienceOf(news: EntryNews, ownerId: string | null): Audience {
  if ('helpRequest' in news) return { ...nobody, partiesOf: news.helpRequest };
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
export function isAddressed(news: EntryNews, personId: string): boolean {
  return news.kind === 'USE_CASE_ASKED' || ('toPerson' in news && news.toPerson === personId);
}

/** In whose name it was done: what changes an entry, its owner does; otherwise the actor's organisation. */
export function organisationOf(news: EntryNews, ownerId: string | null, actor: Actor): string | null {
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
  'HELP_REQUEST_ANSWERED',
  'HELP_REQUEST_CLOSED',
  'HELP_REQUEST_WITHDRAWN',
] as const;
type Spoken = Extract<EntryNews, { kind: (typeof spokenKinds)[number] }>;

function isSpoken(news: EntryNews): news is Spoken {
  return (spokenKinds as readonly string[]).includes(news.kind);
}
