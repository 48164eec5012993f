import { stringify } from 'csv-stringify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { graphql, parse, type GraphQLError, type GraphQLSchema } from 'graphql';
import { pipeline, Readable } from 'node:stream';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { createContext } from '../context.ts';
import type { AuditService } from '../modules/audit/audit.service.ts';
import { rightsOf, type Actor } from '../shared/auth/actor.ts';
import { Forbidden, Unauthenticated } from '../shared/errors/domain-error.ts';
import type { Sentence } from '../shared/errors/sentences.ts';
import { costOf } from '../shared/graphql/cost.ts';
import type { Language } from '../shared/language/language.ts';
import type { RateLimits } from '../shared/limits/rate-limits.ts';
import { guarded } from '../shared/text/formula.ts';
import { callerOf, type Identify } from './identify.ts';

/** A list that can be fetched as CSV: what it is asked with, and how its entries become rows. */
export interface CsvExport<Parameters extends ExportParameters, Entry> {
  /** The last part of the address, by which the audit trail knows it too. */
  readonly name: string;
  /** The file's name, without `.csv`. */
  readonly fileName: string;
  readonly parameters: z.ZodType<Parameters>;
  /** Takes `$first`, `$after` and `$counted`, beside its own variables. */
  readonly source: string;
  readonly variables: (parameters: Parameters) => Record<string, unknown>;
  readonly page: (data: unknown) => ExportPage<Entry>;
  readonly columns: (language: Language) => { key: string; header: string }[];
  readonly row: (entry: Entry, language: Language) => Row;
}

export interface ExportParameters {
  readonly lang?: Language | undefined;
}

export interface ExportPage<Entry> {
  readonly nodes: readonly Entry[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  /** Of the whole list; on its first page. */
  readonly totalCount?: number | undefined;
}

export interface Exporting {
  readonly schema: GraphQLSchema;
  readonly identify: Identify;
  readonly rates: RateLimits;
  readonly audit: Pick<AuditService, 'recordAlone'>;
}

type Row = Record<string, string>;

const rightsChanged: Sentence = {
  da: 'Dine rettigheder blev ændret, mens filen blev hentet: hent den igen.',
  en: 'Your rights changed while the file was fetched: fetch it again.',
};

const pageSize = 100;
const byteOrderMark = '\uFEFF';

/** Query parameters that may be given more than once. */
export const many = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => (Array.isArray(value) ? value : [value]))
  .optional();

/**
 * `/export/NAME`: a list as CSV for Danish spreadsheets (semicolons, a byte order mark, no cell that a spreadsheet
 * would run as a formula). It asks the same schema as the page, so that it shows the same, and costs its caller what
 * its pages would cost in the API. What somebody signed in fetches is an event, written before the first row leaves:
 * without it there is no file.
 */
export function csvRoute<Parameters extends ExportParameters, Entry>(
  app: FastifyInstance,
  wanted: CsvExport<Parameters, Entry>,
  { schema, identify, rates, audit }: Exporting,
): void {
  const onePage = costOf(schema, parse(wanted.source), null, { first: pageSize, counted: true });
  app.get(`/export/${wanted.name}`, { onRequest: identify }, async (request, reply) => {
    const parsed = wanted.parameters.safeParse(request.query);
    if (!parsed.success) return refuse(reply, z.prettifyError(parsed.error));
    const caller = callerOf(request);
    await rates.admitCost(caller, onePage);
    const pages = pagesOf(schema, wanted, parsed.data, request);
    const first = (await pages.next()).value;
    if (first instanceof Error) return refuse(reply, messageOf(first));
    const count = first?.totalCount ?? 0;
    const furtherPages = Math.max(0, Math.ceil(count / pageSize) - 1);
    await rates.admitRest(caller, onePage, furtherPages * onePage);
    await recordExport(audit, request, wanted.name, count);
    const language = parsed.data.lang ?? 'da';
    const columns = wanted.columns(language);
    const csv = stringify({ header: true, columns, delimiter: ';', cast: { string: guarded } });
    const rows = rowsOf(first?.nodes ?? [], pages, (entry) => wanted.row(entry, language));
    void reply.header('content-type', 'text/csv; charset=utf-8');
    void reply.header('content-disposition', `attachment; filename="${wanted.fileName}.csv"`);
    // What goes wrong among the rows breaks the file off: whoever reads it meets the error.
    pipeline(Readable.from(rows), csv, () => undefined);
    return reply.send(Readable.from(withMark(csv)));
  });
}

async function recordExport(
  audit: Exporting['audit'],
  { actor }: FastifyRequest,
  subject: string,
  rows: number,
): Promise<void> {
  if (actor.kind === 'anonymous') return;
  const organisation = actor.kind === 'person' ? actor.actingFor : undefined;
  await audit.recordAlone(actor, { kind: 'export.made', subject, organisation, rows });
}

async function* withMark(csv: AsyncIterable<Buffer | string>) {
  yield byteOrderMark;
  yield* csv;
}

type Pages<Entry> = AsyncGenerator<ExportPage<Entry> | GraphQLError, void>;

async function* rowsOf<Entry>(
  first: readonly Entry[],
  pages: Pages<Entry>,
  toRow: (entry: Entry) => Row,
): AsyncGenerator<Row> {
  yield* first.map(toRow);
  for await (const page of pages) {
    if (page instanceof Error) throw page;
    yield* page.nodes.map(toRow);
  }
}

/** The list, page by page; an error when it cannot be read. The first page says how long the list is. */
async function* pagesOf<Parameters extends ExportParameters, Entry>(
  schema: GraphQLSchema,
  { source, variables, page }: CsvExport<Parameters, Entry>,
  parameters: Parameters,
  { headers, actor, actorNow }: FastifyRequest,
): Pages<Entry> {
  const own = { ...variables(parameters), first: pageSize };
  const spoken = { ...headers, ...(parameters.lang && { 'accept-language': parameters.lang }) };
  let after: string | null = null;
  do {
    const variableValues = { ...own, counted: after === null, ...(after !== null && { after }) };
    const contextValue = createContext(spoken, after === null ? actor : await sameAs(actor, actorNow));
    const answer = await graphql({ schema, source, variableValues, contextValue });
    if (answer.errors) {
      yield answer.errors[0]!;
      return;
    }
    const read = page(answer.data);
    yield read;
    after = read.pageInfo.hasNextPage ? read.pageInfo.endCursor : null;
  } while (after !== null);
}

/** Whoever asks, once more: with other rights than it began with, the file would be neither one nor the other. */
async function sameAs(actor: Actor, actorNow: () => Promise<Actor>): Promise<Actor> {
  const now = await actorNow();
  if (!isDeepStrictEqual(rightsOf(now), rightsOf(actor))) throw new Forbidden(rightsChanged);
  return now;
}

/** Without the variables that have no value: GraphQL takes those for null, which is a value too. */
export function given(variables: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined));
}

/** What is wrong with the question. That the asker may not ask it is told as everywhere, by its code. */
function messageOf(error: GraphQLError): string {
  const { originalError } = error;
  if (originalError instanceof Forbidden || originalError instanceof Unauthenticated) throw originalError;
  return error.message;
}

function refuse(reply: FastifyReply, message: string): FastifyReply {
  return reply.status(400).send({ errors: [{ message, extensions: { code: 'VALIDATION_FAILED' } }] });
}
