import { ClusterService } from '../modules/clusters/cluster.service.ts';
import { ClusterStore } from '../modules/clusters/cluster.store.ts';
import { ConceptService } from '../modules/concepts/concept.service.ts';
import { ConceptStore } from '../modules/concepts/concept.store.ts';
import { HelpRequestService } from '../modules/help-requests/help-request.service.ts';
import { HelpRequestStore } from '../modules/help-requests/help-request.store.ts';
import { OrganisationService } from '../modules/organisations/organisation.service.ts';
import { OrganisationStore } from '../modules/organisations/organisation.store.ts';
import { EmbeddingService } from '../modules/retrieval/embedding/embedding.service.ts';
import { EmbeddingStore } from '../modules/retrieval/embedding/embedding.store.ts';
import { RetrievalService } from '../modules/retrieval/retrieval.service.ts';
import { TextIndexStore } from '../modules/retrieval/text-index.store.ts';
import { DataStandardService } from '../modules/standards/standard.service.ts';
import { DataStandardStore } from '../modules/standards/standard.store.ts';
import { StrategyService } from '../modules/strategy/strategy.service.ts';
import { StrategyStore } from '../modules/strategy/strategy.store.ts';
import { TaskService } from '../modules/tasks/task.service.ts';
import { TaskStore } from '../modules/tasks/task.store.ts';
import { UseCaseFacetStore } from '../modules/use-cases/use-case.facets.ts';
import { UseCaseService } from '../modules/use-cases/use-case.service.ts';
import { UseCaseStore } from '../modules/use-cases/use-case.store.ts';
import type { Ground } from './ground.ts';

export type Catalogue = ReturnType<typeof createCatalogue>;

/** What can be read of each kind of entry, and the indexes that find entries. */
export function createCatalogue({ graph, reader, settings }: Ground) {
  const retrieval = new RetrievalService(new TextIndexStore(graph));
  return {
    retrieval,
    embeddings: new EmbeddingService(new EmbeddingStore(graph), settings.embeddings),
    organisations: new OrganisationService(new OrganisationStore(reader)),
    clusters: new ClusterService(new ClusterStore(reader)),
    helpRequests: new HelpRequestService(new HelpRequestStore(graph, reader)),
    tasks: new TaskService(new TaskStore(reader)),
    concepts: new ConceptService(new ConceptStore(graph, reader)),
    standards: new DataStandardService(new DataStandardStore(reader)),
    strategy: new StrategyService(new StrategyStore(reader)),
    useCases: new UseCaseService(new UseCaseStore(reader), new UseCaseFacetStore(graph), retrieval),
  };
}
