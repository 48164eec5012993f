import { createAudit } from './composition/audit.ts';
import { createCatalogue } from './composition/catalogue.ts';
import { createDiscovery } from './composition/discovery.ts';
import type { ServiceSettings } from './composition/ground.ts';
import { createNews } from './composition/news.ts';
import { createPeople } from './composition/people.ts';
import { createWriting } from './composition/writing.ts';
import { defaultSessionLimits, IdentityService } from './modules/identity/identity.service.ts';
import { IdentityStore } from './modules/identity/identity.store.ts';
import { OrganisationWriteService } from './modules/organisations/organisation.write-service.ts';
import { OrganisationWriteStore } from './modules/organisations/organisation.write-store.ts';
import type { Graph } from './shared/neo4j/graph.ts';
import { Reader } from './shared/reads/reader.ts';

export type { ServiceSettings } from './composition/ground.ts';
export type Services = ReturnType<typeof createServices>;

/** Every service of the hub over one graph: the composition root. */
export function createServices(graph: Graph, settings: ServiceSettings) {
  const ground = { graph, reader: new Reader(graph), settings };
  const identity = new IdentityService(new IdentityStore(graph), settings.sessions ?? defaultSessionLimits);
  const organisationWriting = new OrganisationWriteService(graph, new OrganisationWriteStore(graph));
  const auditing = createAudit(ground);
  const { audit } = auditing;
  const catalogue = createCatalogue(ground);
  const { organisations, useCases } = catalogue;
  const news = createNews(ground, { identity, audit, useCases });
  const { notifications } = news;
  return {
    graph,
    ...auditing,
    ...catalogue,
    ...createDiscovery(ground, catalogue),
    ...news,
    ...createPeople(ground, { identity, audit, notifications, organisations, organisationWriting }),
    ...createWriting(ground, { catalogue, audit, notifications, organisationWriting }),
  };
}
