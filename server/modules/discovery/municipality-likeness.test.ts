import { rankMunicipalities } from './municipality-likeness.ts';
import { municipalityReasons } from './municipality-reasons.ts';
import type { Bond, BondKind, FeatureKind, SharedFeature } from './similar-municipality.store.ts';

function feature(kind: FeatureKind, id: string, ...municipalities: string[]): SharedFeature {
  const holders = ['own', ...municipalities].map((municipality) => ({ municipality, amount: 1 }));
  return { subject: 'own', kind, id, label: `<${id}>`, amount: 1, holders };
}

function bond(kind: BondKind, municipality: string, count = 1): Bond {
  const examples = [{ id: 'about', label: kind === 'SAME_REGION' ? 'Region Midt' : 'Projekt' }];
  return {
    ...{ subject: 'own', subjectName: 'Egen', municipalityName: 'By' },
    municipality,
    kind,
    count,
    examples,
  };
}

const rank = (features: SharedFeature[], bonds: Bond[] = []) => rankMunicipalities('own', features, bonds);
const order = (...args: Parameters<typeof rank>) => rank(...args).map(({ municipality }) => municipality);

describe('how much a municipality is like an organisation', () => {
  it('is more the more they have in common, and the fewer others have it', () => {
    const common = feature('ADDRESSES', 'common', 'a', 'b', 'c', 'd');
    expect(order([common, feature('ADDRESSES', 'rare', 'd')])).toEqual(['d', 'a', 'b', 'c']);
  });

  it('is nothing by the region alone, which decides between those that are as much alike', () => {
    const features = [feature('IN_TASK', 'task', 'a', 'b')];
    expect(order(features, [bond('SAME_REGION', 'b'), bond('SAME_REGION', 'c')])).toEqual(['b', 'a']);
  });

  it('stays between 0 and 1, in thousandths, however much ties them', () => {
    const kinds = ['COOPERATION', 'USES', 'USED_BY', 'BOTH_USE', 'INSPIRED_BY', 'INSPIRED'] as const;
    const [best] = rank(
      [feature('ADDRESSES', 'p', 'a'), feature('IN_TASK', 't', 'a')],
      kinds.map((kind) => bond(kind, 'a', 1_000)),
    );
    const { score } = best!;
    expect(score).toBeGreaterThan(0.7);
    expect(score).toBeLessThan(1);
    expect(score).toBe(Number(score.toFixed(3)));
  });

  it('is left out where it is far below the best', () => {
    const strong = [bond('COOPERATION', 'a', 9), bond('USES', 'a', 9)];
    expect(order([feature('USES_TECHNIQUE', 'x', 'b', 'c', 'd', 'e')], strong)).toEqual(['a']);
  });
});

describe('the reasons for it', () => {
  const told = (features: SharedFeature[], bonds: Bond[]) =>
    municipalityReasons(rank(features, bonds)[0]!, 'da').map(({ text }) => text);

  it('begin with what both do together, and end with the region', () => {
    const features = [feature('USES_TECHNIQUE', 'x', 'a'), feature('ADDRESSES', 'p', 'a')];
    expect(told(features, [bond('SAME_REGION', 'a'), bond('USED_BY', 'a')])).toEqual([
      'By bruger »Projekt« fra Egen',
      'Samme problem: <p>',
      'Samme teknik: <x>',
      'Samme region: Midt',
    ]);
  });

  it('name a task once that two classifications call the same, and two of a kind at most', () => {
    const same = ['kle', 'form'].map((id) => ({ ...feature('IN_TASK', id, 'a'), label: 'Social service' }));
    const problems = ['p', 'q', 'r'].map((id) => feature('ADDRESSES', id, 'a'));
    expect(told([...same, ...problems], [])).toEqual([
      'Samme problem: <p>',
      'Samme problem: <q>',
      'Samme opgave: Social service',
    ]);
  });
});
