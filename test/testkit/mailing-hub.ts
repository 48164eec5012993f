import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import { createServices, type Services } from '../../server/services.ts';
import type { Role } from '../../server/shared/auth/permissions.ts';
import type { SharedGraph } from './graph.ts';
import { HubProcess } from './hub-process.mjs';
import { sharedGraphSettings, TestHub } from './hub.ts';
import { TestMailServer } from './mail-server.ts';
import { announce } from './news.ts';
import { createPerson, type TestPerson } from './people.ts';
import { idOf, newDraft, newOrganisation } from './use-case.ts';

export const publicUrl = 'http://hub.example';
const from = { name: 'Fælled', address: 'hub@hub.example' };

/** A hub on the shared graph that sends mails to a server of a test's own, and can stop and start again. */
export class MailingHub {
  readonly server = new TestMailServer();
  /** The hub as its clients see it, since it last started. */
  hub!: TestHub;
  /** The services of one more hub with the same mail server. */
  services!: Services;
  /** The administrator of the hub. */
  admin!: TestPerson;
  #asker!: TestPerson;
  #process: HubProcess | undefined;
  #port = '0';

  constructor(private readonly shared: SharedGraph) {}

  /** Starts the mail server and the hub for the first time, with whom the tests need. */
  async create(): Promise<void> {
    await this.server.start();
    await this.start();
    const mail = { smtpUrl: this.server.url, from, publicUrl, retryDays: 3 };
    this.services = createServices(this.shared.graph, { embeddings: undefined, mail });
    this.admin = await this.withRole('organisation-kombit', 'HUB_ADMIN');
    this.#asker = await this.withRole('organisation-kl', 'READER');
  }

  /** Starts, at the same port as before, so that people find it again. */
  async start(): Promise<void> {
    const mail = {
      SMTP_URL: this.server.url,
      MAIL_FROM: `${from.name} <${from.address}>`,
      PUBLIC_URL: publicUrl,
    };
    const process = new HubProcess('main', { PORT: this.#port, ...sharedGraphSettings(), ...mail });
    this.#process = process;
    this.hub = new TestHub(await process.ready());
    this.#port = new URL(this.hub.url).port;
  }

  async stop(): Promise<void> {
    await this.#process?.stop();
  }

  /** Somebody new with these roles in the organisation. */
  withRole(organisation: string, ...roles: Role[]): Promise<TestPerson> {
    return createPerson(this.hub, this.shared, { organisation, roles });
  }

  /** A municipality of a test's own, whose questions go to nobody else. */
  async municipality(): Promise<string> {
    const organisation = newOrganisation({ kind: OrganisationKind.MUNICIPALITY, name: 'Testkøbing' });
    await this.services.organisationWriting.createMissing([organisation]);
    return organisation.id;
  }

  /** Somebody's question about a new use case of the organisation, which is for its editors; answers the use case's id. */
  async ask(organisation: string, title = 'Chat'): Promise<string> {
    const draft = newDraft({ owner: organisation, visibility: 'K98', title });
    await this.services.useCaseWriting.saveAll([draft]);
    const news = { kind: 'USE_CASE_ASKED', useCase: idOf(draft), organisation } as const;
    await announce({ graph: this.shared.graph, services: this.services }, this.#asker, news);
    return news.useCase;
  }
}

/** Starts a hub that mails for the tests of this file, and stops it after them. */
export function startMailingHub(shared: SharedGraph): MailingHub {
  const mailing = new MailingHub(shared);
  beforeAll(() => mailing.create(), 240_000);
  afterAll(async () => {
    await mailing.stop();
    await mailing.server.stop();
  });
  return mailing;
}
