import type { Environment } from './environment.ts';
import { AdoptionService } from './modules/adoptions/adoption.service.ts';
import { AdoptionStore } from './modules/adoptions/adoption.store.ts';
import { AuditChainStore } from './modules/audit/audit.chain-store.ts';
import { AuditCheckService } from './modules/audit/audit.check-service.ts';
import { AuditReadService } from './modules/audit/audit.read-service.ts';
import { AuditReadStore } from './modules/audit/audit.read-store.ts';
import { AuditRetentionService } from './modules/audit/audit.retention-service.ts';
import { AuditRetentionStore } from './modules/audit/audit.retention-store.ts';
import { AuditService } from './modules/audit/audit.service.ts';
import { AuditStore } from './modules/audit/audit.store.ts';
import { CommentService } from './modules/comments/comment.service.ts';
import { CommentStore } from './modules/comments/comment.store.ts';
import { ClusterService } from './modules/clusters/cluster.service.ts';
import { ClusterStore } from './modules/clusters/cluster.store.ts';
import { ClusterWriteService } from './modules/clusters/cluster.write-service.ts';
import { ClusterWriteStore } from './modules/clusters/cluster.write-store.ts';
import { ConceptService } from './modules/concepts/concept.service.ts';
import { ConceptStore } from './modules/concepts/concept.store.ts';
import { DiscoveryService } from './modules/discovery/discovery.service.ts';
import { EntityDirectory } from './modules/discovery/entity-directory.ts';
import { LikenessService } from './modules/discovery/likeness.service.ts';
import { LikenessStore } from './modules/discovery/likeness.store.ts';
import { ReasonsService } from './modules/discovery/reasons.service.ts';
import { SearchService } from './modules/discovery/search.service.ts';
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
import { UseCaseHoldingService } from './modules/use-cases/use-case.holding.service.ts';
import { UseCaseHoldingStore } from './modules/use-cases/use-case.holding.store.ts';
import { UseCaseService } from './modules/use-cases/use-case.service.ts';
import { UseCaseWriteService } from './modules/use-cases/use-case.write-service.ts';
import { UseCaseWriteStore } from './modules/use-cases/use-case.write-store.ts';
import { UseCaseStore } from './modules/use-cases/use-case.store.ts';
import { ServiceTokenStore } from './modules/tokens/service-token.store.ts';
import { TokenService } from './modules/tokens/token.service.ts';
import { TokenStore } from './modules/tokens/token.store.ts';
import { WorkingCopyService } from './modules/working-copies/working-copy.service.ts';
import { WorkingCopyStore } from './modules/working-copies/working-copy.store.ts';
import type { Graph } from './shared/neo4j/graph.ts';
import { Reader } from './shared/reads/reader.ts';

export type Services = ReturnType<typeof createServices>;

/** The settings that services need; where they can do without, they have their own. */
export type ServiceSettings = Pick<Environment, 'embeddings'> & Partial<Pick<Environment, 'sessions'>>;

/** Every service of the hub over one graph: the composition root. */
export function createServices(graph: Graph, environment: ServiceSettings) {
  const trail = new AuditStore();
  const audit = new AuditService(graph, trail);
  const auditRetention = new AuditRetentionService(graph, audit, trail, new AuditRetentionStore());
  const auditChecking = new AuditCheckService(new AuditChainStore(graph));
  const limits = environment.sessions ?? defaultSessionLimits;
  const identity = new IdentityService(new IdentityStore(graph), limits);
  const reader = new Reader(graph);
  const auditReading = new AuditReadService(new AuditReadStore(graph, reader));
  const retrieval = new RetrievalService(new TextIndexStore(graph));
  const embeddings = new EmbeddingService(new EmbeddingStore(graph), environment.embeddings);
  const organisations = new OrganisationService(new OrganisationStore(reader));
  const sessions = new SessionStore();
  const viewers = new ViewerService(graph, new ProfileStore(graph), sessions, organisations, audit);
  const [members, invited] = [new MembershipStore(graph), new InvitationStore(graph)];
  const memberships = new MembershipService(graph, members, invited, sessions, audit);
  const invitations = new InvitationService(graph, invited, members, organisations, audit);
  const accounts = new AccountService(graph, new AccountStore(reader), memberships, sessions, audit);
  const tokenStores = { own: new TokenStore(graph), services: new ServiceTokenStore(reader) };
  const tokens = new TokenService(graph, tokenStores, organisations, audit);
  const clusters = new ClusterService(new ClusterStore(reader));
  const clusterWriting = new ClusterWriteService(graph, new ClusterWriteStore(), organisations, audit);
  const tasks = new TaskService(new TaskStore(reader));
  const concepts = new ConceptService(new ConceptStore(graph, reader));
  const standards = new DataStandardService(new DataStandardStore(reader));
  const strategy = new StrategyService(new StrategyStore(reader));
  const useCases = new UseCaseService(new UseCaseStore(reader), new UseCaseFacetStore(graph), retrieval);
  const subjects = new LikenessStore(graph);
  const likeness = new LikenessService(subjects, retrieval, embeddings);
  const reasons = new ReasonsService(subjects);
  const discovery = new DiscoveryService(likeness, subjects, reasons, concepts, useCases, organisations);
  const kinds = { useCases, organisations, clusters, tasks, concepts, standards, strategy };
  const entities = new EntityDirectory(kinds);
  const searching = new SearchService(retrieval, entities, useCases);
  const organisationWriting = new OrganisationWriteService(graph, new OrganisationWriteStore(graph));
  const signInStores = { people: new PersonStore(), sessions, memberships: new ClaimedMembershipStore() };
  const signIn = new SignInService(graph, signInStores, organisationWriting, memberships, audit);
  const useCaseWriting = new UseCaseWriteService(graph, new UseCaseWriteStore(), concepts);
  const editing = new UseCaseEditingService(graph, new UseCaseEditingStore(), useCaseWriting, audit);
  const workingCopies = new WorkingCopyService(graph, new WorkingCopyStore(graph));
  const imports = new ImportService(organisationWriting, useCaseWriting);
  return {
    ...{ audit, auditChecking, auditReading, auditRetention, editing, workingCopies },
    ...createCollaboration(graph, reader, audit),
    ...{ identity, viewers, signIn, memberships, invitations, tokens, accounts },
    ...{ clusters, clusterWriting, organisationWriting, useCaseWriting, imports },
    ...{ graph, organisations, tasks, concepts, standards, strategy, useCases },
    ...{ retrieval, embeddings, likeness, discovery, entities, searching },
  };
}

/** What people add to the use cases of others. */
function createCollaboration(graph: Graph, reader: Reader, audit: AuditService) {
  const useCases = new UseCaseHoldingService(new UseCaseHoldingStore());
  return {
    adoptions: new AdoptionService(graph, new AdoptionStore(reader), useCases, audit),
    comments: new CommentService(graph, new CommentStore(reader), useCases, audit),
  };
}
