import type { NonEmptyArray } from 'type-graphql';
import {
  AdoptionResolver,
  OrganisationAdoptionsResolver,
  UseCaseAdoptionsResolver,
} from './modules/adoptions/adoption.resolver.ts';
import { AuditResolver } from './modules/audit/audit.resolver.ts';
import { CommentResolver, UseCaseCommentsResolver } from './modules/comments/comment.resolver.ts';
import { ClusterResolver, OrganisationClustersResolver } from './modules/clusters/cluster.resolver.ts';
import { ConceptResolver } from './modules/concepts/concept.resolver.ts';
import {
  DiscoveryResolver,
  SearchFacetsResolver,
  SimilarMunicipalitiesResolver,
  SimilarToHelpRequestResolver,
  SimilarUseCasesResolver,
} from './modules/discovery/discovery.resolver.ts';
import { HelpRequestResolver } from './modules/help-requests/help-request.resolver.ts';
import { FollowResolver, UseCaseFollowersResolver } from './modules/following/follow.resolver.ts';
import { ViewerResolver } from './modules/identity/viewer.resolver.ts';
import { MemberResolver } from './modules/members/member.resolver.ts';
import { MailResolver } from './modules/mail/mail.resolver.ts';
import { NotificationResolver } from './modules/notifications/notification.resolver.ts';
import { OrganisationEditingResolver } from './modules/organisations/editing/editing.resolver.ts';
import { OrganisationResolver } from './modules/organisations/organisation.resolver.ts';
import { PersonResolver } from './modules/people/person.resolver.ts';
import { DataStandardResolver } from './modules/standards/standard.resolver.ts';
import { StrategyResolver } from './modules/strategy/strategy.resolver.ts';
import { TaskResolver } from './modules/tasks/task.resolver.ts';
import { TokenResolver, ViewerTokensResolver } from './modules/tokens/token.resolver.ts';
import {
  OrganisationUseCasesResolver,
  ProblemUseCasesResolver,
  TaskUseCasesResolver,
  TechniqueUseCasesResolver,
} from './modules/use-cases/use-case.neighbours.ts';
import {
  UseCaseEditingResolver,
  UseCaseHistoryResolver,
} from './modules/use-cases/editing/editing.resolver.ts';
import { UseCaseBulkResolver } from './modules/use-cases/editing/bulk.resolver.ts';
import { UseCaseImportResolver } from './modules/use-cases/importing/importing.resolver.ts';
import { UseCaseFacetsResolver, UseCaseResolver } from './modules/use-cases/use-case.resolver.ts';
import { WorkingCopyResolver } from './modules/working-copies/working-copy.resolver.ts';
import type { Services } from './services.ts';

type ResolverClass = new (...services: never) => object;

/** Gives the resolver of a class. */
export type Resolvers = (resolverClass: ResolverClass) => object;

interface Entry {
  readonly resolverClass: ResolverClass;
  readonly create: (services: Services) => object;
}

/** Every resolver, with the services that it asks: what stands here is in the schema. */
const entries: readonly [Entry, ...Entry[]] = [
  asking(AuditResolver, ({ auditReading }) => [auditReading]),
  asking(ViewerResolver, ({ viewers }) => [viewers]),
  asking(OrganisationResolver, ({ organisations }) => [organisations]),
  asking(OrganisationEditingResolver, ({ organisationEditing, organisations }) => [
    organisationEditing,
    organisations,
  ]),
  asking(OrganisationUseCasesResolver, () => []),
  asking(MemberResolver, ({ memberships, invitations }) => [memberships, invitations]),
  asking(TokenResolver, ({ tokens }) => [tokens]),
  asking(ViewerTokensResolver, ({ tokens }) => [tokens]),
  asking(PersonResolver, ({ accounts }) => [accounts]),
  asking(ClusterResolver, ({ clusters, clusterWriting }) => [clusters, clusterWriting]),
  asking(OrganisationClustersResolver, () => []),
  asking(TaskResolver, ({ tasks }) => [tasks]),
  asking(TaskUseCasesResolver, () => []),
  asking(ConceptResolver, ({ concepts }) => [concepts]),
  asking(ProblemUseCasesResolver, () => []),
  asking(TechniqueUseCasesResolver, () => []),
  asking(UseCaseResolver, ({ useCases }) => [useCases]),
  asking(UseCaseFacetsResolver, () => []),
  asking(UseCaseEditingResolver, ({ editing, useCases }) => [editing, useCases]),
  asking(UseCaseBulkResolver, ({ bulkEditing }) => [bulkEditing]),
  asking(UseCaseImportResolver, ({ useCaseImports }) => [useCaseImports]),
  asking(UseCaseHistoryResolver, () => []),
  asking(AdoptionResolver, ({ adoptions, useCases }) => [adoptions, useCases]),
  asking(UseCaseAdoptionsResolver, () => []),
  asking(OrganisationAdoptionsResolver, () => []),
  asking(CommentResolver, ({ comments, useCases }) => [comments, useCases]),
  asking(UseCaseCommentsResolver, () => []),
  asking(HelpRequestResolver, ({ helpRequests, helpRequestWriting, helpAnswers }) => [
    helpRequests,
    helpRequestWriting,
    helpAnswers,
  ]),
  asking(NotificationResolver, ({ inbox, viewers }) => [inbox, viewers]),
  asking(MailResolver, ({ mails }) => [mails]),
  asking(FollowResolver, ({ follows }) => [follows]),
  asking(UseCaseFollowersResolver, () => []),
  asking(WorkingCopyResolver, ({ workingCopies }) => [workingCopies]),
  asking(DataStandardResolver, ({ standards }) => [standards]),
  asking(StrategyResolver, ({ strategy }) => [strategy]),
  asking(DiscoveryResolver, ({ discovery, searching, entities }) => [discovery, searching, entities]),
  asking(SearchFacetsResolver, () => []),
  asking(SimilarUseCasesResolver, ({ discovery }) => [discovery]),
  asking(SimilarToHelpRequestResolver, ({ discovery, helpRequests }) => [discovery, helpRequests]),
  asking(SimilarMunicipalitiesResolver, ({ similarMunicipalities }) => [similarMunicipalities]),
];

const [first, ...others] = entries;

export const resolverClasses: NonEmptyArray<ResolverClass> = [
  first.resolverClass,
  ...others.map(({ resolverClass }) => resolverClass),
];

/** The resolvers over these services. */
export function createResolvers(services: Services): Resolvers {
  const byClass = new Map(entries.map(({ resolverClass, create }) => [resolverClass, create(services)]));
  return (resolverClass) => byClass.get(resolverClass)!;
}

function asking<Asked extends unknown[]>(
  resolverClass: new (...asked: Asked) => object,
  asked: (services: Services) => [...Asked],
): Entry {
  return { resolverClass, create: (services) => new resolverClass(...asked(services)) };
}
