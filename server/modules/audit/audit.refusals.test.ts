import type { Actor } from '../../shared/auth/actor.ts';
import { anonymous } from '../../shared/auth/actor.ts';
import { Forbidden, NotFound, Unauthenticated } from '../../shared/errors/domain-error.ts';
import { RefusalRecorder } from './audit.refusals.ts';
import type { AuditService } from './audit.service.ts';

const sentence = { da: 'nej', en: 'no' };
const forbidden = new Forbidden(sentence, { permission: 'audit:read' });
const elsewhere = new Forbidden(sentence, { permission: 'use-case:edit', organisation: 'organisation-1' });
const person = (personId: string): Actor => ({ kind: 'person', personId, memberships: [] });

/** A recorder that writes to a list. */
function recording() {
  const written: unknown[] = [];
  const reported: unknown[] = [];
  const recordAlone = (actor: Actor, event: object) => {
    if ('subject' in event && event.subject === 'broken') return Promise.reject(new Error('no graph'));
    written.push({ actor, ...event });
    return Promise.resolve();
  };
  const audit = { recordAlone } as unknown as AuditService;
  return { written, reported, refusals: new RefusalRecorder(audit, (error) => reported.push(error)) };
}

describe('a refusal', () => {
  it('of somebody signed in is written down with the right that they lack, and where', async () => {
    const { refusals, written } = recording();
    await refusals.note(person('person-1'), forbidden, 'auditEvents');
    await refusals.note(person('person-1'), elsewhere, 'editUseCase');
    expect(written).toMatchObject([
      { kind: 'access.refused', subject: 'auditEvents', permission: 'audit:read', times: 1 },
      { subject: 'editUseCase', permission: 'use-case:edit', organisation: 'organisation-1', times: 1 },
    ]);
  });

  it('of a token that nobody knows is written down without it', async () => {
    const { refusals, written } = recording();
    await refusals.note(undefined, new Unauthenticated(sentence), '/graphql');
    expect(written).toEqual([
      { actor: anonymous, kind: 'access.refused', subject: 'token', permission: null, times: 1 },
    ]);
  });

  it('is written down at the first, the 10th and the 100th time, for each who is refused', async () => {
    const { refusals, written } = recording();
    for (let n = 0; n < 150; n++) await refusals.note(person('person-1'), forbidden, 'auditEvents');
    expect(written).toMatchObject([{ times: 1 }, { times: 10 }, { times: 100 }]);
    await refusals.note(person('person-2'), forbidden, 'auditEvents');
    expect(written).toHaveLength(4);
  });

  it('is nothing else: not what is not found, nor what needs a session', async () => {
    const { refusals, written } = recording();
    await refusals.note(person('person-1'), new NotFound(sentence), 'useCase');
    await refusals.note(person('person-1'), new TypeError('bug'), 'useCase');
    await refusals.note(anonymous, new Unauthenticated(sentence), 'auditEvents');
    await refusals.note(undefined, new TypeError('bug'), '/graphql');
    expect(written).toEqual([]);
  });

  it('that cannot be written down is reported, and answered all the same', async () => {
    const { refusals, reported } = recording();
    await refusals.note(person('person-1'), forbidden, 'broken');
    expect(reported).toEqual([new Error('no graph')]);
  });
});
