import type { ResolveTree } from 'graphql-parse-resolve-info';
import { actorLabel, type Actor } from '../auth/actor.ts';
import type { Language } from '../language/language.ts';
import type { Graph } from '../neo4j/graph.ts';
import { compileShape, type ShapedRow } from './compile.ts';
import { compileList, isAsked, type ListRequest, type ShapedConnection } from './connection.ts';
import { ParameterBag } from './parameter-bag.ts';
import type { ReadContext, Shape } from './shape.ts';

/** Who asks, in which language, and until when the answer is of use. */
export interface Caller {
  readonly actor: Actor;
  readonly language: Language;
  readonly deadline: number;
  /**
   * Writes down what was refused of a root field without its being an error of the request: one of several things
   * that were asked for together. There where somebody asks over HTTP.
   */
  readonly noteRefusal?: NoteRefusal;
  /** Finds out anew who asks; there where somebody asks over HTTP. Throws Unauthenticated for a token that has ended. */
  readonly actorNow?: () => Promise<Actor>;
}

/**
 * The caller with the rights of this moment. For work in several parts: a right that is taken away while it runs does
 * not count for the parts to come.
 */
export async function renewed(caller: Caller): Promise<Caller> {
  return caller.actorNow ? { ...caller, actor: await caller.actorNow() } : caller;
}

export type NoteRefusal = (refusal: unknown, field: string) => Promise<void>;

export interface EntitiesRequest {
  readonly name: string;
  readonly shape: Shape;
  /** `MATCH …` that binds the variable; the parameters are those of the whole statement. */
  readonly match: (node: string, parameters: ParameterBag) => string;
  /** `ORDER BY …`, where the order matters. */
  readonly orderBy?: (node: string) => string;
  readonly asked: ResolveTree;
}

/** A kind of entries that are found by their id. */
export interface Entities {
  readonly name: string;
  readonly label: string;
  readonly shape: Shape;
}

/** Sends compiled reads: one statement for a page with everything that was asked for below it. */
export class Reader {
  constructor(private readonly graph: Graph) {}

  /** All matching entries that the caller may see. */
  async entities(request: EntitiesRequest, caller: Caller): Promise<ShapedRow[]> {
    const context = readContext(caller);
    const node = context.parameters.variable();
    const row = compileShape(request.shape, request.asked, { node }, context);
    const visible = request.shape.visible.toCypher(caller.actor, node, context.parameters);
    const cypher = [
      `${request.match(node, context.parameters)} WHERE ${visible}`,
      `RETURN ${row.cypher} AS item ${request.orderBy?.(node) ?? ''}`,
    ].join('\n');
    const rows = await this.#run(request.name, cypher, context, caller);
    return rows.map(row.read);
  }

  /** The one entry that matches, or undefined when there is none that the caller may see. */
  async entity(request: EntitiesRequest, caller: Caller): Promise<ShapedRow | undefined> {
    const [first] = await this.entities(request, caller);
    return first;
  }

  /** Those of the entries with these ids that the caller may see, by id. */
  async byIds<Entity>(
    { name, label, shape }: Entities,
    ids: readonly string[],
    asked: ResolveTree,
    caller: Caller,
  ): Promise<Map<string, Entity>> {
    if (ids.length === 0) return new Map();
    const match = (node: string, parameters: ParameterBag) =>
      `UNWIND ${parameters.add(ids)} AS id MATCH (${node}:${label} {id: id})`;
    const rows = await this.entities({ name, shape, match, asked }, caller);
    return new Map(rows.map((row) => [row['id'] as string, row as Entity]));
  }

  /** A page of a list. The total is counted, by a statement beside it, only when it was asked for. */
  async list(build: (context: ReadContext) => ListRequest, caller: Caller): Promise<ShapedConnection> {
    const context = readContext(caller);
    const request = build(context);
    const compiled = compileList(request, context);
    const [items, totalCount] = await Promise.all([
      this.#run(request.list, compiled.items, context, caller),
      isAsked(request.asked, 'totalCount')
        ? this.#run(`${request.list}.count`, `RETURN COUNT { ${compiled.counted} } AS item`, context, caller)
        : undefined,
    ]);
    const connection = compiled.read(items);
    if (totalCount) connection.totalCount = totalCount[0] as number;
    return connection;
  }

  async #run(name: string, cypher: string, { parameters }: ReadContext, caller: Caller): Promise<unknown[]> {
    const options = { actor: actorLabel(caller.actor), deadline: caller.deadline };
    const rows = await this.graph.read({ name, cypher }, parameters.values, options);
    return rows.map((row) => row.get('item') as unknown);
  }
}

function readContext({ actor, language }: Caller): ReadContext {
  return { actor, language, parameters: new ParameterBag() };
}
