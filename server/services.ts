import type { Environment } from './environment.ts';
import { AuditChainStore } from './modules/audit/audit.chain-store.ts';
import { AuditCheckService } from './modules/audit/audit.check-service.ts';
import { AuditReadService } from './modules/audit/audit.read-service.ts';
import { AuditReadStore } from './modules/audit/audit.read-store.ts';
import { AuditRetentionService } from './modules/audit/audit.retention-service.ts';
import { AuditRetentionStore } from './modules/audit/audit.retention-store.ts';
import { AuditService } from './modules/audit/audit.service.ts';
import { AuditStore } from './modules/audit/audit.store.ts';
import { ConceptService } from './modules/concepts/concept.service.ts';
import { ConceptStore } from './modules/concepts/concept.store.ts';
import { DiscoveryService } from './modules/discovery/discovery.service.ts';
import { EntityDirectory } from './modules/discovery/entity-directory.ts';
import { LikenessService } from './modules/discovery/likeness.service.ts';
import { LikenessStore } from './modules/discovery/likeness.store.ts';
import { ReasonsService } from './modules/discovery/reasons.service.ts';
import { SearchService } from './modules/discovery/search.service.ts';
import { FollowService } from './modules/following/follow.service.ts';
import { FollowStore } from './modules/following/follow.store.ts';
import { defaultSessionLimits, IdentityService } from './modules/identity/identity.service.ts';
import { IdentityStore } from './modules/identity/identity.store.ts';
import { ProfileStore } from './modules/identity/profile.store.ts';
import { SessionStore } from './modules/identity/session.store.ts';
import { ClaimedMembershipStore } from './modules/identity/claimed-membership.store.ts';
import { PersonStore } from './modules/identity/person.store.ts';
import { SignInService } from './modules/identity/sign-in.service.ts';
import { ViewerService } from './modules/identity/viewer.service.ts';
import { ImportService } from './modules/imports/import.service.ts';
import { InvitationService } from './modules/members/invitation.service.ts';
import { InvitationStore } from './modules/members/invitation.store.ts';
import { MembershipService } from './modules/members/membership.service.ts';
import { MembershipStore } from './modules/members/membership.store.ts';
import { DeliveryService } from './modules/mail/delivery.service.ts';
import { MailService } from './modules/mail/mail.service.ts';
import type { MailSettings } from './modules/mail/mail.settings.ts';
import { MailStore } from './modules/mail/mail.store.ts';
import { smtpTransport } from './modules/mail/mail.transport.ts';
import { OutboxStore } from './modules/mail/outbox.store.ts';
import { InboxService } from './modules/notifications/inbox.service.ts';
import { LetterService } from './modules/notifications/letter.service.ts';
import { LetterStore } from './modules/notifications/letter.store.ts';
import { NotificationService } from './modules/notifications/notification.service.ts';
import { NotificationStore } from './modules/notifications/notification.store.ts';
import { SettingsStore } from './modules/notifications/settings.store.ts';
import { OrganisationService } from './modules/organisations/organisation.service.ts';
import { OrganisationWriteService } from './modules/organisations/organisation.write-service.ts';
import { OrganisationWriteStore } from './modules/organisations/organisation.write-store.ts';
import { OrganisationStore } from './modules/organisations/organisation.store.ts';
import { AccountService } from './modules/people/account.service.ts';
import { AccountStore } from './modules/people/account.store.ts';
import { EmbeddingService } from './modules/retrieval/embedding/embedding.service.ts';
import { EmbeddingStore } from './modules/retrieval/embedding/embedding.store.ts';
import { RetrievalService } from './modules/retrieval/retrieval.service.ts';
import { TextIndexStore } from './modules/retrieval/text-index.store.ts';
import { DataStandardService } from './modules/standards/standard.service.ts';
import { DataStandardStore } from './modules/standards/standard.store.ts';
import { StrategyService } from './modules/strategy/strategy.service.ts';
import { StrategyStore } from './modules/strategy/strategy.store.ts';
import { TaskService } from './modules/tasks/task.service.ts';
import { TaskStore } from './modules/tasks/task.store.ts';
import { UseCaseEditingService } from './modules/use-cases/editing/editing.service.ts';
import { UseCaseEditingStore } from './modules/use-cases/editing/editing.store.ts';
import { UseCaseFacetStore } from './modules/use-cases/use-case.facets.ts';
import { UseCaseService } from './modules/use-cases/use-case.service.ts';
import { UseCaseWriteService } from './modules/use-cases/use-case.write-service.ts';
import { UseCaseWriteStore } from './modules/use-cases/use-case.write-store.ts';
import { UseCaseStore } from './modules/use-cases/use-case.store.ts';
import { TokenService } from './modules/tokens/token.service.ts';
import { TokenStore } from './modules/tokens/token.store.ts';
import { WorkingCopyService } from './modules/working-copies/working-copy.service.ts';
import { WorkingCopyStore } from './modules/working-copies/working-copy.store.ts';
import type { Graph } from './shared/neo4j/graph.ts';
import { Reader } from './shared/reads/reader.ts';

export type Services = ReturnType<typeof createServices>;

/** The settings that services need; where they can do without, they have their own. */
export type ServiceSettings = Pick<Environment, 'embeddings'> &
  Partial<Pick<Environment, 'sessions' | 'mail'>>;

/** Every service of the hub over one graph: the composition root. */
export function createServices(graph: Graph, environment: ServiceSettings) {
  const reader = new Reader(graph);
  const { audit, auditRetention, auditChecking, auditReading } = createAudit(graph, reader);
  const identity = new IdentityService(
    new IdentityStore(graph),
    environment.sessions ?? defaultSessionLimits,
  );
  const { notifications, mails, inbox, delivery } = createNews(graph, reader, {
    ...{ identity, audit, mail: environment.mail },
  });
  const retrieval = new RetrievalService(new TextIndexStore(graph));
  const embeddings = new EmbeddingService(new EmbeddingStore(graph), environment.embeddings);
  const organisations = new OrganisationService(new OrganisationStore(reader));
  const viewers = new ViewerService(graph, new ProfileStore(graph), new SessionStore(), organisations, audit);
  const [members, invited] = [new MembershipStore(graph), new InvitationStore(graph)];
  const sessions = new SessionStore();
  const memberships = new MembershipService(graph, members, invited, sessions, audit);
  const invitations = new InvitationService(graph, invited, members, organisations, notifications, audit);
  const accounts = new AccountService(graph, new AccountStore(reader), memberships, sessions, audit);
  const tokens = new TokenService(graph, new TokenStore(graph), organisations, audit);
  const tasks = new TaskService(new TaskStore(reader));
  const concepts = new ConceptService(new ConceptStore(graph, reader));
  const standards = new DataStandardService(new DataStandardStore(reader));
  const strategy = new StrategyService(new StrategyStore(reader));
  const useCases = new UseCaseService(new UseCaseStore(reader), new UseCaseFacetStore(graph), retrieval);
  const follows = new FollowService(graph, new FollowStore(reader), useCases);
  const { likeness, discovery, entities, searching } = createDiscovery(graph, {
    ...{ retrieval, embeddings, concepts, useCases, organisations, tasks, standards, strategy },
  });
  const organisationWriting = new OrganisationWriteService(graph, new OrganisationWriteStore(graph));
  const signInStores = { people: new PersonStore(), sessions, memberships: new ClaimedMembershipStore() };
  const signIn = new SignInService(graph, signInStores, organisationWriting, memberships, audit);
  const useCaseWriting = new UseCaseWriteService(graph, new UseCaseWriteStore(), concepts);
  const editing = new UseCaseEditingService(
    ...([graph, new UseCaseEditingStore(), useCaseWriting] as const),
    ...([notifications, audit] as const),
  );
  const workingCopies = new WorkingCopyService(graph, new WorkingCopyStore(graph));
  const imports = new ImportService(organisationWriting, useCaseWriting);
  return {
    ...{ audit, auditChecking, auditReading, auditRetention, editing, workingCopies },
    ...{ identity, viewers, signIn, memberships, invitations, tokens, accounts },
    ...{ notifications, inbox, mails, delivery },
    ...{ organisationWriting, useCaseWriting, imports },
    ...{ graph, organisations, tasks, concepts, standards, strategy, useCases, follows },
    ...{ retrieval, embeddings, likeness, discovery, entities, searching },
  };
}

/** Who did what: written, read, checked and let go of. */
function createAudit(graph: Graph, reader: Reader) {
  const trail = new AuditStore();
  const audit = new AuditService(graph, trail);
  const auditRetention = new AuditRetentionService(graph, audit, trail, new AuditRetentionStore());
  const auditChecking = new AuditCheckService(new AuditChainStore(graph));
  const auditReading = new AuditReadService(new AuditReadStore(reader));
  return { audit, auditRetention, auditChecking, auditReading };
}

/** What people are told, and by mail where there is a mail server. */
function createNews(
  graph: Graph,
  reader: Reader,
  {
    identity,
    audit,
    mail,
  }: { identity: IdentityService; audit: AuditService; mail: MailSettings | undefined },
) {
  const outbox = new OutboxStore(graph);
  const mails = new MailService(graph, outbox, new MailStore(reader), audit, mail);
  const told = new NotificationStore(graph, reader);
  const notifications = new NotificationService(told, identity, mails);
  const inbox = new InboxService(graph, told, new SettingsStore(graph), mail !== undefined);
  const letters = mail && new LetterService(new LetterStore(graph, reader), identity, mail.publicUrl);
  const delivery = letters && new DeliveryService(outbox, letters, smtpTransport(mail), mail.retryDays);
  return { notifications, mails, inbox, delivery };
}

interface Discovered {
  readonly retrieval: RetrievalService;
  readonly embeddings: EmbeddingService;
  readonly concepts: ConceptService;
  readonly useCases: UseCaseService;
  readonly organisations: OrganisationService;
  readonly tasks: TaskService;
  readonly standards: DataStandardService;
  readonly strategy: StrategyService;
}

/** What finds, over all kinds of entries. */
function createDiscovery(graph: Graph, { retrieval, embeddings, ...kinds }: Discovered) {
  const { concepts, useCases, organisations } = kinds;
  const subjects = new LikenessStore(graph);
  const likeness = new LikenessService(subjects, retrieval, embeddings);
  const reasons = new ReasonsService(subjects);
  const discovery = new DiscoveryService(likeness, subjects, reasons, concepts, useCases, organisations);
  const entities = new EntityDirectory(kinds);
  const searching = new SearchService(retrieval, entities, useCases);
  return { likeness, discovery, entities, searching };
}
