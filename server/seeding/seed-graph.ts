import type { SeedChoice } from '../environment.ts';
import type { OrganisationDraft } from '../modules/organisations/organisation.draft.ts';
import { OrganisationKind } from '../modules/organisations/organisation.type.ts';
import type { Services } from '../services.ts';
import type { Progress } from '../shared/neo4j/embedded/start-failed.ts';
import { writeClassifications } from './classification-seeds.ts';
import { readSeeds, type Seeds } from './seed-files.ts';
import { SeedStore } from './seed.store.ts';
import { writeStrategy } from './strategy-seeds.ts';

const writeMilliseconds = 120_000;

/**
 * Fills the graph with reference data, real projects and, when chosen, demo content.
 *
 * Nodes are merged by their stable ids, so seeding again changes nothing; it is skipped when the seeds
 * are the same as last time.
 */
export async function seedGraph(services: Services, choice: SeedChoice, progress: Progress): Promise<void> {
  if (choice === 'none') return;
  const seeds = readSeeds({ withDemo: choice === 'demo' });
  const store = new SeedStore(services.graph);
  if ((await store.lastFingerprint()) === seeds.fingerprint) return;
  progress('Filling the graph with reference data …');
  await writeReferenceData(services, store, seeds);
  services.concepts.forgetTerms();
  progress(`Filling the graph with ${seeds.useCases.length} use cases …`);
  await services.useCaseWriting.saveAll(seeds.useCases);
  await services.helpRequestWriting.createMissing(seeds.questions);
  await services.embeddings.refresh(progress);
  await store.record(seeds.fingerprint);
}

async function writeReferenceData({ graph, organisationWriting }: Services, store: SeedStore, seeds: Seeds) {
  const options = { deadline: Date.now() + writeMilliseconds };
  const write = async (tx: Parameters<Parameters<typeof graph.write>[1]>[0]) => {
    await writeClassifications(tx, store, seeds);
    const drafts = [...seeds.organisations, ...seeds.municipalities.map(toOrganisation)];
    const isRegion = ({ kind }: OrganisationDraft) => kind === OrganisationKind.REGION;
    await organisationWriting.saveWithin(tx, drafts.filter(isRegion));
    await organisationWriting.saveWithin(
      tx,
      drafts.filter((draft) => !isRegion(draft)),
    );
    await writeStrategy(tx, store, seeds.strategy);
  };
  await graph.write('seeding.referenceData', write, options);
}

/** The two regions that become one, when, and what becomes of them (Lov nr. 699 af 20. juni 2025, § 126). */
const mergedRegions = ['1084', '1085'];
const mergedInto = 'organisation-region-oestdanmark';
const mergerDate = '2027-01-01';
const regionsSince = '2007-01-01';

function toOrganisation({ regionCode, ...row }: Seeds['municipalities'][number]): OrganisationDraft {
  const region = `organisation-region-${regionCode}`;
  return {
    ...row,
    id: `organisation-municipality-${row.code}`,
    kind: OrganisationKind.MUNICIPALITY,
    country: 'DK',
    demo: false,
    regions: mergedRegions.includes(regionCode)
      ? [
          { region, from: regionsSince, until: mergerDate },
          { region: mergedInto, from: mergerDate },
        ]
      : [{ region, from: regionsSince }],
  };
}
