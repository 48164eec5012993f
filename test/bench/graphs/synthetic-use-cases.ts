import type { UseCaseDraft } from '../../../server/modules/use-cases/use-case.draft.ts';
import { parseUseCaseDraft } from '../../../server/modules/use-cases/use-case.draft.ts';
import type { Seeds } from '../../../server/seeding/seed-files.ts';
import { Random } from './random.ts';

const statuses = ['IDEA', 'DEVELOPMENT', 'PILOT', 'OPERATION', 'OPERATION', 'ENDED'] as const;
const departments = [
  'Borgerservice',
  'Teknik og Miljø',
  'Økonomi',
  'Skoleforvaltningen',
  'Sundhed og Omsorg',
  'Byggesag',
];
const sentences = [
  'Medarbejderne i $department brugte lang tid på $term, og $word kom i anden række.',
  'Borgerne ventede for længe, fordi $term og $word blev klaret i hånden.',
  'Løsningen bygger på $technique og bruger oplysninger om $word og $word.',
  'Modellen foreslår, og en medarbejder afgør; fejl med $word bliver rettet samme dag.',
  'Forsøget viste, at $word betyder mere end $word, når det handler om $term.',
  'Efter et år er $term blevet hurtigere, men $word kræver stadig en faglig vurdering.',
  'Kommunen deler gerne erfaringer om $word, $word og $technique med andre.',
  'Data om $word bliver slettet efter $number måneder.',
];

/**
 * Invented use cases for measuring: the same ones in every run, with texts made of the thesaurus's and
 * the real projects' own words, so that full text has to do about as much as with real entries.
 */
export class SyntheticUseCases {
  readonly #words: readonly string[];

  constructor(private readonly seeds: Seeds) {
    this.#words = vocabulary(seeds);
  }

  /** The use case with this number. */
  draft(number: number): UseCaseDraft {
    const random = new Random(number);
    const problem = random.pickSkewed(this.seeds.problems);
    const techniques = random.some(this.seeds.techniques, 3);
    const municipality = random.pick(this.seeds.municipalities);
    const text = (count: number) =>
      Array.from({ length: count }, () => this.#sentence(random, problem, techniques)).join(' ');
    return checked({
      externalIds: [{ scheme: 'bench', value: String(number).padStart(6, '0') }],
      owner: `organisation-municipality-${municipality.code}`,
      language: 'da',
      title: `${problem.title.da} i ${municipality.name}: ${random.pickSkewed(this.#words)} (opdigtet ${number})`,
      summary: text(2),
      problem: text(3),
      solution: text(3),
      lessons: [text(1), text(1)],
      status: random.pick(statuses),
      start: String(2018 + Math.floor(random.next() * 8)),
      techniqueNote: 'Opdigtet til måling.',
      contactFunction: random.pick(departments),
      problems: [`problem-${problem.id}`],
      techniques: techniques.map(({ id }) => id),
      sources: [{ title: 'Opdigtet til måling' }],
      verification: 'UNVERIFIED',
      demo: true,
    });
  }

  #sentence(random: Random, problem: Seeds['problems'][number], techniques: Seeds['techniques']): string {
    const fillers: Record<string, () => string> = {
      $department: () => random.pick(departments),
      $term: () => random.pick(problem.terms.da).replaceAll('*', ''),
      $word: () => random.pickSkewed(this.#words),
      $technique: () => random.pick(techniques).title.da.toLowerCase(),
      $number: () => String(3 + Math.floor(random.next() * 33)),
    };
    return random.pick(sentences).replace(/\$[a-z]+/g, (slot) => fillers[slot]!());
  }
}

/** The words of the real Danish texts at hand, most frequent first. */
function vocabulary({ useCases, problems, techniques, kle }: Seeds): string[] {
  const texts = [
    ...useCases.flatMap(({ title, summary, problem, solution }) => [title, summary, problem, solution]),
    ...problems.map(({ title }) => title.da),
    ...techniques.map(({ description }) => description.da),
    ...kle.map(({ title }) => title),
  ];
  const counts = new Map<string, number>();
  for (const word of texts
    .join(' ')
    .toLowerCase()
    .match(/\p{L}{5,}/gu) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word);
}

function checked(input: unknown): UseCaseDraft {
  const parsed = parseUseCaseDraft(input);
  if ('problems' in parsed) throw new Error(parsed.problems[0]!.message);
  return parsed.draft;
}
