import { z } from 'zod';
import type { Graph, Statement } from '../../../shared/neo4j/graph.ts';
import { ParameterBag } from '../../../shared/reads/parameter-bag.ts';
import { readRows } from '../../../shared/reads/read-rows.ts';
import type { Caller } from '../../../shared/reads/reader.ts';
import type { FindableKind } from '../retrieval.types.ts';
import { latentDimensions, type LatentModel } from './latent-embedder.ts';

/** One of the two places where vectors are kept; see `ModelState`. */
export type Slot = 'A' | 'B';

/** Which space the vectors in the graph belong to. Counts up with every change of it. */
export interface ModelState {
  readonly name: string;
  readonly version: number;
  /** The place of the vectors that are in use; the other one is free for the next space. */
  readonly slot: Slot;
  /** How many texts the space was fitted on. */
  readonly fittedOn: number;
}

const stateSchema = z.object({
  name: z.string(),
  version: z.number(),
  slot: z.enum(['A', 'B']),
  fittedOn: z.number(),
});

const bytes = z.instanceof(Int8Array);
const partsSchema = z.object({ name: z.string(), weights: bytes, directions: bytes, steps: bytes });
const textSchema = z.object({ id: z.string(), text: z.string() });
const vectorSchema = z.array(z.number());
const neighbourSchema = z.object({ id: z.string(), score: z.number() });
const neighboursSchema = z.object({ looked: z.number(), found: z.array(neighbourSchema) });

/** A use case and the text that its vector stands for. */
export type EmbeddingText = z.infer<typeof textSchema>;

/** A use case and how near it is: the cosine of the angle, scaled to 0–1 as Neo4j does. */
export type Neighbour = z.infer<typeof neighbourSchema>;

const readState: Statement = {
  name: 'embedding.state',
  cypher: `
    MATCH (m:EmbeddingModel {id: 'current'})
    RETURN m.name AS name, m.version AS version, m.slot AS slot, m.fittedOn AS fittedOn`,
};

const readModel: Statement = {
  name: 'embedding.model',
  cypher: `
    MATCH (m:EmbeddingModel {id: 'current'}) WHERE m.directions IS NOT NULL
    RETURN m.name AS name, m.weights AS weights, m.directions AS directions, m.steps AS steps`,
};

const writeModel: Statement = {
  name: 'embedding.writeModel',
  cypher: `
    MERGE (m:EmbeddingModel {id: 'current'})
    SET m = {id: 'current', name: $name, slot: $slot, fittedOn: $fittedOn, version: coalesce(m.version, 0) + 1}
    SET m += $parts`,
};

/** What every municipality may see: what is hidden from some must not shape how they see the rest. */
const isShared = "u.audience IN ['PUBLIC', 'K98']";

const countTexts: Statement = {
  name: 'embedding.countTexts',
  cypher: `MATCH (u:UseCase) WHERE ${isShared} RETURN count(u) AS count`,
};

/** So many of the nearest are looked through, at most, for those that the caller may see. */
const mostLookedThrough = 4_000;

const embeddedText = "u.searchTitle + ' ' + u.searchTitle + ' ' + u.searchText";

const readUnplaced: Statement = {
  name: 'embedding.unplacedTexts',
  cypher: `MATCH (u:Unplaced) RETURN u.id AS id, ${embeddedText} AS text LIMIT toInteger($limit)`,
};

/** Vectors in the graph, and the model that they come from. */
export class EmbeddingStore {
  constructor(private readonly graph: Graph) {}

  /** Which space is in use; undefined before the first. */
  async state(): Promise<ModelState | undefined> {
    const [row] = await this.graph.read(readState);
    return row && stateSchema.parse(row.toObject());
  }

  /** The fitted model in use, when the space is one of the built-in embedder. */
  async model(): Promise<LatentModel | undefined> {
    const [row] = await this.graph.read(readModel);
    if (!row) return undefined;
    const { name, weights, directions, steps } = partsSchema.parse(row.toObject());
    return { name, weights: asFloats(weights), directions, steps: asFloats(steps) };
  }

  /** Makes a space the one in use. Its vectors must be in the slot already. */
  async use(state: Omit<ModelState, 'version'>, model: LatentModel | undefined): Promise<void> {
    const parts = model && {
      weights: asBytes(model.weights),
      directions: model.directions,
      steps: asBytes(model.steps),
      dimensions: latentDimensions,
    };
    await this.graph.write('embedding.use', (tx) => tx.run(writeModel, { ...state, parts: parts ?? {} }));
  }

  /** How many texts there are to learn from. */
  async countTexts(): Promise<number> {
    const [row] = await this.graph.read(countTexts);
    return row!.get('count') as number;
  }

  /** Evenly chosen texts to learn from, at most `limit`, in a fixed order. */
  async sampleTexts(limit: number): Promise<EmbeddingText[]> {
    const step = Math.max(1, Math.ceil((await this.countTexts()) / limit));
    const cypher = `
      MATCH (u:UseCase) WHERE ${isShared} WITH u ORDER BY u.id
      WITH collect(u {.id, text: ${embeddedText}}) AS entries
      UNWIND range(0, size(entries) - 1, toInteger($step)) AS i
      RETURN entries[i].id AS id, entries[i].text AS text`;
    const rows = await this.graph.read({ name: 'embedding.sampleTexts', cypher }, { step });
    return rows.map((row) => textSchema.parse(row.toObject()));
  }

  /** Use cases that have no vector in the slot yet, at most `limit`. */
  async textsWithoutVector(slot: Slot, limit: number): Promise<EmbeddingText[]> {
    const cypher = `
      MATCH (u:UseCase) WHERE u.embedding${slot} IS NULL
      RETURN u.id AS id, ${embeddedText} AS text LIMIT toInteger($limit)`;
    const rows = await this.graph.read({ name: 'embedding.textsWithoutVector', cypher }, { limit });
    return rows.map((row) => textSchema.parse(row.toObject()));
  }

  /** Use cases that were written since they had a vector, at most `limit`: `(:UseCase:Unplaced)`. */
  async unplacedTexts(limit: number): Promise<EmbeddingText[]> {
    const rows = await this.graph.read(readUnplaced, { limit });
    return rows.map((row) => textSchema.parse(row.toObject()));
  }

  /** Keeps the vectors of texts that are still what they were; whoever was written since stays unplaced. */
  async writeVectors(
    slot: Slot,
    vectors: readonly (EmbeddingText & { readonly vector: readonly number[] })[],
  ): Promise<void> {
    const cypher = `
      UNWIND $vectors AS row
      MATCH (u:UseCase {id: row.id}) WHERE ${embeddedText} = row.text
      SET u.embedding${slot} = row.vector
      REMOVE u:Unplaced`;
    await this.graph.write('embedding.writeVectors', (tx) =>
      tx.run({ name: 'embedding.writeVectors', cypher }, { vectors }),
    );
  }

  /** The vector of a use case; undefined when there is none in the slot. */
  async vectorOf(slot: Slot, id: string): Promise<number[] | undefined> {
    const cypher = `
      MATCH (u:UseCase {id: $id}) WHERE u.embedding${slot} IS NOT NULL RETURN u.embedding${slot} AS vector`;
    const [row] = await this.graph.read({ name: 'embedding.vectorOf', cypher }, { id });
    return row && vectorSchema.parse(row.get('vector'));
  }

  /** Removes all vectors from a slot, a portion at a time. */
  async clear(slot: Slot): Promise<void> {
    const cypher = `
      MATCH (u:UseCase) WHERE u.embedding${slot} IS NOT NULL
      CALL (u) { REMOVE u.embedding${slot} } IN TRANSACTIONS OF 500 ROWS`;
    await this.graph.runAlone({ name: 'embedding.clear', cypher }, {}, { deadline: Date.now() + 600_000 });
  }

  /**
   * The use cases nearest to a vector that the caller may see, nearest first. Where others are among the nearest,
   * more are looked through, so that the answer is what it would be without them.
   */
  async nearest(
    slot: Slot,
    vector: readonly number[],
    limit: number,
    kind: FindableKind,
    caller: Caller,
  ): Promise<Neighbour[]> {
    for (let count = limit; ; count *= 4) {
      const { looked, found } = await this.#among(count, slot, vector, kind, caller);
      const isAll = looked < count || count >= mostLookedThrough;
      if (found.length >= limit || isAll) return found.sort(nearestFirst).slice(0, limit);
    }
  }

  async #among(
    count: number,
    slot: Slot,
    vector: readonly number[],
    { visible }: FindableKind,
    caller: Caller,
  ): Promise<z.infer<typeof neighboursSchema>> {
    const parameters = new ParameterBag();
    const index = parameters.add(`use_case_embedding_${slot.toLowerCase()}`);
    const cypher = `
      CALL db.index.vector.queryNodes(${index}, toInteger(${parameters.add(count)}), ${parameters.add(vector)})
      YIELD node, score
      RETURN count(node) AS looked,
        collect(CASE WHEN ${visible.toCypher(caller.actor, 'node', parameters)} THEN {id: node.id, score: score} END)
          AS found`;
    const statement = { name: 'embedding.nearest', cypher };
    const [answer] = await readRows(this.graph, statement, parameters, caller, neighboursSchema);
    return answer!;
  }
}

function nearestFirst(a: Neighbour, b: Neighbour): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1);
}

function asBytes(floats: Float32Array): Int8Array {
  return new Int8Array(floats.buffer, floats.byteOffset, floats.byteLength);
}

function asFloats(bytes: Int8Array): Float32Array {
  return new Float32Array(bytes.slice().buffer);
}
