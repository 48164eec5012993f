import type { Language } from '../../shared/language/language.ts';
import { messagesIn, type Messages } from '../../shared/language/messages.ts';
import { ReasonKind, type Reason } from './discovery.types.ts';
import type { MunicipalityLikeness } from './municipality-likeness.ts';
import type { Bond, BondKind, FeatureKind } from './similar-municipality.store.ts';

const mostOfAKind = 2;
const mostReasons = 6;

/** How each kind of bond and of common ground is told. */
interface Said<Told> {
  readonly kind: ReasonKind;
  readonly text: (told: Told, say: Messages) => string;
}
type Named = Pick<Bond, 'subjectName' | 'municipalityName'> & { readonly title: string };

const saidOfFeatures: Record<FeatureKind, Said<string>> = {
  ADDRESSES: { kind: ReasonKind.SAME_PROBLEM, text: (title, say) => say.sameProblem(title) },
  IN_TASK: { kind: ReasonKind.SAME_TASK, text: (title, say) => say.sameTask(title) },
  TAKES_PART_IN: { kind: ReasonKind.SAME_VENDOR, text: (name, say) => say.sameVendor(name) },
  USES_TECHNIQUE: { kind: ReasonKind.SAME_TECHNIQUE, text: (title, say) => say.sameTechnique(title) },
};

const saidOfBonds: Record<BondKind, Said<Named>> = {
  COOPERATION: { kind: ReasonKind.COOPERATION, text: ({ title }, say) => say.cooperation(title) },
  USES: {
    kind: ReasonKind.REUSE,
    text: ({ subjectName, title, municipalityName }, say) => say.uses(subjectName, title, municipalityName),
  },
  USED_BY: {
    kind: ReasonKind.REUSE,
    text: ({ subjectName, title, municipalityName }, say) => say.uses(municipalityName, title, subjectName),
  },
  BOTH_USE: { kind: ReasonKind.REUSE, text: ({ title }, say) => say.bothUse(title) },
  INSPIRED_BY: {
    kind: ReasonKind.INSPIRATION,
    text: ({ subjectName, title, municipalityName }, say) =>
      say.inspiredBy(subjectName, title, municipalityName),
  },
  INSPIRED: {
    kind: ReasonKind.INSPIRATION,
    text: ({ subjectName, title, municipalityName }, say) =>
      say.inspiredBy(municipalityName, title, subjectName),
  },
  SAME_REGION: {
    kind: ReasonKind.SAME_REGION,
    text: ({ title }, say) => say.sameRegion(title.replace(/^Region /, '')),
  },
};

const tiesOrder = ['COOPERATION', 'USES', 'USED_BY', 'BOTH_USE', 'INSPIRED_BY', 'INSPIRED'] as const;
const featureOrder = ['ADDRESSES', 'IN_TASK', 'TAKES_PART_IN', 'USES_TECHNIQUE'] as const;

/** Says why a municipality is like an organisation: what they do together, then what both work on, then where they lie. */
export function municipalityReasons(likeness: MunicipalityLikeness, language: Language): Reason[] {
  const say = messagesIn(language);
  const ofBonds = (kind: BondKind) => reasonsOfBonds(likeness.bonds, kind, say);
  const ofFeatures = (kind: FeatureKind) =>
    likeness.features
      .filter((feature) => feature.kind === kind)
      .slice(0, mostOfAKind)
      .map(({ id, label }) => {
        const { kind: told, text } = saidOfFeatures[kind];
        return { kind: told, text: text(label, say), about: id };
      });
  const told = distinct([...tiesOrder.flatMap(ofBonds), ...featureOrder.flatMap(ofFeatures)]);
  const region = ofBonds('SAME_REGION');
  return [...told.slice(0, mostReasons - region.length), ...region];
}

function reasonsOfBonds(bonds: readonly Bond[], kind: BondKind, say: Messages): Reason[] {
  const { kind: told, text } = saidOfBonds[kind];
  return bonds
    .filter((bond) => bond.kind === kind)
    .flatMap(({ examples, ...names }) =>
      examples.map(({ id, label }) => ({
        kind: told,
        text: text({ ...names, title: label }, say),
        about: id,
      })),
    );
}

/** Two classifications may call a task by the same name: it is told once. */
function distinct(reasons: readonly Reason[]): Reason[] {
  return reasons.filter(({ text }, i) => reasons.findIndex((each) => each.text === text) === i);
}
