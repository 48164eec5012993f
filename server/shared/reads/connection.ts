import type { ResolveTree } from 'graphql-parse-resolve-info';
import { encodeCursor, type CursorValue } from '../pagination/cursor.ts';
import { beyondCursors, hasPlace, orderBy, orderedListName, type Order } from '../pagination/keyset.ts';
import type { Page } from '../pagination/page.ts';
import { compileShape, type ShapedRow } from './compile.ts';
import { aliasKey, type ReadContext, type Shape } from './shape.ts';

/** A list of entries of one shape, as it is asked for. */
export interface ListRequest {
  /** The list's name in cursors and in the query log. */
  readonly list: string;
  readonly shape: Shape;
  readonly order: Order;
  readonly page: Page;
  /** `MATCH …` that binds the variable it is given. */
  readonly match: (node: string) => string;
  /** Predicates over that variable. */
  readonly where: (node: string) => readonly string[];
  /** The connection as it was asked for: edges, nodes, pageInfo. */
  readonly asked: ResolveTree;
}

/** A Relay connection. `edges` and `nodes` are kept by alias, as resolvers look for them. */
export type ShapedConnection = Record<string, unknown> & {
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  totalCount?: number;
};

/** One list, compiled: `items` yields rows to be read by `read`; `counted` counts them all. */
export interface CompiledList {
  /** `MATCH … RETURN item`, for a statement of its own or inside `COLLECT { }`. */
  readonly items: string;
  /** `MATCH …`, for inside `COUNT { }`. */
  readonly counted: string;
  readonly read: (items: readonly unknown[]) => ShapedConnection;
}

/** Orders and limits before anything is projected, so that only the page's own entries are read. */
export function compileList(request: ListRequest, context: ReadContext): CompiledList {
  const { list, shape, order, page, asked } = request;
  const node = context.parameters.variable();
  const counted = `${request.match(node)} WHERE ${visibleAnd(request, node, context).join(' AND ')}`;
  const beyond = beyondCursors(list, order, page, node, context.parameters);
  const views = viewsOf(shape, asked, node, context);
  const keys = order.keys.map((key) => ({
    ...key,
    value: key.expression(node),
    name: context.parameters.variable(),
  }));
  const place = keys.map(({ name, temporal }) => (temporal ? `toString(${name})` : name));
  const names = keys.map(({ name }) => name);
  const columns = [`[${place.join(', ')}]`, ...views.map((view) => view.cypher)];
  return {
    items: [
      [counted, hasPlace(order, node), ...beyond].join(' AND '),
      `WITH ${node}, ${keys.map(({ value, name }) => `${value} AS ${name}`).join(', ')}`,
      `${orderBy(order, page, names)} LIMIT ${page.size + 1}`,
      `RETURN [${columns.join(', ')}] AS item`,
    ].join('\n'),
    counted,
    read: (items) => readConnection(items as Item[], views, request),
  };
}

function visibleAnd({ shape, where }: ListRequest, node: string, context: ReadContext): string[] {
  return [shape.visible.toCypher(context.actor, node, context.parameters), ...where(node)];
}

type Item = readonly [CursorValue[], ...unknown[]];

/** One way in which the connection's entries were asked for: `nodes`, or `edges { node }`, under an alias. */
interface View {
  readonly field: 'nodes' | 'edges';
  readonly alias: string;
  readonly nodeAlias: string;
  readonly cypher: string;
  readonly read: (value: unknown) => ShapedRow;
}

function viewsOf(shape: Shape, asked: ResolveTree, node: string, context: ReadContext): View[] {
  const compiled = (below: ResolveTree) => compileShape(shape, below, { node }, context);
  return fieldsOf(asked).flatMap((field): View[] => {
    const { name, alias } = field;
    if (name === 'nodes') return [{ field: name, alias, nodeAlias: '', ...compiled(field) }];
    if (name !== 'edges') return [];
    const below = fieldsOf(field).filter((inner) => inner.name === 'node');
    return below.map((inner) => ({ field: name, alias, nodeAlias: inner.alias, ...compiled(inner) }));
  });
}

function readConnection(
  items: readonly Item[],
  views: readonly View[],
  request: ListRequest,
): ShapedConnection {
  const { page, order, list, asked } = request;
  const hasMore = items.length > page.size;
  const kept = items.slice(0, page.size);
  if (page.backwards) kept.reverse();
  const name = orderedListName(list, order);
  const cursors = kept.map(([values]) => encodeCursor(name, values));
  const connection: ShapedConnection = {
    pageInfo: {
      hasNextPage: page.backwards ? page.before !== undefined : hasMore,
      hasPreviousPage: page.backwards ? hasMore : page.after !== undefined,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
  };
  for (const { name: field, alias } of fieldsOf(asked)) {
    if (field === 'edges') connection[aliasKey(alias)] = cursors.map((cursor) => ({ cursor }));
  }
  views.forEach((view, column) =>
    addView(
      connection,
      view,
      kept.map((item) => item[column + 1]),
    ),
  );
  return connection;
}

function addView(connection: ShapedConnection, view: View, values: readonly unknown[]): void {
  const rows = values.map(view.read);
  if (view.field === 'nodes') {
    connection[aliasKey(view.alias)] = rows;
    return;
  }
  const edges = connection[aliasKey(view.alias)] as ShapedRow[];
  edges.forEach((edge, i) => (edge[aliasKey(view.nodeAlias)] = rows[i]));
}

/** The fields below a field of an object type: there is one type, whatever its name. */
export function fieldsOf(asked: ResolveTree): ResolveTree[] {
  return Object.values(asked.fieldsByTypeName).flatMap((fields) => Object.values(fields));
}

/** Whether the connection was asked for this field, under any alias. */
export function isAsked(asked: ResolveTree, field: string): boolean {
  return fieldsOf(asked).some(({ name }) => name === field);
}

/** The arguments with which a field of the connection was asked for, once per alias. */
export function askedArguments(asked: ResolveTree, field: string): ResolveTree['args'][] {
  return fieldsOf(asked)
    .filter(({ name }) => name === field)
    .map(({ args }) => args);
}
