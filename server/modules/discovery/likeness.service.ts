import { Unavailable } from '../../shared/errors/domain-error.ts';
import type { Caller } from '../../shared/reads/reader.ts';
import type { Embedding, EmbeddingService } from '../retrieval/embedding/embedding.service.ts';
import type { RetrievalService } from '../retrieval/retrieval.service.ts';
import { findableUseCases } from '../use-cases/use-case.service.ts';
import type { Features, LikenessStore, Subject } from './likeness.store.ts';

/** A use case that is like a subject: how much, and in what. */
export interface Likeness {
  readonly id: string;
  readonly owner: string;
  /** 0 to about 1; only comparable within one answer. */
  readonly score: number;
  readonly features: Features;
}

const candidatesPerSignal = 100;

/** What each signal counts for. Chosen on the judged sets (docs/performance.md). */
const weights = {
  words: 0.25,
  meaning: 0.8,
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
    const [words, near, addressing] = await Promise.all([
      this.retrieval.byText(subject.text, [findableUseCases], candidatesPerSignal, caller),
      embedding && this.embeddings.nearest(embedding, candidatesPerSignal, findableUseCases, caller),
      this.store.addressing(subject.problems, candidatesPerSignal, caller),
    ]);
    const wordScores = new Map(words.map(({ id, score }) => [id, score / words[0]!.score]));
    const ids = new Set([...wordScores.keys(), ...(near ?? []).map(({ id }) => id), ...addressing]);
    if (subject.id !== undefined) ids.delete(subject.id);
    const features = await this.store.features([...ids], subject, embedding, caller);
    const score = (candidate: Features) => scoreOf(candidate, subject, wordScores.get(candidate.id) ?? 0);
    return features
      .map((candidate) => ({
        id: candidate.id,
        owner: candidate.owner,
        score: score(candidate),
        features: candidate,
      }))
      .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id))
      .slice(0, limit);
  }

  /** The subject as a vector; without one when the embeddings endpoint is down, since words still serve. */
  async #embed(subject: Subject): Promise<Embedding | undefined> {
    try {
      return await this.embeddings.embed(subject.text);
    } catch (error) {
      if (error instanceof Unavailable) return undefined;
      throw error;
    }
  }
}

function scoreOf(candidate: Features, subject: Subject, words: number): number {
  return (
    weights.words * words +
    weights.meaning * Math.max(candidate.cosine ?? 0, 0) +
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

function share(found: readonly string[], wanted: readonly string[]): number {
  return wanted.length === 0 ? 0 : found.length / wanted.length;
}
