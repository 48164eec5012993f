import { may, mayAnywhere, type Actor } from '../../shared/auth/actor.ts';
import { signedIn, withRight } from '../../shared/auth/gates.ts';
import type { RootRules } from '../../shared/auth/root-shield.ts';
import { CommentKind, CommentPrivilege, CommentState } from './comment.type.ts';

/** In whose name, and whose comment it is, the service decides. */
export const commentRules: RootRules = {
  Mutation: {
    commentOnUseCase: withRight('use-case:comment'),
    answerComment: withRight('use-case:comment'),
    editComment: withRight('use-case:comment'),
    removeComment: withRight('use-case:comment'),
    hideComment: signedIn,
    showComment: signedIn,
  },
};

/** Talk among colleagues, with their names: for people of an organisation, never for programs or the public. */
export function seesComments(actor: Actor): boolean {
  return actor.kind === 'person' && mayAnywhere(actor, 'catalogue:read');
}

/** What decides, beside the actor, what may be done to a comment. */
export interface DecidedComment {
  readonly kind: CommentKind;
  readonly state: CommentState;
  readonly authorId: string | null;
  /** In whose name it was written. */
  readonly organisationId: string;
  /** Whose the use case is, and how far it has come. */
  readonly ownerId: string;
  readonly lifecycle: string;
}

export function commentPrivileges(actor: Actor, comment: DecidedComment): CommentPrivilege[] {
  const { kind, state, ownerId, lifecycle } = comment;
  const isOpen = state === CommentState.VISIBLE && lifecycle === 'PUBLISHED';
  const mayComment = mayAnywhere(actor, 'use-case:comment');
  const decided: Record<CommentPrivilege, boolean> = {
    ANSWER: isOpen && kind !== CommentKind.ANSWER && mayComment,
    EDIT: isOpen && isAuthor(actor, comment) && may(actor, 'use-case:comment', comment.organisationId),
    REMOVE: state !== CommentState.REMOVED && isAuthor(actor, comment) && mayComment,
    HIDE: state === CommentState.VISIBLE && mayHide(actor, ownerId),
    SHOW: state === CommentState.HIDDEN && mayHide(actor, ownerId),
  };
  return Object.values(CommentPrivilege).filter((privilege) => decided[privilege]);
}

export function isAuthor(actor: Actor, { authorId }: Pick<DecidedComment, 'authorId'>): boolean {
  return actor.kind === 'person' && actor.personId === authorId;
}

/** Whether the actor may hide what is written about the organisation's use cases. */
function mayHide(actor: Actor, ownerId: string): boolean {
  return may(actor, 'use-case:edit', ownerId);
}
