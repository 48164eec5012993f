import { randomUUID } from 'node:crypto';
import type { ResolveTree } from 'graphql-parse-resolve-info';
import { actorLabel, mayAnywhere } from '../../shared/auth/actor.ts';
import { assertSignedIn } from '../../shared/auth/gates.ts';
import { Forbidden, NotFound } from '../../shared/errors/domain-error.ts';
import { noSuch, type Sentence } from '../../shared/errors/sentences.ts';
import type { Language } from '../../shared/language/language.ts';
import type { Graph, Transaction } from '../../shared/neo4j/graph.ts';
import { toPage } from '../../shared/pagination/page.ts';
import type { Caller } from '../../shared/reads/reader.ts';
import type { AuditService } from '../audit/audit.service.ts';
import type { OutgoingMailArgs } from './mail.input.ts';
import type { MailSettings } from './mail.settings.ts';
import type { MailStore } from './mail.store.ts';
import type { OutgoingMail, OutgoingMailConnection } from './mail.type.ts';
import type { NewsMail, OutboxStore } from './outbox.store.ts';
import { nextMorning } from './retry-plan.ts';

/** What somebody is told by mail: a notification, and whether at once or with all else of the day. */
export interface ToldByMail {
  readonly personId: string;
  readonly notification: string;
  readonly isDaily: boolean;
}

const notAdministrator: Sentence = {
  da: 'Det kan kun fællesskabets administrator: bed denne om det.',
  en: "Only the hub's administrator can do this: ask them.",
};

/** Mails that are to be sent. They are queued with the change that they are about; the hub's worker sends them. */
export class MailService {
  constructor(
    private readonly graph: Graph,
    private readonly outbox: OutboxStore,
    private readonly store: MailStore,
    private readonly audit: AuditService,
    private readonly settings: MailSettings | undefined,
  ) {}

  /** Queues a mail for each, or adds to the person's mail of the next morning. Nothing without a mail server. */
  async queueNews(tx: Transaction, told: readonly ToldByMail[]): Promise<void> {
    if (!this.settings) return;
    // In the same order everywhere, so that two who write at once do not wait for one another.
    const mails = [...told]
      .sort((a, b) => (a.personId < b.personId ? -1 : 1))
      .map((each) => ({ ...each, id: newId() }));
    const [daily, atOnce]: [NewsMail[], NewsMail[]] = [
      mails.filter(({ isDaily }) => isDaily),
      mails.filter(({ isDaily }) => !isDaily),
    ];
    if (atOnce.length > 0) await this.outbox.queueNews(tx, atOnce);
    if (daily.length > 0) await this.outbox.collect(tx, daily, nextMorning());
  }

  /** Queues a mail to the invited address, unless one waits already. Nothing without a mail server. */
  async queueInvitation(tx: Transaction, invitation: string, language: Language): Promise<void> {
    if (this.settings) await this.outbox.queueInvitation(tx, { id: newId(), invitation, language });
  }

  /** A page of mails, newest first; none for who does not administer the hub. */
  list(
    { status, ...paging }: OutgoingMailArgs,
    asked: ResolveTree,
    caller: Caller,
  ): Promise<OutgoingMailConnection> {
    return this.store.list(status, toPage(paging), asked, caller);
  }

  /** Tries a mail again that waits or was given up. */
  async retry(id: string, asked: ResolveTree, caller: Caller): Promise<{ mail: OutgoingMail }> {
    const { actor, deadline } = caller;
    assertSignedIn(actor);
    if (!mayAnywhere(actor, 'hub:administer')) throw new Forbidden(notAdministrator);
    const work = async (tx: Transaction) => {
      if (!(await this.outbox.retry(tx, id))) throw unknown(id);
      await this.audit.record(tx, actor, { kind: 'mail.retried', subject: id });
    };
    await this.graph.write('outbox.retry', work, { actor: actorLabel(actor), deadline });
    const mail = await this.store.byId(id, asked, caller);
    if (!mail) throw unknown(id);
    return { mail };
  }
}

function newId(): string {
  return `mail-${randomUUID()}`;
}

function unknown(id: string): NotFound {
  return new NotFound(noSuch({ da: 'en mail, der venter,', en: 'mail that waits' }, id), { field: 'mail' });
}
