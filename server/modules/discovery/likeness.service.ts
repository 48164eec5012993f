import { Unavailable } from '../../shared/errors/domain-error.ts';
import type { Caller } from '../../shared/reads/reader.ts';
import { sharedGrams } from '../../shared/text/grams.ts';
import type { Embedding, EmbeddingService } from '../retrieval/embedding/embedding.service.ts';
import type { RetrievalService } from '../retrieval/retrieval.service.ts';
import { findableUseCases } from '../use-cases/use-case.service.ts';
import type { Features, LikenessStore, Subject } from './likeness.store.ts';

/** A use case that is like a subject: how much, and in what. */
export interface Likeness {
  readonly id: string;
  readonly owner: string;
  /** 0 or more; only comparable within one answer. */
  readonly score: number;
  readonly features: Features;
}

/** How many candidates each signal proposes: as many as are asked for, within these. */
const fewestPerSignal = 60;
const mostPerSignal = 100;
/** So many of the best finds are taken to be right, and draw others to them. */
const trustedBest = 5;
/** So many of the best finds are judged anew, though fewer were asked for. */
const leastJudgedAnew = 30;

/** What each signal counts for. Chosen on the judged sets (docs/performance.md). */
const weights = {
  words: 0.25,
  title: 0.2,
  meaning: 0.8,
  best: 0.8,
  problems: 1.2,
  tasks: 0.05,
  techniques: 0.05,
  sameLanguage: 0.04,
};

/**
 * Finds use cases like a subject by three signals: the words they share (full text), what they mean
 * (vectors), and what they are linked to (problems, tasks, techniques). Each signal proposes candidates;
 * every candidate is then judged by all of them.
 */
export class LikenessService {
  constructor(
    private readonly store: LikenessStore,
    private readonly retrieval: RetrievalService,
    private readonly embeddings: EmbeddingService,
  ) {}

  /** The use cases most like the subject, most like first. */
  async find(subject: Subject, limit: number, caller: Caller): Promise<Likeness[]> {
    const embedding = await this.#embed(subject);
    const { ids, words } = await this.#candidates(subject, embedding, limit, caller);
    const candidates = await this.store.features(ids, subject, embedding, caller);
    const nearest = Math.max(0, ...candidates.map(({ cosine }) => cosine ?? 0));
    const found = candidates
      .map((features) => {
        const { id, owner, cosine } = features;
        const shared = words.get(id) ?? 0;
        // One that has just been written has no vector yet: its words tell how near it may be.
        const meaning = cosine ?? nearest * shared;
        return { id, owner, features, score: scoreOf(features, subject, shared, meaning) };
      })
      .sort(mostLikeFirst);
    const first = found.slice(0, Math.max(limit, leastJudgedAnew));
    const settled = embedding ? await this.#drawnToBest(first, embedding, caller) : first;
    return settled.slice(0, limit).map((each) => ({ ...each, score: Math.round(1000 * each.score) / 1000 }));
  }

  /** What any of the signals proposes, and how well the words of each match, 1 for the best. */
  async #candidates(
    subject: Subject,
    embedding: Embedding | undefined,
    limit: number,
    caller: Caller,
  ): Promise<{ ids: string[]; words: ReadonlyMap<string, number> }> {
    const count = Math.min(Math.max(limit, fewestPerSignal), mostPerSignal);
    const [hits, near, addressing] = await Promise.all([
      this.retrieval.byText(subject.text, [findableUseCases], count, caller),
      embedding && this.embeddings.nearest(embedding, count, findableUseCases, caller),
      this.store.addressing(subject.problems, count, caller),
    ]);
    const words = new Map(hits.map(({ id, score }) => [id, score / hits[0]!.score]));
    const ids = new Set([...words.keys(), ...(near ?? []).map(({ id }) => id), ...addressing]);
    if (subject.id !== undefined) ids.delete(subject.id);
    return { ids: [...ids], words };
  }

  /**
   * The finds judged anew by how near they are to the best of them, which say what the subject says in more
   * words, and in those of the field (pseudo-relevance feedback). One that has just been written has no vector
   * yet and loses nothing by it.
   */
  async #drawnToBest(
    found: readonly Likeness[],
    { slot }: Embedding,
    caller: Caller,
  ): Promise<readonly Likeness[]> {
    const best = found.slice(0, trustedBest).map(({ id, score }) => ({ id, weight: score }));
    const ids = found.map(({ id }) => id);
    const nearness = await this.store.nearness(ids, best, slot, caller);
    const unknown = Math.max(0, ...nearness.values());
    return found
      .map((each) => ({ ...each, score: each.score + weights.best * (nearness.get(each.id) ?? unknown) }))
      .sort(mostLikeFirst);
  }

  /**
   * The subject as a vector, a use case's as it is kept; without one when the embeddings endpoint is down, since
   * words still serve.
   */
  async #embed(subject: Subject): Promise<Embedding | undefined> {
    try {
      const kept = subject.id === undefined ? undefined : await this.embeddings.ofUseCase(subject.id);
      return kept ?? (await this.embeddings.embed(subject.text));
    } catch (error) {
      if (error instanceof Unavailable) return undefined;
      throw error;
    }
  }
}

function scoreOf(candidate: Features, subject: Subject, words: number, meaning: number): number {
  return (
    weights.words * words +
    weights.title * titleLikeness(candidate, subject) +
    weights.meaning * Math.max(meaning, 0) +
    weights.problems * problemOverlap(candidate, subject) +
    weights.tasks * share(candidate.tasks, subject.tasks) +
    weights.techniques * share(candidate.techniques, subject.techniques) +
    (candidate.language === subject.language ? weights.sameLanguage : 0)
  );
}

/** How much of what the subject is about the candidate addresses; strongly named problems count more. */
function problemOverlap({ problems }: Features, subject: Subject): number {
  const weightOf = new Map(subject.problems.map(({ id, weight }) => [id, weight]));
  return problems.reduce(
    (sum, { id, strength }) => sum + ((weightOf.get(id) ?? 0) * strength) / (strength + 2),
    0,
  );
}

/** The same system has the same name in many municipalities. */
function titleLikeness(candidate: Features, { title }: Subject): number {
  return title === undefined ? 0 : sharedGrams(title, candidate.title);
}

function mostLikeFirst(a: Likeness, b: Likeness): number {
  return b.score - a.score || a.id.localeCompare(b.id);
}

function share(found: readonly string[], wanted: readonly string[]): number {
  return wanted.length === 0 ? 0 : found.length / wanted.length;
}
