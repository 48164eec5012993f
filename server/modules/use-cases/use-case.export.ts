import { z } from 'zod';
import type { Language } from '../../shared/language/language.ts';

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
        status
        start
        end
        legalBasis
        contactFunction
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
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

const titled = z.array(z.object({ title: z.string() }));
const nodeSchema = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string().nullable(),
  status: z.string().nullable(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  legalBasis: z.string().nullable(),
  contactFunction: z.string().nullable(),
  demo: z.boolean(),
  version: z.number(),
  owner: z.object({ name: z.string(), code: z.string().nullable(), country: z.string() }),
  tasks: z.array(z.object({ scheme: z.string(), code: z.string(), title: z.string() })),
  problems: titled,
  techniques: titled,
  origin: z.object({ title: z.string() }).nullable(),
  sources: z.array(z.object({ url: z.string().nullable(), title: z.string() })),
});

export const exportedUseCaseSchema = z.object({
  useCases: z.object({
    nodes: z.array(nodeSchema),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    totalCount: z.number().optional(),
  }),
});

export type ExportedUseCase = z.infer<typeof nodeSchema>;

/** The columns, with their Danish and English headings; an import knows them again. */
export const exportedColumns = [
  ['id', 'Id', 'Id'],
  ['title', 'Titel', 'Title'],
  ['owner', 'Organisation', 'Organisation'],
  ['code', 'Kommunekode', 'Municipality code'],
  ['country', 'Land', 'Country'],
  ['status', 'Status', 'Status'],
  ['start', 'Start', 'Start'],
  ['end', 'Slut', 'End'],
  ['tasks', 'Opgaver', 'Tasks'],
  ['problems', 'Problemer', 'Problems'],
  ['techniques', 'Teknikker', 'Techniques'],
  ['summary', 'Resumé', 'Summary'],
  ['legalBasis', 'Hjemmel', 'Legal basis'],
  ['contactFunction', 'Kontakt', 'Contact'],
  ['origin', 'Kilde', 'Source'],
  ['sources', 'Henvisninger', 'References'],
  ['demo', 'Demo', 'Demo'],
  ['version', 'Version', 'Version'],
] as const;

/** The columns of the CSV with their headings. */
export function useCaseColumns(language: Language): { key: string; header: string }[] {
  return exportedColumns.map(([key, danish, english]) => ({
    key,
    header: language === 'en' ? english : danish,
  }));
}

/** What the file says for a status; an import understands it. */
export const statusNames: Record<string, readonly [danish: string, english: string]> = {
  IDEA: ['Idé', 'Idea'],
  DEVELOPMENT: ['Under udvikling', 'In development'],
  PILOT: ['I pilot', 'Pilot'],
  OPERATION: ['I drift', 'In operation'],
  ENDED: ['Afsluttet', 'Ended'],
};

/** One use case as a row of texts. */
export function toCsvRow(useCase: ExportedUseCase, language: Language): Record<string, string> {
  const { owner, tasks, problems, techniques, origin, sources, status, demo, version, ...texts } = useCase;
  const [danish, english] = status === null ? ['', ''] : (statusNames[status] ?? [status, status]);
  const list = (values: readonly string[]) => values.join(' | ');
  return {
    ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text ?? ''])),
    owner: owner.name,
    code: owner.code ?? '',
    country: owner.country,
    status: language === 'en' ? english : danish,
    tasks: list(tasks.map(({ scheme, code, title }) => `${scheme} ${code} ${title}`)),
    problems: list(problems.map(({ title }) => title)),
    techniques: list(techniques.map(({ title }) => title)),
    origin: origin?.title ?? '',
    sources: list(sources.map(({ url, title }) => url ?? title)),
    demo: demo ? 'Demo' : '',
    version: String(version),
  };
}
