import { ConceptService } from '../concepts/concept.service.ts';
import type { ConceptStore, ConceptTerms } from '../concepts/concept.store.ts';
import { useCaseDraftSchema, type UseCaseDraftInput } from './use-case.draft.ts';
import { ParticipantRole } from './use-case.enums.ts';
import { prepareUseCase } from './use-case.prepare.ts';

const thesaurus: ConceptTerms[] = [
  { kind: 'Problem', id: 'problem-mail', title: 'Post', terms: ['post', 'brev*'], tasks: ['task-kle-00'] },
  { kind: 'Problem', id: 'problem-roads', title: 'Veje', terms: ['vej*', 'asfalt'], tasks: ['task-kle-05'] },
  { kind: 'Technique', id: 'technique-vision', title: 'Billeder', terms: ['kamera*', 'billed*'], tasks: [] },
];
const concepts = new ConceptService({
  allTerms: () => Promise.resolve(thesaurus),
} as unknown as ConceptStore);

function prepare(change: Partial<UseCaseDraftInput> = {}) {
  const draft = useCaseDraftSchema.parse({
    ...{ externalIds: [{ scheme: 'test', value: '1' }], owner: 'organisation-x', language: 'da' },
    ...{ title: 'Titel', verification: 'SELF_REPORTED', ...change },
  });
  return prepareUseCase(draft, concepts);
}

const fingerprintOf = async (change: Partial<UseCaseDraftInput> = {}) =>
  (await prepare(change)).properties['fingerprint'];
const idOf = async (scheme: string, value: string) =>
  (await prepare({ externalIds: [{ scheme, value }] })).id;

describe('a use case’s id', () => {
  it('is made of its first external id', async () => {
    expect(await idOf('demo', 'D01')).toBe('usecase-demo.D01');
  });

  it('is fit for an address, whatever the external id is', async () => {
    expect(await idOf('demo', 'Å 1/2?#')).toMatch(/^usecase-demo\.-1-2-\.[0-9a-f]{12}$/);
    expect((await idOf('demo', 'x'.repeat(200))).length).toBeLessThan(110);
  });

  it('is another one for every other external id', async () => {
    const ids = await Promise.all([
      ...[idOf('a', 'b-c'), idOf('a', 'b c'), idOf('a', 'b/c'), idOf('a-b', 'c')],
      ...[idOf('a', `${'x'.repeat(80)}1`), idOf('a', `${'x'.repeat(80)}2`), idOf('a', 'x'.repeat(80))],
    ]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a fingerprint', () => {
  it('is the same for the same draft', async () => {
    expect(await fingerprintOf()).toBe(await fingerprintOf());
    expect(await fingerprintOf({ title: ' Titel ' })).toBe(await fingerprintOf());
  });

  it.each<[string, Partial<UseCaseDraftInput>]>([
    ['a text', { summary: 'Nyt' }],
    ['the owner', { owner: 'organisation-y' }],
    ['the visibility', { visibility: 'OWN' }],
    ['a source', { sources: [{ title: 'Rapport' }] }],
    ['a participant', { participants: [{ organisation: 'organisation-y', role: ParticipantRole.FOLLOWER }] }],
    ['what is invented', { demo: true }],
  ])('changes with %s', async (_, change) => {
    expect(await fingerprintOf(change)).not.toBe(await fingerprintOf());
  });

  it('changes when the thesaurus names something else in the same draft', async () => {
    const other = new ConceptService({ allTerms: () => Promise.resolve([]) } as unknown as ConceptStore);
    const draft = useCaseDraftSchema.parse({
      ...{ externalIds: [{ scheme: 'test', value: '1' }], owner: 'organisation-x', language: 'da' },
      ...{ title: 'Sortering af post', verification: 'SELF_REPORTED' },
    });
    const [before, after] = await Promise.all([
      prepareUseCase(draft, concepts),
      prepareUseCase(draft, other),
    ]);
    expect(after.properties['fingerprint']).not.toBe(before.properties['fingerprint']);
  });
});

describe('what is written of a use case', () => {
  it('is seen by those whom its visibility names', async () => {
    expect((await prepare({ visibility: 'K98' })).properties).toMatchObject({
      visibility: 'K98',
      audience: 'K98',
    });
    expect((await prepare()).properties).toMatchObject({ visibility: 'PUBLIC', audience: 'PUBLIC' });
  });

  it('removes what the draft no longer says', async () => {
    expect((await prepare()).properties).toMatchObject({ summary: null, status: null, start: null });
  });

  it('is found by its title and everything that it tells', async () => {
    const { properties, textLabel } = await prepare({
      ...{ language: 'nl', summary: 'resumé', problem: 'problem', solution: 'løsning' },
      ...{ lessons: ['erfaring'], techniqueNote: 'teknik' },
    });
    expect(textLabel).toBe('TextNl');
    expect(properties).toMatchObject({
      searchTitle: 'Titel',
      searchText: 'resumé\nproblem\nløsning\nerfaring\nteknik',
      sortKey: 'titel',
    });
  });
});

describe('what a use case is about', () => {
  it('is what its words name, and is marked as inferred', async () => {
    const { problems, techniques, tasks, properties } = await prepare({
      title: 'Huller i vejene',
      summary: 'Kameraer tager billeder af asfalt.',
    });
    expect(problems).toEqual([{ id: 'problem-roads', strength: 4 }]);
    expect(techniques).toEqual(['technique-vision']);
    expect(tasks).toEqual(['task-kle-05']);
    expect(properties['inferred']).toEqual(['problems', 'techniques', 'tasks']);
  });

  it('is not what is only named in passing', async () => {
    const { problems, techniques } = await prepare({ summary: 'Et brev om et kamera' });
    expect({ problems, techniques }).toEqual({ problems: [], techniques: [] });
  });

  it('is what the draft states, where it states something', async () => {
    const { problems, tasks, properties } = await prepare({
      ...{ title: 'Post', problems: ['problem-roads'], tasks: ['task-kle-27'], techniques: ['technique-x'] },
    });
    expect(problems).toEqual([{ id: 'problem-roads', strength: 10 }]);
    expect(tasks).toEqual(['task-kle-27']);
    expect(properties['inferred']).toEqual([]);
  });

  it('is as many problems as are stated, strongest named first', async () => {
    const { problems } = await prepare({ title: 'Post', problems: ['problem-roads', 'problem-mail'] });
    expect(problems.map(({ id }) => id)).toEqual(['problem-mail', 'problem-roads']);
  });

  it('is nothing when its words name nothing', async () => {
    const { problems, techniques, tasks, properties } = await prepare();
    expect({ problems, techniques, tasks }).toEqual({ problems: [], techniques: [], tasks: [] });
    expect(properties['inferred']).toEqual([]);
  });
});
