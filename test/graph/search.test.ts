import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { createPerson, type TestPerson } from '../testkit/people.ts';
import { idOf, newDraft, newOrganisation, uniqueWord } from '../testkit/use-case.ts';

const hub = initHub();
const shared = joinSharedGraph();
const owner = newOrganisation();
/** Stands in every text, so that only what was written here is found. */
const mark = uniqueWord('mærke');

let reader: TestPerson;

beforeAll(async () => {
  await shared.services.organisationWriting.createMissing([owner]);
  reader = await createPerson(hub, shared, { organisation: owner.id, roles: ['READER'] });
});

/** Entries that the owner's people alone see: others ask for the same words, of what is there for everybody. */
const ownDraft = (change: Parameters<typeof newDraft>[0]) =>
  newDraft({ owner: owner.id, visibility: 'OWN', ...change });

/** Writes an entry with this title; answers whether words find it. */
async function entryTitled(title: string, language = 'da') {
  const draft = ownDraft({ language, title: `${title} ${mark}` });
  await shared.services.useCaseWriting.saveAll([draft]);
  return async (words: string) => (await find(`${words} ${mark}`)).includes(idOf(draft));
}

/** The ids of the use cases that words find. */
async function find(words: string): Promise<string[]> {
  const query = 'query ($words: String) { useCases(first: 100, query: $words) { nodes { id } } }';
  const { useCases } = await reader
    .query<{ useCases: { nodes: { id: string }[] } }>(query, { words })
    .expectNoErrors();
  return useCases.nodes.map(({ id }) => id);
}

describe('an entry is found', () => {
  it.each([
    ['by a word of it', 'da', 'Vandforbrug', 'vandforbrug'],
    ['by another form of the word', 'da', 'Borgernes henvendelser', 'borger'],
    ['by the verb of its noun', 'da', 'Sortering', 'sorterer'],
    ['by the noun of its verb', 'nl', 'Documenten anonimiseren', 'anonimisering'],
    ['by the beginning of a word', 'da', 'Genoptræningsplaner', 'genoptræn'],
    ['by a word with a letter wrong', 'da', 'Journalisering', 'journalisreing'],
    ['by the parts of its compound', 'da', 'Postsortering', 'sortering af post'],
    ['by a compound of its parts', 'da', 'Sortering af post', 'postsortering'],
    ['by a name in its plain spelling', 'da', 'Aftaler på Ærø', 'aeroe'],
    ['by a name with aa for å', 'da', 'Skoler i Åbenrå', 'Aabenraa'],
    ['by a name with å for aa', 'da', 'Skoler i Aabenraa', 'Åbenrå'],
    ['by a Dutch word in another form', 'nl', 'Gemeentelijke vergunningen', 'vergunning'],
    ['by an English word in another form', 'en', 'Sorting letters', 'letter'],
    ['in a language without an index of its own', 'pl', 'Zażółć gęślą jaźń', 'jaźń'],
  ])('%s', async (_, language, title, words) => {
    const isFoundBy = await entryTitled(title, language);
    expect(await isFoundBy(words)).toBe(true);
  });

  it('only when it holds every word', async () => {
    const isFoundBy = await entryTitled('Sortering af affald');
    expect(await isFoundBy('sortering affald')).toBe(true);
    expect(await isFoundBy('sortering vejskader')).toBe(false);
  });

  it('best first: by its title before by its text', async () => {
    const word = uniqueWord();
    const [inText, inTitle] = [ownDraft({ summary: `Handler om ${word}` }), ownDraft({ title: word })];
    await shared.services.useCaseWriting.saveAll([inText, inTitle]);
    expect(await find(word)).toEqual([idOf(inTitle), idOf(inText)]);
  });
});

describe('whatever is typed', () => {
  const long =
    'specialundervisningstilbud kontanthjælpsmodtagere ejendomsskattevurderinger sagsbehandlingssystemer ' +
    'arbejdsmarkedsuddannelser sundhedsplejerskebesøg grundvandsbeskyttelse affaldssorteringsanlæg ' +
    'kommunalbestyrelsesvalg trafiksikkerhedsanalyse hjemmesygeplejersker byggesagsbehandling';
  const manyShort =
    'huste berne vander sorte skoler vejre datal madse krope peger stand forer lager sider hegne';

  it.each([
    ['twelve long compounds', long],
    ['one word without end', 'a'.repeat(500)],
    ['many words that are all misspelled', manyShort],
    ['what Lucene takes for syntax', 'post* OR (title:"a" AND NOT [b TO c]) ~2 ^9 \\ / + - ! && || {'],
    ['signs only', '*?+-!(){}[]^"~:\\/'],
    ['other scripts and emoji', '日本 Ελλάδα 🎉 \u0000 \ud800'],
  ])('is answered: %s', async (_, words) => {
    const query = `query ($words: String!) {
      useCases(query: $words) { totalCount didYouMean } search(query: $words) { totalCount didYouMean } }`;
    await hub.query(query, { words }).expectNoErrors();
  });
});
