import type { AuditService } from '../modules/audit/audit.service.ts';
import { FollowService } from '../modules/following/follow.service.ts';
import { FollowStore } from '../modules/following/follow.store.ts';
import type { IdentityService } from '../modules/identity/identity.service.ts';
import { DeliveryService } from '../modules/mail/delivery.service.ts';
import { MailService } from '../modules/mail/mail.service.ts';
import { MailStore } from '../modules/mail/mail.store.ts';
import { smtpTransport } from '../modules/mail/mail.transport.ts';
import { OutboxStore } from '../modules/mail/outbox.store.ts';
import { InboxService } from '../modules/notifications/inbox.service.ts';
import { LetterService } from '../modules/notifications/letter.service.ts';
import { LetterStore } from '../modules/notifications/letter.store.ts';
import { NotificationService } from '../modules/notifications/notification.service.ts';
import { NotificationStore } from '../modules/notifications/notification.store.ts';
import { SettingsStore } from '../modules/notifications/settings.store.ts';
import type { UseCaseService } from '../modules/use-cases/use-case.service.ts';
import type { Ground } from './ground.ts';

interface Told {
  readonly identity: IdentityService;
  readonly audit: AuditService;
  readonly useCases: UseCaseService;
}

/** What people follow and are told, and by mail where there is a mail server. */
export function createNews({ graph, reader, settings }: Ground, { identity, audit, useCases }: Told) {
  const { mail } = settings;
  const outbox = new OutboxStore(graph);
  const mails = new MailService(graph, outbox, new MailStore(reader), audit, mail);
  const told = new NotificationStore(graph, reader);
  const letters = mail && new LetterService(new LetterStore(graph, reader), identity, mail.publicUrl);
  return {
    mails,
    notifications: new NotificationService(told, identity, mails),
    inbox: new InboxService(graph, told, new SettingsStore(graph), mail !== undefined),
    follows: new FollowService(graph, new FollowStore(reader), useCases),
    delivery: letters && new DeliveryService(outbox, letters, smtpTransport(mail), mail.retryDays),
  };
}
