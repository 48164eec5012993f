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

const candidatesPerSignal = 200;

/** What each signal counts for. Chosen on the judged sets (docs/performance.md). */
const weights = {
  words: 0.3,
  meaning: 0.8,
  problems: 0.6,
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
    const problemIds = subject.problems.map(({ id }) => id);
    const [words, near, addressing, frequencies] = await Promise.all([
      this.retrieval.byText(subject.text, [findableUseCases], candidatesPerSignal, caller),
      embedding && this.embeddings.nearest(embedding, candidatesPerSignal, findableUseCases, caller),
      this.store.addressing(problemIds, candidatesPerSignal, caller),
      this.store.problemFrequencies(problemIds, caller),
    ]);
    const wordScores = new Map(words.map(({ id, score }) => [id, score / words[0]!.score]));
    const ids = new Set([...wordScores.keys(), ...(near ?? []).map(({ id }) => id), ...addressing]);
    if (subject.id !== undefined) ids.delete(subject.id);
    const features = await this.store.features([...ids], subject, embedding, caller);
    const score = (candidate: Features) => scoreOf(candidate, subject, wordScores.get(candidate.id) ?? 0, frequencies);
    return features
      .map((candidate) => ({ id: candidate.id, owner: candidate.owner, score: score(candidate), features: candidate }))
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

function scoreOf(
  candidate: Features,
  subject: Subject,
  words: number,
  frequencies: ReadonlyMap<string, number>,
): number {
  return (
    weights.words * words +
    weights.meaning * Math.max(candidate.cosine ?? 0, 0) +
    weights.problems * problemOverlap(candidate, subject, frequencies) +
    weights.tasks * share(candidate.tasks, subject.tasks) +
    weights.techniques * share(candidate.techniques, subject.techniques) +
    (candidate.language === subject.language ? weights.sameLanguage : 0)
  );
}

/** How much of the subject's problems the candidate addresses, rare and strongly named ones counting more. */
function problemOverlap({ problems }: Features, subject: Subject, frequencies: ReadonlyMap<string, number>): number {
  const weightOf = (id: string, strength: number) => saturated(strength) / Math.log2(4 + (frequencies.get(id) ?? 0));
  const strengths = new Map(problems.map(({ id, strength }) => [id, strength]));
  let shared = 0;
  let all = 0;
  for (const { id, strength } of subject.problems) {
    const weight = weightOf(id, strength);
    all += weight;
    shared += weight * saturated(strengths.get(id) ?? 0);
  }
  return all === 0 ? 0 : shared / all;
}

function saturated(strength: number): number {
  return strength / (strength + 2);
}

function share(found: readonly string[], wanted: readonly string[]): number {
  return wanted.length === 0 ? 0 : found.length / wanted.length;
}
