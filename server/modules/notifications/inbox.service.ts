import type { ResolveTree } from 'graphql-parse-resolve-info';
import { actorLabel, type Actor, type PersonActor } from '../../shared/auth/actor.ts';
import { assertSignedIn } from '../../shared/auth/gates.ts';
import { Forbidden, ValidationFailed } from '../../shared/errors/domain-error.ts';
import type { Sentence } from '../../shared/errors/sentences.ts';
import { defaultLanguage } from '../../shared/language/language.ts';
import type { Graph } from '../../shared/neo4j/graph.ts';
import { largestPageSize, toPage } from '../../shared/pagination/page.ts';
import type { Caller } from '../../shared/reads/reader.ts';
import { defaultFrequency } from './notification.defaults.ts';
import type {
  MarkNotificationsReadInput,
  NotificationsArgs,
  UpdateNotificationSettingsInput,
} from './notification.input.ts';
import type { NotificationStore } from './notification.store.ts';
import type { NotificationConnection, NotificationSettings } from './notification.type.ts';
import type { SettingsStore } from './settings.store.ts';

const peopleOnly: Sentence = {
  da: 'Kun personer får nyt at vide: log ind som dig selv.',
  en: 'Only people are told what is new: sign in as yourself.',
};
const someOrAll: Sentence = {
  da: 'Angiv enten "ids" eller "all".',
  en: 'Give either "ids" or "all".',
};
const tooMany: Sentence = {
  da: `"ids" må højst have ${largestPageSize} id'er: brug "all", eller del dem op.`,
  en: `"ids" may hold ${largestPageSize} ids at most: use "all", or send them in parts.`,
};

/** How long somebody can look up what they were told, in days. */
const keptDays = 365;

/** What a person was told, and how they want to be told. */
export class InboxService {
  constructor(
    private readonly graph: Graph,
    private readonly store: NotificationStore,
    private readonly settings: SettingsStore,
    private readonly sendsMail: boolean,
  ) {}

  /** A page of the caller's own notifications, newest first. */
  notifications(
    { unreadOnly, ...paging }: NotificationsArgs,
    asked: ResolveTree,
    caller: Caller,
  ): Promise<NotificationConnection> {
    const { personId } = person(caller.actor);
    return this.store.list({ personId, unreadOnly, page: toPage(paging) }, asked, caller);
  }

  unreadCount({ actor }: Caller): Promise<number> {
    return this.store.countUnread(person(actor).personId);
  }

  /** Marks the caller's own among them; others are left alone, whether there are such or not. */
  async markRead({ ids, all }: MarkNotificationsReadInput, { actor, deadline }: Caller): Promise<void> {
    const { personId } = person(actor);
    if (Boolean(ids) === Boolean(all)) throw new ValidationFailed('ids', someOrAll);
    if (ids && ids.length > largestPageSize) throw new ValidationFailed('ids', tooMany);
    await this.graph.write('notifications.markRead', (tx) => this.store.markRead(tx, personId, ids ?? null), {
      ...{ actor: actorLabel(actor), deadline },
    });
  }

  async settingsOf({ actor }: Caller): Promise<NotificationSettings> {
    const { addressed, others, language } = await this.settings.byPerson(person(actor).personId);
    return {
      addressed: addressed ?? defaultFrequency.addressed,
      others: others ?? defaultFrequency.others,
      language: language ?? defaultLanguage,
      sendsMail: this.sendsMail,
    };
  }

  async updateSettings(input: UpdateNotificationSettingsInput, { actor, deadline }: Caller): Promise<void> {
    const { personId } = person(actor);
    const { addressed = null, others = null, language = null } = input;
    const work = { addressed, others, language };
    await this.graph.write('notificationSettings.save', (tx) => this.settings.save(tx, personId, work), {
      ...{ actor: actorLabel(actor), deadline },
    });
  }

  /** Forgets what is old. */
  async purge(): Promise<void> {
    await this.store.purge(keptDays);
  }
}

function person(actor: Actor): PersonActor {
  assertSignedIn(actor);
  if (actor.kind !== 'person') throw new Forbidden(peopleOnly);
  return actor;
}
