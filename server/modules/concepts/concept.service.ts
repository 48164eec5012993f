import type { ResolveTree } from 'graphql-parse-resolve-info';
import { NotFound } from '../../shared/errors/domain-error.ts';
import { noSuch, type Sentence } from '../../shared/errors/sentences.ts';
import type { Caller } from '../../shared/reads/reader.ts';
import { TermMatcher } from '../../shared/text/term-matcher.ts';
import { ProblemGuesser, type GuessedProblem } from './problem-guesser.ts';
import type { ConceptKind, ConceptStore, ConceptTerms } from './concept.store.ts';

/** The concepts that a text names. */
export interface NamedConcepts {
  readonly problems: readonly NamedConcept[];
  readonly techniques: readonly NamedConcept[];
}

export interface NamedConcept {
  readonly id: string;
  /** How many distinct terms named it. */
  readonly strength: number;
}

const kindNames: Record<ConceptKind, Sentence> = {
  Problem: { da: 'et problem', en: 'problem' },
  Technique: { da: 'en teknik', en: 'technique' },
};

interface Thesaurus {
  readonly problems: TermMatcher;
  readonly techniques: TermMatcher;
  readonly guesser: ProblemGuesser;
  readonly tasksOf: ReadonlyMap<string, readonly string[]>;
}

/** What may be asked about problems and techniques, and which of them a text names. */
export class ConceptService {
  #thesaurus: Promise<Thesaurus> | undefined;

  constructor(private readonly store: ConceptStore) {}

  list<Concept>(kind: ConceptKind, asked: ResolveTree, caller: Caller): Promise<Concept[]> {
    return this.store.list(kind, asked, caller);
  }

  async byId<Concept>(kind: ConceptKind, id: string, asked: ResolveTree, caller: Caller): Promise<Concept> {
    const found = (await this.store.byIds<Concept>(kind, [id], asked, caller)).get(id);
    if (!found) throw new NotFound(noSuch(kindNames[kind], id), { field: 'id' });
    return found;
  }

  /** Those of the concepts that exist, by id. */
  byIds<Concept>(
    kind: ConceptKind,
    ids: readonly string[],
    asked: ResolveTree,
    caller: Caller,
  ): Promise<Map<string, Concept>> {
    return this.store.byIds(kind, ids, asked, caller);
  }

  /** Which problems and techniques a text names, strongest first. */
  async namedIn(text: string): Promise<NamedConcepts> {
    const { problems, techniques } = await this.#load();
    return { problems: named(problems, text), techniques: named(techniques, text) };
  }

  /** Which problems a question is perhaps about, most likely first. */
  async guessProblems(question: string): Promise<GuessedProblem[]> {
    return (await this.#load()).guesser.guess(question);
  }

  /** The tasks where a problem typically occurs. */
  async tasksOf(problemId: string): Promise<readonly string[]> {
    return (await this.#load()).tasksOf.get(problemId) ?? [];
  }

  /** Reads the thesaurus anew at its next use, for those who have changed it. */
  forgetTerms(): void {
    this.#thesaurus = undefined;
  }

  #load(): Promise<Thesaurus> {
    this.#thesaurus ??= this.store.allTerms().then(toThesaurus);
    this.#thesaurus.catch(() => this.forgetTerms());
    return this.#thesaurus;
  }
}

function toThesaurus(concepts: readonly ConceptTerms[]): Thesaurus {
  const ofKind = (kind: ConceptKind) => concepts.filter((concept) => concept.kind === kind);
  const problems = new TermMatcher(ofKind('Problem'));
  const texts = ofKind('Problem').map(({ id, title, terms }) => ({
    id,
    text: `${title} ${terms.join(' ').replaceAll('*', '')}`,
  }));
  return {
    problems,
    techniques: new TermMatcher(ofKind('Technique')),
    guesser: new ProblemGuesser(texts, problems),
    tasksOf: new Map(concepts.map(({ id, tasks }) => [id, tasks])),
  };
}

function named(matcher: TermMatcher, text: string): NamedConcept[] {
  return matcher.match(text).map(({ id, terms }) => ({ id, strength: terms.length }));
}
