import type { ResolveTree } from 'graphql-parse-resolve-info';
import { groupBy } from '../../shared/group-by.ts';
import { ValidationFailed } from '../../shared/errors/domain-error.ts';
import { tooLong, type Sentence } from '../../shared/errors/sentences.ts';
import { askedBelow } from '../../shared/graphql/selection.ts';
import type { Caller } from '../../shared/reads/reader.ts';
import { detectLanguage } from '../../shared/text/languages.ts';
import type { ConceptService } from '../concepts/concept.service.ts';
import type { DescribedQuestion } from '../help-requests/help-request.service.ts';
import type { OrganisationService } from '../organisations/organisation.service.ts';
import type { UseCaseService } from '../use-cases/use-case.service.ts';
import { assertAnswerCount } from './answer-count.ts';
import type { SimilarUseCase, Solver } from './discovery.types.ts';
import type { Likeness, LikenessService } from './likeness.service.ts';
import type { LikenessStore, Subject } from './likeness.store.ts';
import type { ReasonsService } from './reasons.service.ts';

const longestProblem = 2_000;
/** How many use cases are looked at for each organisation that is asked for. */
const useCasesPerSolver = 6;
const shownPerSolver = 3;
/** An organisation's further use cases are shown when they fit nearly as well as its best one. */
const leastPartOfOwn = 0.7;
/** What an organisation's second, third … fitting use case adds to its score. */
const furtherUseCaseWeights = [1, 0.15, 0.05];
/** Answers below this part of the best one's score are left out; what is like a use case may be further away. */
const leastPartOfBest = { solvers: 0.35, similar: 0.25 };

/** Who has solved this, and what is like it. */
export class DiscoveryService {
  constructor(
    private readonly likeness: LikenessService,
    private readonly subjects: LikenessStore,
    private readonly reasons: ReasonsService,
    private readonly concepts: ConceptService,
    private readonly useCases: UseCaseService,
    private readonly organisations: OrganisationService,
  ) {}

  /**
   * The organisations that solved something like the described problem, best first, with reasons. What no
   * reason can be given for is no answer, so a problem that nobody has solved may have none.
   */
  async solvers(problem: string, first: number, asked: ResolveTree, caller: Caller): Promise<Solver[]> {
    assertAnswerCount(first);
    const subject = await this.#subjectOf({ text: checkedProblem(problem), problems: [], tasks: [] });
    const found = (await this.likeness.find(subject, first * useCasesPerSolver, caller)).filter(
      closerThan(leastPartOfBest.solvers),
    );
    const reasons = await this.reasons.explain(subject, found, caller);
    const groups = groupByOwner(found.filter(({ id }) => reasons.get(id)?.length)).slice(0, first);
    const shown = groups.flatMap(({ likenesses }) => likenesses);
    const [useCases, organisations] = await Promise.all([
      this.useCases.byIds(
        shown.map(({ id }) => id),
        askedBelow(asked, 'useCases'),
        caller,
      ),
      this.organisations.byIds(
        groups.map(({ owner }) => owner),
        askedBelow(asked, 'organisation'),
        caller,
      ),
    ]);
    return groups.flatMap(({ owner, score, likenesses }) => {
      const organisation = organisations.get(owner);
      if (!organisation) return [];
      return {
        organisation,
        score,
        useCases: likenesses.flatMap(({ id }) => useCases.get(id) ?? []),
        reasons: reasons.get(likenesses[0]!.id) ?? [],
      };
    });
  }

  /** For each of the use cases, those most like it, most like first, with reasons. */
  async similar(
    ids: readonly string[],
    first: number,
    asked: ResolveTree,
    caller: Caller,
  ): Promise<Map<string, SimilarUseCase[]>> {
    assertAnswerCount(first);
    const subjects = await this.subjects.subjects(ids, caller);
    const answers = await Promise.all(
      subjects.map(
        async (subject) => [subject.id!, await this.#similarTo(subject, first, asked, caller)] as const,
      ),
    );
    return new Map(answers);
  }

  /** For each of the questions, by id, the use cases that may answer it, best first, with reasons. */
  async answering(
    questions: readonly DescribedQuestion[],
    first: number,
    asked: ResolveTree,
    caller: Caller,
  ): Promise<Map<string, SimilarUseCase[]>> {
    assertAnswerCount(first);
    const answers = await Promise.all(
      questions.map(async ({ id, ...question }) => {
        const subject = await this.#subjectOf(question);
        return [id, await this.#similarTo(subject, first, asked, caller)] as const;
      }),
    );
    return new Map(answers);
  }

  async #similarTo(
    subject: Subject,
    first: number,
    asked: ResolveTree,
    caller: Caller,
  ): Promise<SimilarUseCase[]> {
    const found = (await this.likeness.find(subject, first, caller)).filter(
      closerThan(leastPartOfBest.similar),
    );
    const [useCases, reasons] = await Promise.all([
      this.useCases.byIds(
        found.map(({ id }) => id),
        askedBelow(asked, 'useCase'),
        caller,
      ),
      this.reasons.explain(subject, found, caller),
    ]);
    return found.flatMap(({ id, score }) => {
      const useCase = useCases.get(id);
      const why = reasons.get(id) ?? [];
      return useCase && why.length > 0 ? { useCase, score, reasons: why } : [];
    });
  }

  /** A question as a subject: about the problems that it names, or else those that its words are about. */
  async #subjectOf({ text: whole, problems, tasks }: Omit<DescribedQuestion, 'id'>): Promise<Subject> {
    const text = whole.slice(0, longestProblem);
    const named = problems.map((id) => ({ id, weight: 1 / problems.length, isCertain: true }));
    const { techniques } = await this.concepts.namedIn(text);
    return {
      text,
      language: detectLanguage(text),
      problems: named.length > 0 ? named : await this.concepts.guessProblems(text),
      tasks,
      techniques: techniques.map(({ id }) => id),
    };
  }
}

/** The problem without its margins. Throws ValidationFailed when there is none, or too much of it. */
function checkedProblem(problem: string): string {
  const text = problem.trim();
  if (text === '') throw new ValidationFailed('problem', emptyProblem);
  if (text.length > longestProblem) {
    throw new ValidationFailed('problem', tooLong('problem', longestProblem));
  }
  return text;
}

const emptyProblem: Sentence = {
  da: '"problem" er tomt: beskriv det, der skal løses.',
  en: '"problem" is empty: describe what is to be solved.',
};

interface OwnerGroup {
  readonly owner: string;
  readonly score: number;
  readonly likenesses: readonly Likeness[];
}

/** Whether a find is close enough to the best one to be worth showing. */
function closerThan(part: number) {
  return ({ score }: Likeness, _index: number, all: readonly Likeness[]) => score >= all[0]!.score * part;
}

/** The finds by organisation, best organisation first. */
function groupByOwner(found: readonly Likeness[]): OwnerGroup[] {
  const byOwner = groupBy(found, ({ owner }) => owner);
  const groups = Array.from(byOwner, ([owner, all]) => ({
    owner,
    likenesses: all.filter(({ score }) => score >= all[0]!.score * leastPartOfOwn).slice(0, shownPerSolver),
    score: furtherUseCaseWeights.reduce((sum, weight, i) => sum + weight * (all[i]?.score ?? 0), 0),
  }));
  return groups.sort((a, b) => b.score - a.score || a.owner.localeCompare(b.owner));
}
