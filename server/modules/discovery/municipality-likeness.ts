import { groupBy } from '../../shared/group-by.ts';
import type { Bond, BondKind, FeatureKind, SharedFeature } from './similar-municipality.store.ts';

/** A municipality that is like an organisation: how much, and in what, what says most first. */
export interface MunicipalityLikeness {
  readonly municipality: string;
  /** 0 to 1, in thousandths. */
  readonly score: number;
  readonly features: readonly SharedFeature[];
  readonly bonds: readonly Bond[];
}

/** What it counts to have all of a kind in common, and much of it. */
const featureWeights: Record<FeatureKind, number> = {
  ADDRESSES: 0.4,
  IN_TASK: 0.2,
  TAKES_PART_IN: 0.15,
  USES_TECHNIQUE: 0.1,
};
/** What it counts to be tied by many use cases. */
const bondWeights: Record<BondKind, number> = {
  COOPERATION: 0.3,
  USES: 0.3,
  USED_BY: 0.3,
  BOTH_USE: 0.2,
  INSPIRED_BY: 0.2,
  INSPIRED: 0.2,
  SAME_REGION: 0.04,
};
/** Answers below this part of the best one's score are left out. */
const leastPartOfBest = 0.15;

/**
 * The municipalities that are like an organisation, most like first. Each signal adds to what the others leave open, so
 * the score stays below 1. Lying in the same region adds to a likeness and is none by itself.
 */
export function rankMunicipalities(
  subject: string,
  features: readonly SharedFeature[],
  bonds: readonly Bond[],
): MunicipalityLikeness[] {
  const overlaps = [...groupBy(features, ({ kind }) => kind)].map(([kind, ofKind]) => ({
    weight: featureWeights[kind],
    overlapOf: overlapWith(ofKind),
  }));
  const bondsOf = groupBy(bonds, ({ municipality }) => municipality);
  const ranked = candidates(subject, features, bonds)
    .map((municipality) => {
      const tied = bondsOf.get(municipality) ?? [];
      const parts = [
        ...overlaps.map(({ weight, overlapOf }) => weight * overlapOf(municipality)),
        ...tied.map(({ kind, count }) => bondWeights[kind] * saturated(count)),
      ];
      const score = 1 - parts.reduce((open, part) => open * (1 - part), 1);
      return {
        municipality,
        score: Math.round(1000 * score) / 1000,
        features: sharedWith(municipality, features),
        bonds: tied,
      };
    })
    .sort((a, b) => b.score - a.score || a.municipality.localeCompare(b.municipality));
  return ranked.filter(({ score }) => score >= ranked[0]!.score * leastPartOfBest);
}

/** Those that have something in common with the subject beside the region. */
function candidates(subject: string, features: readonly SharedFeature[], bonds: readonly Bond[]): string[] {
  const all = new Set([
    ...features.flatMap(({ holders }) => holders.map(({ municipality }) => municipality)),
    ...bonds.filter(({ kind }) => kind !== 'SAME_REGION').map(({ municipality }) => municipality),
  ]);
  all.delete(subject);
  return [...all];
}

/** How much of what the subject works on a municipality works on too, 0 to 1; rarer things count more. */
function overlapWith(features: readonly SharedFeature[]): (municipality: string) => number {
  const total = features.reduce((sum, feature) => sum + weightOf(feature), 0);
  const overlaps = new Map<string, number>();
  for (const feature of features) {
    for (const { municipality, amount } of feature.holders) {
      const part = (weightOf(feature) * saturated(amount)) / total;
      overlaps.set(municipality, (overlaps.get(municipality) ?? 0) + part);
    }
  }
  return (municipality) => overlaps.get(municipality) ?? 0;
}

/** What a municipality has in common with the subject, what says most first. */
function sharedWith(municipality: string, features: readonly SharedFeature[]): SharedFeature[] {
  return features
    .filter(({ holders }) => holders.some((holder) => holder.municipality === municipality))
    .sort((a, b) => weightOf(b) - weightOf(a) || a.id.localeCompare(b.id));
}

/** What the subject does much and few others do says more than what it does once, or what all do. */
function weightOf({ amount, holders }: SharedFeature): number {
  return saturated(amount) / Math.log2(1 + Math.max(1, holders.length));
}

/** The first of something says more than the tenth. */
function saturated(amount: number): number {
  return amount / (amount + 1);
}
