import { DiscoveryService } from '../modules/discovery/discovery.service.ts';
import { EntityDirectory } from '../modules/discovery/entity-directory.ts';
import { LikenessService } from '../modules/discovery/likeness.service.ts';
import { LikenessStore } from '../modules/discovery/likeness.store.ts';
import { ReasonsService } from '../modules/discovery/reasons.service.ts';
import { SearchService } from '../modules/discovery/search.service.ts';
import { SimilarMunicipalityService } from '../modules/discovery/similar-municipality.service.ts';
import { SimilarMunicipalityStore } from '../modules/discovery/similar-municipality.store.ts';
import type { Catalogue } from './catalogue.ts';
import type { Ground } from './ground.ts';

/** What finds, over all kinds of entries. */
export function createDiscovery({ graph }: Ground, { retrieval, embeddings, ...kinds }: Catalogue) {
  const { concepts, useCases, organisations } = kinds;
  const subjects = new LikenessStore(graph);
  const likeness = new LikenessService(subjects, retrieval, embeddings);
  const reasons = new ReasonsService(subjects);
  const entities = new EntityDirectory(kinds);
  return {
    likeness,
    entities,
    discovery: new DiscoveryService(likeness, subjects, reasons, concepts, useCases, organisations),
    similarMunicipalities: new SimilarMunicipalityService(new SimilarMunicipalityStore(graph), organisations),
    searching: new SearchService(retrieval, entities, useCases),
  };
}
