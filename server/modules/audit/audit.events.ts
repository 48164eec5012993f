import type { Permission, Role } from '../../shared/auth/permissions.ts';
import type { Visibility } from '../../shared/auth/visibility.ts';

/**
 * Everything that is written down of who did what, one case for each kind of event.
 *
 * `subject` is the id of what it happened to, `organisation` that of whose it is. Events hold ids and names of
 * fields, never what was written: texts stand in the history of the entry, and names of people with the people.
 */
export type AuditEvent =
  | (Of & { readonly kind: 'use-case.created' })
  | (Of & { readonly kind: 'use-case.edited'; readonly version: number; readonly fields: readonly string[] })
  | (Of & { readonly kind: 'use-case.published'; readonly visibility: Visibility })
  | (Of & {
      readonly kind: 'use-case.shared';
      readonly visibility: Visibility;
      readonly with: readonly string[];
    })
  | (Of & { readonly kind: 'use-case.retired' | 'use-case.restored' })
  /** `by` is the municipality that adopts. */
  | (Of & { readonly kind: 'use-case.adopted'; readonly by: string; readonly status: string })
  | (Of & { readonly kind: 'use-case.adoption-ended'; readonly by: string })
  /** `by` is the organisation in whose name it is written. */
  | (Of & {
      readonly kind: 'use-case.commented';
      readonly comment: string;
      readonly what: 'COMMENT' | 'QUESTION' | 'ANSWER';
      readonly by: string;
    })
  | (Of & {
      readonly kind: 'comment.edited' | 'comment.removed' | 'comment.hidden' | 'comment.shown';
      readonly comment: string;
    })
  | (Of & {
      readonly kind: 'use-case.imported';
      readonly created: number;
      readonly updated: number;
      readonly refused: number;
    })
  | (Of & {
      readonly kind: 'organisation.edited';
      readonly version: number;
      readonly fields: readonly string[];
    })
  | (Of & { readonly kind: 'member.invited'; readonly roles: readonly Role[] })
  | (Of & { readonly kind: 'member.invitation-withdrawn' })
  | (Of & { readonly kind: 'member.joined' | 'member.changed'; readonly roles: readonly Role[] })
  | (Of & { readonly kind: 'member.ended' })
  | (Of & { readonly kind: 'person.deactivated' | 'person.reactivated' })
  | (Of & { readonly kind: 'cluster.created'; readonly members: readonly string[] })
  | (Of & {
      readonly kind: 'cluster.edited';
      readonly version: number;
      readonly fields: readonly string[];
      /** The organisations that see what is shared with it since, and those that do no longer. */
      readonly added: readonly string[];
      readonly removed: readonly string[];
    })
  | (Of & { readonly kind: 'cluster.retired' })
  | (Of & { readonly kind: 'help-request.created' | 'help-request.withdrawn' | 'help-request.reopened' })
  | (Of & {
      readonly kind: 'help-request.edited';
      readonly version: number;
      readonly fields: readonly string[];
    })
  /** `answer` is the one that helped; null where none did in particular. */
  | (Of & { readonly kind: 'help-request.closed'; readonly answer: string | null })
  /** `by` is the organisation in whose name it is written. */
  | (Of & { readonly kind: 'help-request.answered'; readonly answer: string; readonly by: string })
  | (Of & { readonly kind: 'help-request.answer-edited'; readonly answer: string })
  | (Of & { readonly kind: 'session.started' | 'session.ended' | 'session.all-ended' })
  | (Of & { readonly kind: 'session.refused'; readonly reason: string })
  | (Of & { readonly kind: 'token.created'; readonly scopes: readonly Permission[] })
  | (Of & { readonly kind: 'token.revoked' })
  | (Of & { readonly kind: 'mail.retried' })
  | (Of & { readonly kind: 'export.made'; readonly rows: number })
  | (Of & {
      readonly kind: 'access.refused';
      /** Null where it was not a right that was lacking, but for instance a token that nobody knows. */
      readonly permission: Permission | null;
      /** The first, 10th, 100th, … time within an hour. */
      readonly times: number;
    })
  | (Of & {
      readonly kind: 'audit.purged';
      /** The sequence of the last event that was removed, and its hash, after which the chain begins since. */
      readonly through: number;
      readonly hash: string;
      readonly events: number;
    });

interface Of {
  readonly subject: string;
  readonly organisation?: string | undefined;
}

export type AuditKind = AuditEvent['kind'];

/** Whether it was done, or tried by somebody who may not. */
export type AuditOutcome = 'DONE' | 'REFUSED';

/** How each kind of event ended: the list of all kinds, which the compiler holds against the union above. */
export const auditOutcomes: Readonly<Record<AuditKind, AuditOutcome>> = {
  'use-case.created': 'DONE',
  'use-case.edited': 'DONE',
  'use-case.published': 'DONE',
  'use-case.shared': 'DONE',
  'use-case.retired': 'DONE',
  'use-case.restored': 'DONE',
  'use-case.adopted': 'DONE',
  'use-case.adoption-ended': 'DONE',
  'use-case.commented': 'DONE',
  'comment.edited': 'DONE',
  'comment.removed': 'DONE',
  'comment.hidden': 'DONE',
  'comment.shown': 'DONE',
  'use-case.imported': 'DONE',
  'organisation.edited': 'DONE',
  'member.invited': 'DONE',
  'member.invitation-withdrawn': 'DONE',
  'member.joined': 'DONE',
  'member.changed': 'DONE',
  'member.ended': 'DONE',
  'person.deactivated': 'DONE',
  'person.reactivated': 'DONE',
  'cluster.created': 'DONE',
  'cluster.edited': 'DONE',
  'cluster.retired': 'DONE',
  'help-request.created': 'DONE',
  'help-request.edited': 'DONE',
  'help-request.closed': 'DONE',
  'help-request.withdrawn': 'DONE',
  'help-request.reopened': 'DONE',
  'help-request.answered': 'DONE',
  'help-request.answer-edited': 'DONE',
  'session.started': 'DONE',
  'session.ended': 'DONE',
  'session.all-ended': 'DONE',
  'session.refused': 'REFUSED',
  'token.created': 'DONE',
  'token.revoked': 'DONE',
  'mail.retried': 'DONE',
  'export.made': 'DONE',
  'access.refused': 'REFUSED',
  'audit.purged': 'DONE',
};

/** The kinds of what was tried and refused. */
export const refusedKinds = Object.entries(auditOutcomes).flatMap(([kind, outcome]) =>
  outcome === 'REFUSED' ? [kind] : [],
);
