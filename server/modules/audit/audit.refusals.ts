import { RateLimiterMemory } from 'rate-limiter-flexible';
import { actorLabel, anonymous, type Actor } from '../../shared/auth/actor.ts';
import { permissions, type Permission } from '../../shared/auth/permissions.ts';
import { Forbidden, Unauthenticated } from '../../shared/errors/domain-error.ts';
import type { AuditService } from './audit.service.ts';

const hourSeconds = 3_600;

/**
 * Writes down who was refused what: every right that somebody signed in does not have, and every token that
 * nobody knows.
 *
 * So that nobody can flood the trail, the same refusal to the same actor is an event at the first, the 10th, the
 * 100th, … time within an hour; the event says how many there have been. Never throws: whoever was refused is
 * told that, whether or not it could be written down.
 */
export class RefusalRecorder {
  readonly #seen = new RateLimiterMemory({ points: Number.MAX_SAFE_INTEGER, duration: hourSeconds });

  constructor(
    private readonly audit: AuditService,
    private readonly report: (error: unknown) => void,
  ) {}

  /**
   * Notes an error that is answered. `actor` is undefined where it could not be found out who asks; `where` is the
   * name of the root field or the address of the route, never something that the caller made up.
   */
  async note(actor: Actor | undefined, error: unknown, where: string): Promise<void> {
    if (actor === undefined) {
      if (error instanceof Unauthenticated) await this.#record(anonymous, 'token', null);
      return;
    }
    if (actor.kind === 'anonymous' || !(error instanceof Forbidden)) return;
    const { permission, organisation } = error.details;
    await this.#record(actor, where, permissionIn(permission), organisation);
  }

  async #record(actor: Actor, where: string, permission: Permission | null, of?: unknown): Promise<void> {
    try {
      const organisation = typeof of === 'string' ? of : undefined;
      const key = JSON.stringify([actorLabel(actor), where, permission]);
      const { consumedPoints: times } = await this.#seen.consume(key);
      if (!isPowerOfTen(times)) return;
      const event = { kind: 'access.refused', subject: where, organisation, permission, times } as const;
      await this.audit.recordAlone(actor, event);
    } catch (error) {
      this.report(error);
    }
  }
}

function permissionIn(value: unknown): Permission | null {
  return permissions.find((each) => each === value) ?? null;
}

function isPowerOfTen(count: number): boolean {
  return /^10*$/.test(String(count));
}
