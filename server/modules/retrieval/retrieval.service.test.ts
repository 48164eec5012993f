import { anonymous } from '../../shared/auth/actor.ts';
import { visibleToAll } from '../../shared/auth/visibility.ts';
import { mostMatches, RetrievalService } from './retrieval.service.ts';
import type { NodeText, TextHit } from './retrieval.types.ts';
import type { TextIndexStore } from './text-index.store.ts';

const caller = { actor: anonymous, language: 'da' as const, deadline: Infinity };
const kinds = [{ label: 'UseCase', visible: visibleToAll }];

/** An index that finds every text, whatever is asked, and remembers what was asked. */
function serviceOver(texts: readonly string[], hits = texts.length) {
  const queries: string[] = [];
  const nodes = texts.map((text, i): NodeText => ({
    id: `u${i}`,
    kind: 'UseCase',
    title: '',
    text,
    language: 'da',
  }));
  const store: Pick<TextIndexStore, 'find' | 'texts'> = {
    find(lucene) {
      queries.push(lucene);
      return Promise.resolve(
        Array.from({ length: hits }, (_, i): TextHit => ({ id: `u${i}`, kind: 'UseCase', score: 1 })),
      );
    },
    texts: () => Promise.resolve(new Map(nodes.map((node) => [node.id, node]))),
  };
  return { queries, service: new RetrievalService(store as TextIndexStore) };
}

describe('finding by words', () => {
  it('asks nothing of the index when nothing was typed', async () => {
    const { service, queries } = serviceOver(['post']);
    expect(await service.byWords(' … ', kinds, caller)).toEqual({ hits: [], isPartial: false });
    expect(queries).toEqual([]);
  });

  it('says when there are more matches than are listed', async () => {
    const few = serviceOver([], mostMatches - 1).service;
    expect((await few.byWords('post', kinds, caller)).isPartial).toBe(false);
    const many = serviceOver([], mostMatches).service;
    expect((await many.byWords('post', kinds, caller)).isPartial).toBe(true);
  });
});

describe('what was perhaps meant', () => {
  const suggest = (typed: string, ...texts: string[]) =>
    serviceOver(texts).service.suggest(typed, [], kinds, caller);

  it('is the query with the misspelled word put right', async () => {
    expect(await suggest('sorterimg af post', 'sortering af post')).toBe('sortering af post');
  });

  it('keeps the rest of the query as it was typed', async () => {
    expect(await suggest('Hjælp: Sorterimg!', 'hjælp til sortering')).toBe('Hjælp: sortering!');
  });

  it('is the word that fewest letters tell apart, and of those the most frequent', async () => {
    expect(await suggest('sorterinx', 'sorteret sortering')).toBe('sortering');
    expect(await suggest('brev1', 'breve breve brevs')).toBe('breve');
  });

  it('is a compound of words that entries hold, with the misspelled half put right', async () => {
    expect(await suggest('postsortring', 'sortering af post')).toBe('postsortering');
    expect(await suggest('jornalnotat', 'et notat til en journal')).toBe('journalnotat');
    expect(await suggest('postsortring', 'posts sorting sortering post')).toBe('postsortering');
  });

  it('is nothing when every word is held by an entry', async () => {
    expect(await suggest('vand data', 'vand og data fra sand')).toBeNull();
  });

  it('leaves a word alone that entries hold, though others are like it', async () => {
    expect(await suggest('data sorterimg', 'data date sortering')).toBe('data sortering');
  });

  it('is nothing when no word is near enough', async () => {
    expect(await suggest('xyzzyqwert', 'sortering af post')).toBeNull();
  });

  it('is not looked for when the hits hold all words', async () => {
    const { service, queries } = serviceOver(['sortering af post']);
    const hits = [{ id: 'u0', kind: 'UseCase', score: 1 }];
    expect(await service.suggest('sorteringer post', hits, kinds, caller)).toBeNull();
    expect(queries).toEqual([]);
  });

  it('is looked for by eight words at most, so that the index can answer', async () => {
    const { service, queries } = serviceOver(['sortering']);
    const words = Array.from({ length: 30 }, (_, i) => `forkert${i}`);
    await service.suggest(words.join(' '), [], kinds, caller);
    expect(queries[0]!.match(/searchTitle/g)).toHaveLength(8);
  });
});
