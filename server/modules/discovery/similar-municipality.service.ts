import type { ResolveTree } from 'graphql-parse-resolve-info';
import { askedBelow } from '../../shared/graphql/selection.ts';
import { groupBy } from '../../shared/group-by.ts';
import type { Caller } from '../../shared/reads/reader.ts';
import type { OrganisationService } from '../organisations/organisation.service.ts';
import { assertAnswerCount } from './answer-count.ts';
import type { SimilarMunicipality } from './discovery.types.ts';
import { rankMunicipalities } from './municipality-likeness.ts';
import { municipalityReasons } from './municipality-reasons.ts';
import type { SimilarMunicipalityStore } from './similar-municipality.store.ts';

/** Which municipalities work on the same as an organisation, and why. */
export class SimilarMunicipalityService {
  constructor(
    private readonly store: SimilarMunicipalityStore,
    private readonly organisations: Pick<OrganisationService, 'byIds'>,
  ) {}

  /**
   * For each of the organisations, the Danish municipalities most like it, most like first, with reasons. Only entries
   * that the caller may see count. Two statements and one for what is asked of the municipalities, however many there are.
   */
  async similar(
    ids: readonly string[],
    first: number,
    asked: ResolveTree,
    caller: Caller,
  ): Promise<Map<string, SimilarMunicipality[]>> {
    assertAnswerCount(first);
    const [features, bonds] = await Promise.all([
      this.store.features(ids, caller).then((all) => groupBy(all, ({ subject }) => subject)),
      this.store.bonds(ids, caller).then((all) => groupBy(all, ({ subject }) => subject)),
    ]);
    const ranked = ids.map((id) => {
      const likenesses = rankMunicipalities(id, features.get(id) ?? [], bonds.get(id) ?? []);
      return [id, likenesses.slice(0, first)] as const;
    });
    const named = new Set(
      ranked.flatMap(([, likenesses]) => likenesses.map(({ municipality }) => municipality)),
    );
    const municipalities = await this.organisations.byIds(
      [...named],
      askedBelow(asked, 'municipality'),
      caller,
    );
    const answers = ranked.map(([id, likenesses]) => {
      const similar = likenesses.flatMap((likeness) => {
        const municipality = municipalities.get(likeness.municipality);
        const reasons = municipalityReasons(likeness, caller.language);
        return municipality ? { municipality, score: likeness.score, reasons } : [];
      });
      return [id, similar] as const;
    });
    return new Map(answers);
  }
}
