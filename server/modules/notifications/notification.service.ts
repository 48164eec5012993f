import { randomUUID } from 'node:crypto';
import { actorLabel, mayAnywhere, type Actor, type PersonActor } from '../../shared/auth/actor.ts';
import type { CatalogueEntity, VisibilityRule } from '../../shared/auth/visibility.ts';
import type { Transaction } from '../../shared/neo4j/graph.ts';
import { helpRequestShape } from '../help-requests/help-request.shape.ts';
import type { IdentityService } from '../identity/identity.service.ts';
import type { MailService, ToldByMail } from '../mail/mail.service.ts';
import { useCaseShape } from '../use-cases/use-case.shape.ts';
import { entryOf, type EntryNews, type News } from './news.ts';
import type { Candidate, NotificationStore } from './notification.store.ts';
import { defaultFrequency } from './notification.defaults.ts';
import { MailFrequency } from './notification.type.ts';
import { audienceOf, isAddressed, organisationOf } from './recipients.ts';

export type { News };

/** Who may see what the news is of. */
const visibilityOf = (news: EntryNews) =>
  ('helpRequest' in news ? helpRequestShape : useCaseShape).visible as VisibilityRule<CatalogueEntity>;

/** Tells people what is new. */
export class NotificationService {
  constructor(
    private readonly store: NotificationStore,
    private readonly identity: Pick<IdentityService, 'actorsOf'>,
    private readonly mails: Pick<MailService, 'queueNews' | 'queueInvitation'>,
  ) {}

  /**
   * Tells of what the actor has just done, in the transaction in which it is done: in the hub, and by mail whom
   * their settings say so. Call it after the change, since it looks at who may see the entry now, and before the
   * audit event.
   */
  async announce(tx: Transaction, actor: Actor, news: News): Promise<void> {
    if (news.kind === 'MEMBER_INVITED') {
      return this.mails.queueInvitation(tx, news.invitation, news.language);
    }
    const subject = await this.store.subject(tx, entryOf(news));
    if (!subject) return;
    const receivers = await this.#receivers(tx, actor, news, subject);
    if (receivers.length === 0) return;
    const written = await this.store.write(tx, {
      ...{ kind: news.kind, entry: entryOf(news), actor: actorLabel(actor) },
      organisation: organisationOf(news, subject.ownerId, actor),
      rows: receivers.map(({ personId }) => ({
        ...{ id: `notification-${randomUUID()}`, personId },
        isAddressed: isAddressed(news, personId),
      })),
      isRenewed: news.kind === 'USE_CASE_CHANGED',
    });
    const byPerson = new Map(receivers.map((receiver) => [receiver.personId, receiver]));
    const told = written.flatMap(({ personId, notification, isNew }) =>
      isNew ? byMail(byPerson.get(personId)!, notification, news) : [],
    );
    await this.mails.queueNews(tx, told);
  }

  /** Those of the audience who may see the entry, as they are now. */
  async #receivers(
    tx: Transaction,
    actor: Actor,
    news: EntryNews,
    subject: CatalogueEntity,
  ): Promise<Candidate[]> {
    const visible = visibilityOf(news);
    const audience = audienceOf(news, subject.ownerId);
    const candidates = await this.store.candidates(tx, audience, actorLabel(actor));
    if (candidates.length === 0) return [];
    const actors = await this.identity.actorsOf(
      candidates.map(({ personId }) => personId),
      tx,
    );
    return candidates.filter(({ personId }) => {
      const receiver = actors.get(personId);
      return receiver !== undefined && isReader(receiver) && visible.apply(receiver, subject);
    });
  }
}

/** Whether somebody still belongs to those who are told anything. */
export function isReader(actor: PersonActor): boolean {
  return mayAnywhere(actor, 'catalogue:read');
}

function byMail(
  { personId, hasAddress, ...chosen }: Candidate,
  notification: string,
  news: EntryNews,
): ToldByMail[] {
  const which = isAddressed(news, personId) ? 'addressed' : 'others';
  const frequency = chosen[which] ?? defaultFrequency[which];
  if (!hasAddress || frequency === MailFrequency.NONE) return [];
  return [{ personId, notification, isDaily: frequency === MailFrequency.DAILY }];
}
