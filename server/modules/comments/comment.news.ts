import type { News } from '../notifications/notification.service.ts';
import type { HeldUseCase } from '../use-cases/use-case.holding.service.ts';
import type { KnownComment } from './comment.store.ts';
import { CommentKind } from './comment.type.ts';

/** What others are told of something that is written in an organisation's name. */
export function newsOf(
  kind: CommentKind,
  { id: useCase, ownerId: organisation }: HeldUseCase,
  onBehalfOf: string,
  answered: KnownComment | null,
): News {
  if (answered) return { kind: 'COMMENT_ANSWERED', useCase, toPerson: answered.authorId, onBehalfOf };
  const asks = kind === CommentKind.QUESTION;
  return { kind: asks ? 'USE_CASE_ASKED' : 'USE_CASE_COMMENTED', useCase, organisation, onBehalfOf };
}
