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
  | (Of & { readonly kind: 'use-case.adopted'; readonly status: string })
  | (Of & { readonly kind: 'use-case.adoption-ended' })
  | (Of & { readonly kind: 'use-case.inspiration-set'; readonly by: readonly string[] })
  | (Of & { readonly kind: 'use-case.commented'; readonly comment: string })
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
  | (Of & { readonly kind: 'session.started' | 'session.ended' | 'session.all-ended' })
  | (Of & { readonly kind: 'session.refused'; readonly reason: string })
  | (Of & { readonly kind: 'token.created'; readonly scopes: readonly Permission[] })
  | (Of & { readonly kind: 'token.revoked' })
  | (Of & { readonly kind: 'mail.retried' })
  | (Of & { readonly kind: 'export.made'; readonly rows: number })
  | (Of & {
      readonly kind: 'access.refused';
      /** Null where it was not a right that was lacking: a token that nobody knows. */
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
