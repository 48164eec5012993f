import { z } from 'zod';
import type { Language } from '../../shared/language/language.ts';
import { exportedColumns, type ExportedColumn } from './notation/columns.ts';
import { printEntries } from './notation/entries.ts';
import { printCost, printEffect, printInspiration, printParticipant, printSource } from './notation/parts.ts';
import { answerWords, statusWords, wordFor } from './notation/words.ts';
import { CostKind, EffectKind, ParticipantRole, UseCaseStatus } from './use-case.enums.ts';

/** The query behind the CSV of a list of use cases. */
export const useCasesToExport = /* GraphQL */ `
  query UseCasesToExport(
    $query: String
    $where: [UseCaseFilter!]
    $orderBy: UseCaseOrder
    $first: Int
    $after: String
    $counted: Boolean!
  ) {
    useCases(query: $query, where: $where, orderBy: $orderBy, first: $first, after: $after) {
      totalCount @include(if: $counted)
      nodes {
        id
        title
        summary
        problem
        solution
        lessons
        wouldDoDifferently
        status
        start
        end
        techniqueNote
        legalBasis
        impactAssessmentDone
        contactFunction
        language
        demo
        version
        owner {
          name
          code
          country
        }
        tasks {
          scheme
          code
          title
        }
        problems {
          title
        }
        techniques {
          title
        }
        origin {
          title
        }
        sources {
          url
          title
        }
        effects {
          kind
          text
        }
        costs {
          kind
          note
          amount {
            amount
            currency
          }
        }
        participants {
          role
          organisation {
            name
          }
        }
        inspiredBy {
          id
          title
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

const titled = z.array(z.object({ title: z.string() }));
const money = z.object({ amount: z.number(), currency: z.string() });
const nodeSchema = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string().nullable(),
  problem: z.string().nullable(),
  solution: z.string().nullable(),
  lessons: z.array(z.string()),
  wouldDoDifferently: z.string().nullable(),
  status: z.enum(UseCaseStatus).nullable(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  techniqueNote: z.string().nullable(),
  legalBasis: z.string().nullable(),
  impactAssessmentDone: z.boolean().nullable(),
  contactFunction: z.string().nullable(),
  language: z.string(),
  demo: z.boolean(),
  version: z.number(),
  owner: z.object({ name: z.string(), code: z.string().nullable(), country: z.string() }),
  tasks: z.array(z.object({ scheme: z.string(), code: z.string(), title: z.string() })),
  problems: titled,
  techniques: titled,
  origin: z.object({ title: z.string() }).nullable(),
  sources: z.array(z.object({ url: z.string().nullable(), title: z.string() })),
  effects: z.array(z.object({ kind: z.enum(EffectKind), text: z.string() })),
  costs: z.array(z.object({ kind: z.enum(CostKind), note: z.string().nullable(), amount: money })),
  participants: z.array(
    z.object({ role: z.enum(ParticipantRole), organisation: z.object({ name: z.string() }) }),
  ),
  inspiredBy: z.array(z.object({ id: z.string(), title: z.string() })),
});

export const exportedUseCaseSchema = z.object({
  useCases: z.object({
    nodes: z.array(nodeSchema),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    totalCount: z.number().optional(),
  }),
});

export type ExportedUseCase = z.infer<typeof nodeSchema>;

/** The columns of the CSV with their headings. */
export function useCaseColumns(language: Language): { key: string; header: string }[] {
  return exportedColumns.map(([key, danish, english]) => ({
    key,
    header: language === 'en' ? english : danish,
  }));
}

/** One use case as a row of texts, each as an import reads it again. */
export function toCsvRow(useCase: ExportedUseCase, language: Language): Record<ExportedColumn, string> {
  const { status, impactAssessmentDone: assessed } = useCase;
  return {
    ...textsOf(useCase),
    ...listsOf(useCase, language),
    status: status === null ? '' : wordFor(statusWords, status, language),
    impactAssessmentDone: assessed === null ? '' : wordFor(answerWords, `${assessed}`, language),
  };
}

function textsOf({ owner, origin, ...useCase }: ExportedUseCase) {
  return {
    ...{ id: useCase.id, title: useCase.title, language: useCase.language },
    ...{ owner: owner.name, code: owner.code ?? '', country: owner.country },
    ...{ start: useCase.start ?? '', end: useCase.end ?? '' },
    summary: useCase.summary ?? '',
    problem: useCase.problem ?? '',
    solution: useCase.solution ?? '',
    wouldDoDifferently: useCase.wouldDoDifferently ?? '',
    techniqueNote: useCase.techniqueNote ?? '',
    legalBasis: useCase.legalBasis ?? '',
    contactFunction: useCase.contactFunction ?? '',
    origin: origin?.title ?? '',
    demo: useCase.demo ? 'Demo' : '',
    version: String(useCase.version),
  };
}

function listsOf(useCase: ExportedUseCase, language: Language) {
  const names = (values: readonly string[]) => values.join(' | ');
  return {
    tasks: names(useCase.tasks.map(({ scheme, code, title }) => `${scheme} ${code} ${title}`)),
    problems: names(useCase.problems.map(({ title }) => title)),
    techniques: names(useCase.techniques.map(({ title }) => title)),
    effects: printEntries(useCase.effects.map((effect) => printEffect(effect, language))),
    lessons: printEntries(useCase.lessons),
    participants: printEntries(
      useCase.participants.map(({ role, organisation: { name } }) => printParticipant(role, name, language)),
    ),
    costs: printEntries(
      useCase.costs.map(({ kind, note, amount }) =>
        printCost({ kind, ...amount, note: note ?? undefined }, language),
      ),
    ),
    sources: printEntries(
      useCase.sources.map(({ url, title }) => printSource({ url: url ?? undefined, title })),
    ),
    inspiredBy: printEntries(useCase.inspiredBy.map(printInspiration)),
  };
}
