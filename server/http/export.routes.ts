import { stringify } from 'csv-stringify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { graphql, type GraphQLSchema } from 'graphql';
import { Readable } from 'node:stream';
import { z } from 'zod';
import { createContext } from '../context.ts';
import {
  exportedUseCaseSchema,
  toCsvRow,
  useCaseColumns,
  useCasesToExport,
} from '../modules/use-cases/use-case.export.ts';
import type { Identify } from './identify.ts';

const many = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => (Array.isArray(value) ? value : [value]))
  .optional();

/** The same parameters as the address of the list in the interface. */
const parametersSchema = z.object({
  q: z.string().optional(),
  owner: many,
  involved: many,
  country: many,
  region: many,
  task: many,
  problem: many,
  technique: many,
  status: many,
  origin: many,
  order: z.string().optional(),
  lang: z.enum(['da', 'en']).optional(),
});

type Parameters = z.infer<typeof parametersSchema>;

const pageSize = 100;
const byteOrderMark = '\uFEFF';

/**
 * `/export/use-cases.csv`: what the list of use cases shows, as CSV for Danish spreadsheets (semicolons, a
 * byte order mark, no cell that a spreadsheet would run as a formula). It asks the same schema as the page.
 */
export function exportRoutes(app: FastifyInstance, schema: GraphQLSchema, identify: Identify): void {
  app.get('/export/use-cases.csv', { onRequest: identify }, async (request, reply) => {
    const parsed = parametersSchema.safeParse(request.query);
    if (!parsed.success) return refuse(reply, z.prettifyError(parsed.error));
    const pages = readPages(schema, parsed.data, request);
    const first = await pages.next();
    if (first.value instanceof Error) return refuse(reply, first.value.message);
    const csv = stringify({
      header: true,
      columns: useCaseColumns(parsed.data.lang ?? 'da'),
      delimiter: ';',
      escape_formulas: true,
    });
    void reply.header('content-type', 'text/csv; charset=utf-8');
    void reply.header('content-disposition', 'attachment; filename="faelled-anvendelser.csv"');
    return reply.send(Readable.from(withMark(Readable.from(rows(first.value ?? [], pages)).pipe(csv))));
  });
}

async function* withMark(csv: AsyncIterable<Buffer | string>) {
  yield byteOrderMark;
  yield* csv;
}

async function* rows(first: Row[], pages: AsyncGenerator<Row[] | Error, void>): AsyncGenerator<Row> {
  yield* first;
  for await (const page of pages) {
    if (page instanceof Error) throw page;
    yield* page;
  }
}

type Row = ReturnType<typeof toCsvRow>;

/** The list, page by page; an Error when it cannot be read. */
async function* readPages(
  schema: GraphQLSchema,
  parameters: Parameters,
  request: FastifyRequest,
): AsyncGenerator<Row[] | Error, void> {
  let after: string | null = null;
  do {
    const variableValues = { ...toVariables(parameters), first: pageSize, ...(after !== null && { after }) };
    const headers = { ...request.headers, ...(parameters.lang && { 'accept-language': parameters.lang }) };
    const answer = await graphql({
      schema,
      source: useCasesToExport,
      variableValues,
      contextValue: createContext(headers, request.actor),
    });
    if (answer.errors) {
      yield answer.errors[0]!;
      return;
    }
    const { nodes, pageInfo } = exportedUseCaseSchema.parse(answer.data).useCases;
    yield nodes.map((node) => toCsvRow(node, parameters.lang ?? 'da'));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
}

function toVariables(parameters: Parameters): Record<string, unknown> {
  const { q, owner, involved, country, region, task, problem, technique, status, origin, order } = parameters;
  const among = (values: string[] | undefined) => values && { in: values };
  const where = {
    ...{ owner: among(owner), involved: among(involved), task: among(task), problem: among(problem) },
    ...{ technique: among(technique), country, region, status, origin },
  };
  const filter = given(where);
  return given({ query: q, where: Object.keys(filter).length > 0 ? [filter] : undefined, orderBy: order });
}

/** Without the variables that have no value: GraphQL takes those for null, which is a value too. */
function given(variables: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined));
}

function refuse(reply: FastifyReply, message: string): FastifyReply {
  return reply.status(400).send({ errors: [{ message, extensions: { code: 'VALIDATION_FAILED' } }] });
}
