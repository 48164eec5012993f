import { createHash } from 'node:crypto';
import { sortKey } from '../../shared/text/sort-key.ts';
import type { ConceptService, NamedConcept } from '../concepts/concept.service.ts';
import { toSearchText } from '../retrieval/search-text.ts';
import type { UseCaseDraft } from './use-case.draft.ts';

/** A draft with everything that is derived from it, ready to be written. */
export interface PreparedUseCase {
  readonly id: string;
  readonly externalIds: UseCaseDraft['externalIds'];
  readonly owner: string;
  readonly origin: string | null;
  /** Properties of the node. A null removes the property. */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly textLabel: string;
  readonly participants: UseCaseDraft['participants'];
  readonly tasks: readonly string[];
  readonly techniques: readonly string[];
  readonly problems: readonly NamedConcept[];
  readonly inspiredBy: readonly string[];
  readonly effects: UseCaseDraft['effects'];
  readonly costs: UseCaseDraft['costs'];
  readonly sources: UseCaseDraft['sources'];
}

const titleWeight = 3;
const statedStrength = 10;
/** A problem must be named this strongly in a text before the entry counts as addressing it. */
const leastStrength = 2;
const mostProblems = 5;

/** What is written of a draft changes with the thesaurus, so its version is part of the fingerprint. */
const preparationVersion = 3;

/** Derives what a use case is found and sorted by, and which problems and techniques it names. */
export async function prepareUseCase(
  draft: UseCaseDraft,
  concepts: ConceptService,
): Promise<PreparedUseCase> {
  const { title, problem, solution, summary, lessons, techniqueNote } = draft;
  const body = [summary, problem, solution, ...lessons, techniqueNote].filter(Boolean).join('\n');
  const { label, ...searchTexts } = toSearchText(draft.language, title, body);
  const { inferred, ...classified } = await classify(draft, title, body, concepts);
  const links = { participants: draft.participants, ...classified };
  return {
    id: idOf(draft),
    externalIds: draft.externalIds,
    owner: draft.owner,
    origin: draft.origin ?? null,
    properties: {
      ...nodeProperties(draft),
      inferred,
      ...searchTexts,
      sortKey: sortKey(title),
      audience: draft.visibility,
      fingerprint: fingerprint(draft, links),
    },
    textLabel: label,
    ...links,
    inspiredBy: draft.inspiredBy ?? [],
    effects: draft.effects,
    costs: draft.costs,
    sources: draft.sources,
  };
}

const writtenProperties = [
  'language',
  'title',
  'titleDa',
  'titleEn',
  'summary',
  'summaryDa',
  'summaryEn',
  'problem',
  'solution',
  'lessons',
  'wouldDoDifferently',
  'status',
  'start',
  'end',
  'techniqueNote',
  'legalBasis',
  'impactAssessmentDone',
  'contactFunction',
  'verification',
  'demo',
  'visibility',
] as const;

function nodeProperties(draft: UseCaseDraft): Record<string, unknown> {
  return Object.fromEntries(writtenProperties.map((name) => [name, draft[name] ?? null]));
}

/** What the draft states, and where it states nothing, what its words suggest. */
async function classify(draft: UseCaseDraft, title: string, body: string, concepts: ConceptService) {
  const [inTitle, inBody] = await Promise.all([concepts.namedIn(title), concepts.namedIn(body)]);
  const problems = problemsOf(draft.problems, combined(inTitle.problems, inBody.problems));
  const named = combined(inTitle.techniques, inBody.techniques).map(({ id }) => id);
  const techniques = draft.techniques.length > 0 ? draft.techniques : named;
  const [strongest] = problems;
  const typical = strongest ? await concepts.tasksOf(strongest.id) : [];
  const tasks = draft.tasks.length > 0 ? draft.tasks : typical;
  const inferred = new Set(draft.inferred);
  if (problems.length > draft.problems.length) inferred.add('problems');
  if (techniques.length > draft.techniques.length) inferred.add('techniques');
  if (tasks.length > draft.tasks.length) inferred.add('tasks');
  return { problems, techniques, tasks, inferred: [...inferred] };
}

/** The stated ones, the strongest first, and where none is stated those that the words name most. */
function problemsOf(stated: readonly string[], named: readonly NamedConcept[]): NamedConcept[] {
  if (stated.length === 0) return named.slice(0, mostProblems);
  const strengths = new Map(named.map(({ id, strength }) => [id, strength]));
  const known = stated.map((id) => ({ id, strength: statedStrength + (strengths.get(id) ?? 0) }));
  return strongestFirst(known);
}

/** The concepts that the title and the body name strongly enough, strongest first. */
function combined(inTitle: readonly NamedConcept[], inBody: readonly NamedConcept[]): NamedConcept[] {
  const strengths = new Map<string, number>();
  const add = (id: string, strength: number) => strengths.set(id, (strengths.get(id) ?? 0) + strength);
  inTitle.forEach(({ id, strength }) => add(id, strength * titleWeight));
  inBody.forEach(({ id, strength }) => add(id, strength));
  const named = Array.from(strengths, ([id, strength]) => ({ id, strength }));
  return strongestFirst(named.filter(({ strength }) => strength >= leastStrength));
}

function strongestFirst(concepts: readonly NamedConcept[]): NamedConcept[] {
  return concepts.toSorted((a, b) => b.strength - a.strength || a.id.localeCompare(b.id));
}

/**
 * Derived from the first external id, so that the same entry has the same address in every hub. Schemes hold
 * no dot, so no two external ids yield the same one.
 */
function idOf({ externalIds: [first] }: UseCaseDraft): string {
  const { scheme, value } = first!;
  const plain = value.replace(/[^A-Za-z0-9-]+/g, '-').slice(0, 80);
  const id = `usecase-${scheme}.${plain}`;
  return plain === value ? id : `${id}.${digest([scheme, value]).slice(0, 12)}`;
}

function fingerprint(draft: UseCaseDraft, links: object): string {
  return digest([preparationVersion, draft, links]);
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
