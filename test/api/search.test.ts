import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { idOf, newDraft, uniqueWord } from '../testkit/use-case.ts';

const hub = initHub();
const shared = joinSharedGraph();

interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}
interface Hit {
  readonly kind: string;
  readonly score: number;
  readonly title: readonly Piece[];
  readonly excerpt: readonly Piece[];
  readonly entity: { readonly __typename: string; readonly id: string };
}
interface Found {
  readonly totalCount: number;
  readonly didYouMean: string | null;
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
  readonly nodes: readonly Hit[];
  readonly facets: readonly {
    readonly values: readonly { readonly value: string; readonly count: number }[];
  }[];
}

async function search(query: string, kinds?: readonly string[]): Promise<Found> {
  const answer = await hub
    .query<{ search: Found }>(
      `query ($query: String!, $kinds: [SearchKind!]) {
         search(query: $query, kinds: $kinds, first: 100) {
           totalCount didYouMean kinds { kind count }
           facets(of: [STATUS]) { values { value count } }
           nodes {
             kind score title { text isMatch } excerpt { text isMatch }
             entity { __typename id }
           }
         }
       }`,
      { query, kinds },
    )
    .expectNoErrors();
  return answer.search;
}

async function useCasesFound(query: string): Promise<string[]> {
  const { useCases } = await hub
    .query<{ useCases: { nodes: { id: string }[] } }>(
      'query ($query: String) { useCases(query: $query, first: 100) { nodes { id } } }',
      { query },
    )
    .expectNoErrors();
  return useCases.nodes.map(({ id }) => id);
}

const ids = ({ nodes }: Found) => nodes.map(({ entity }) => entity.id);
const whole = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');
const marked = (pieces: readonly Piece[]) => pieces.filter(({ isMatch }) => isMatch).map(({ text }) => text);

async function add(title: string, summary: string): Promise<string> {
  const draft = newDraft({ title, summary });
  await shared.services.useCaseWriting.saveAll([draft]);
  return idOf(draft);
}

const mailRouting = 'usecase-signaturprojekt.S20-04';

describe('a search', () => {
  it('finds all kinds of things, best first', async () => {
    const { kinds, nodes, totalCount } = await search('klassifikation');
    expect(kinds.length).toBeGreaterThan(1);
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
    const scores = nodes.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it.each([
    ['USE_CASE', 'mailsortering', 'usecase-signaturprojekt.S22-01', 'UseCase'],
    ['ORGANISATION', 'Norddjurs', 'organisation-municipality-0707', 'Organisation'],
    ['INITIATIVE', 'kodebank', 'initiative-04', 'Initiative'],
    ['STANDARD', 'BBR', 'standard-bbr', 'DataStandard'],
    ['TASK', 'Arbejdsmarked', 'task-form-14', 'Task'],
    ['PROBLEM', 'sortering af post', 'problem-sorting-incoming-mail', 'Problem'],
  ])('finds only %s when only those are asked for', async (kind, query, id, type) => {
    const { kinds, nodes } = await search(query, [kind]);
    expect(kinds.map((one) => one.kind)).toEqual([kind]);
    expect(nodes.map(({ entity }) => entity)).toContainEqual({ __typename: type, id });
    for (const node of nodes) expect(node).toMatchObject({ kind, entity: { __typename: type } });
  });

  it('asks the entities for whatever is wanted of them', async () => {
    const { search: found } = await hub
      .query<{ search: { nodes: { entity: object }[] } }>(
        `{ search(query: "mailsortering", kinds: [USE_CASE], first: 1) {
             nodes { entity { id ... on UseCase { title owner { name } tasks { code } } } }
           } }`,
      )
      .expectNoErrors();
    expect(found.nodes[0]!.entity).toEqual({
      id: 'usecase-signaturprojekt.S22-01',
      title: 'Roll-out of automatic mail sorting',
      owner: { name: 'Norddjurs' },
      tasks: [{ code: '00' }, { code: '65' }],
    });
  });

  it('counts what the use cases among the hits could be narrowed by', async () => {
    const word = uniqueWord('facet');
    await add(word, `Om ${word}`);
    const { facets, kinds } = await search(word);
    expect(kinds).toEqual([{ kind: 'USE_CASE', count: 1 }]);
    expect(facets).toEqual([{ values: [] }]);
  });

  it('needs words', async () => {
    for (const query of ['', '   ']) {
      const error = await hub
        .query('query ($query: String!) { search(query: $query) { totalCount } }', { query })
        .expectError('VALIDATION_FAILED');
      expect(error.message).toBe('"query" is empty: give some words to look for.');
    }
  });

  it('takes 500 characters and no more', async () => {
    await search('post '.repeat(100));
    const error = await hub
      .query('query ($query: String!) { search(query: $query) { totalCount } }', { query: 'a'.repeat(501) })
      .expectError('VALIDATION_FAILED');
    expect(error).toMatchObject({
      message: '"query" is longer than 500 characters: shorten it.',
      extensions: { field: 'query' },
    });
  });

  it.each([
    '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /',
    'title:post AND (',
    '*',
    'a~9',
    '"',
    "'; DROP",
    '%$#',
  ])('takes what is typed as words, never as a query language: %s', async (query) => {
    expect((await search(query)).totalCount).toBeGreaterThanOrEqual(0);
    expect(await useCasesFound(query)).toEqual(expect.any(Array));
  });
});

describe('what is found', () => {
  it('has the words that match set apart', async () => {
    const word = uniqueWord('fund');
    await add(`Et ${word} på listen`, `Her står ${word.toUpperCase()} igen.`);
    const [hit] = (await search(word)).nodes;
    expect(hit!.title).toEqual([
      { text: 'Et ', isMatch: false },
      { text: word, isMatch: true },
      { text: ' på listen', isMatch: false },
    ]);
    expect(marked(hit!.excerpt)).toEqual([word.toUpperCase()]);
  });

  it('keeps markup as the text that it is', async () => {
    const word = uniqueWord('kode');
    const title = `<img src=x onerror=alert(1)> ${word} <b>&amp;`;
    await add(title, title);
    const [hit] = (await search(word)).nodes;
    expect(whole(hit!.title)).toBe(title);
    expect(marked(hit!.title)).toEqual([word]);
  });

  it('is shown where it stands in a long text', async () => {
    const word = uniqueWord('langt');
    await add('Et langt skriv', `${'fyld '.repeat(500)}${word}${' fyld'.repeat(500)}`);
    const [hit] = (await search(word)).nodes;
    expect(marked(hit!.excerpt)).toEqual([word]);
    expect(whole(hit!.excerpt).length).toBeLessThan(300);
    expect(whole(hit!.excerpt)).toMatch(/^….*…$/s);
  });

  it('is there as soon as it is written', async () => {
    const word = uniqueWord('straks');
    expect(ids(await search(word))).toEqual([]);
    const id = await add(word, word);
    expect(ids(await search(word))).toEqual([id]);
  });
});

describe('a Danish word', () => {
  it.each(['Aabenraa', 'aabenraa', 'Åbenrå', 'åbenrå', 'ÅBENRÅ'])(
    'is found in either spelling: %s',
    async (query) => {
      const { nodes, didYouMean } = await search(query, ['ORGANISATION']);
      expect(nodes.map(({ entity }) => entity.id)).toContain('organisation-municipality-0580');
      const hit = nodes.find(({ entity }) => entity.id === 'organisation-municipality-0580');
      expect(marked(hit!.title)).toEqual(['Aabenraa']);
      expect(didYouMean).toBeNull();
    },
  );

  it.each([
    ['Tønder', 'Toender', '0550'],
    ['Ærø', 'Aeroe', '0492'],
    ['Brønderslev', 'Broenderslev', '0810'],
  ])('is found without Danish letters: %s as %s', async (_, query, code) => {
    expect(ids(await search(query))).toContain(`organisation-municipality-${code}`);
  });

  it('is found in another inflection', async () => {
    const word = uniqueWord('grib');
    const id = await add(`Om ${word}erne`, '');
    for (const form of [`${word}er`, `${word}en`, `${word}erne`]) {
      expect(await useCasesFound(form)).toEqual([id]);
    }
  });

  it('is found with one letter wrong', async () => {
    expect(await useCasesFound('jornalisering')).toContain(mailRouting);
  });
});

describe('a compound', () => {
  it.each(['sortering af post', 'postsortering', 'sortering af mails', 'post sorteres'])(
    'and its parts find Norddjurs’ mail routing: %s',
    async (query) => {
      expect(await useCasesFound(query)).toContain(mailRouting);
    },
  );

  it('is found by its parts, and its parts by it', async () => {
    const [head, tail] = [uniqueWord('hoved'), `${uniqueWord('hale')}ing`];
    const compound = await add(`Om ${head}${tail}`, '');
    const parts = await add(`Om ${tail} af ${head}`, '');
    expect((await useCasesFound(`${tail} af ${head}`)).sort()).toEqual([compound, parts].sort());
    expect((await useCasesFound(`${head}${tail}`)).sort()).toEqual([compound, parts].sort());
  });
});

describe('a misspelled word', () => {
  it.each([
    ['postsortring', 'postsortering'],
    ['vejtilsny', 'vejtilsyn'],
    ['jornalisering', 'journalisering'],
  ])('is answered with what was perhaps meant: %s', async (query, meant) => {
    expect((await search(query)).didYouMean).toBe(meant);
  });

  it('keeps the rest of the query as it was typed', async () => {
    expect((await search('Find jornalisering!')).didYouMean).toBe('Find journalisering!');
  });

  it('is none when everything is spelled right', async () => {
    expect((await search('mailsortering')).didYouMean).toBeNull();
  });

  it('gets no suggestion when nothing is like it', async () => {
    expect(await search(uniqueWord('qxz'))).toMatchObject({ totalCount: 0, didYouMean: null, nodes: [] });
  });
});
