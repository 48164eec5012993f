import type { Progress } from '../../../shared/neo4j/embedded/start-failed.ts';
import type { Caller } from '../../../shared/reads/reader.ts';
import type { FindableKind } from '../retrieval.types.ts';
import type { Embedder } from './embedder.ts';
import type { EmbeddingStore, EmbeddingText, ModelState, Neighbour, Slot } from './embedding.store.ts';
import { EndpointEmbedder, type EmbeddingsEndpoint } from './endpoint-embedder.ts';
import { LatentEmbedder } from './latent-embedder.ts';

const largestSample = 3_000;
const batchSize = 100;
/** Beside other work: so few that whoever asks something meanwhile hardly waits. */
const smallBatchSize = 20;
/** The space is fitted anew when there are this many times as many texts as it was fitted on. */
const growthBeforeNewFit = 1.5;

interface Current {
  readonly state: ModelState;
  readonly embedder: Embedder;
}

/** A text as a vector, in the space that the vectors of that slot belong to. */
export interface Embedding {
  readonly slot: Slot;
  readonly vector: readonly number[];
}

/**
 * Keeps the use cases' vectors and the space that they live in.
 *
 * A new space is filled beside the one in use and then takes its place at once, so that a question is
 * never compared with vectors of another space. Other processes notice by the version.
 */
export class EmbeddingService {
  #current: Current | undefined;

  constructor(
    private readonly store: EmbeddingStore,
    private readonly endpoint: EmbeddingsEndpoint | undefined,
  ) {}

  /** The text as a vector; undefined before there is anything to compare it with. */
  async embed(text: string): Promise<Embedding | undefined> {
    const current = await this.#upToDate();
    if (!current) return undefined;
    const [vector] = await current.embedder.embed([text]);
    return { slot: current.state.slot, vector: Array.from(vector!) };
  }

  /** The vector that is kept of a use case, if it has one by now. For comparing, whoever may see the use case. */
  async ofUseCase(id: string): Promise<Embedding | undefined> {
    const current = await this.#upToDate();
    const vector = current && (await this.store.vectorOf(current.state.slot, id));
    return vector && { slot: current.state.slot, vector };
  }

  nearest(
    { slot, vector }: Embedding,
    limit: number,
    kind: FindableKind,
    caller: Caller,
  ): Promise<Neighbour[]> {
    return this.store.nearest(slot, vector, limit, kind, caller);
  }

  /** Gives every use case its vector; fits a new space first when the old one is outgrown. */
  async refresh(progress: Progress): Promise<void> {
    const texts = await this.store.countTexts();
    if (texts === 0) return;
    const current = await this.#upToDate();
    const next = await this.#nextEmbedder(current, texts, progress);
    if (next) await this.#replace(current, next, texts, progress);
    else await this.#fill(current!, progress);
  }

  /**
   * Gives what was written since its vector, in the space that there is. Costs next to nothing when nothing was, and
   * stops between two portions when told to.
   */
  async catchUp(isStopped: () => boolean = () => false): Promise<void> {
    const current = await this.#upToDate();
    if (!current) return this.refresh(() => undefined);
    while (!isStopped() && (await this.#place(current, await this.store.unplacedTexts(smallBatchSize))) > 0);
  }

  async #nextEmbedder(
    current: Current | undefined,
    texts: number,
    progress: Progress,
  ): Promise<Embedder | undefined> {
    if (this.endpoint) {
      const embedder = new EndpointEmbedder(this.endpoint);
      return current?.state.name === embedder.name ? undefined : embedder;
    }
    const isLatent = current?.embedder instanceof LatentEmbedder;
    if (isLatent && texts <= current.state.fittedOn * growthBeforeNewFit) return undefined;
    progress(`Learning from ${texts} entries which words go together …`);
    const sample = await this.store.sampleTexts(largestSample);
    return LatentEmbedder.fit(
      `latent-${texts}`,
      sample.map(({ text }) => text),
    );
  }

  async #replace(
    current: Current | undefined,
    embedder: Embedder,
    texts: number,
    progress: Progress,
  ): Promise<void> {
    const slot: Slot = current?.state.slot === 'A' ? 'B' : 'A';
    const state = { name: embedder.name, slot, fittedOn: texts, version: 0 };
    await this.store.clear(slot);
    await this.#fill({ state, embedder }, progress);
    await this.store.use(state, embedder instanceof LatentEmbedder ? embedder.model : undefined);
    this.#current = undefined;
    await this.#fill((await this.#upToDate())!, progress); // what was written meanwhile
  }

  async #fill(current: Current, progress: Progress): Promise<void> {
    for (let done = 0; ;) {
      const texts = await this.store.textsWithoutVector(current.state.slot, batchSize);
      const placed = await this.#place(current, texts);
      if (placed === 0) return;
      done += placed;
      if (done % 1000 === 0) progress(`${done} entries placed by meaning …`);
    }
  }

  /** Gives the texts their vectors; answers how many there were. */
  async #place({ state, embedder }: Current, texts: readonly EmbeddingText[]): Promise<number> {
    if (texts.length === 0) return 0;
    const vectors = await embedder.embed(texts.map(({ text }) => text));
    const rows = texts.map((text, i) => ({ ...text, vector: Array.from(vectors[i]!) }));
    await this.store.writeVectors(state.slot, rows);
    return texts.length;
  }

  async #upToDate(): Promise<Current | undefined> {
    const state = await this.store.state();
    if (!state) return undefined;
    if (this.#current?.state.version === state.version) return this.#current;
    const embedder = await this.#embedderOf(state);
    this.#current = embedder && { state, embedder };
    return this.#current;
  }

  async #embedderOf(state: ModelState): Promise<Embedder | undefined> {
    const endpoint = this.endpoint && new EndpointEmbedder(this.endpoint);
    if (endpoint?.name === state.name) return endpoint;
    const model = await this.store.model();
    return model?.name === state.name ? new LatentEmbedder(model) : undefined;
  }
}
