import { z } from 'zod';
import { Unavailable } from '../../../shared/errors/domain-error.ts';
import type { Sentence } from '../../../shared/errors/sentences.ts';
import type { Embedder } from './embedder.ts';
import { unit } from './latent-embedder.ts';

const noAnswer: Sentence = {
  da: 'Tjenesten bag EMBEDDINGS_URL svarer ikke.',
  en: 'The embeddings endpoint does not answer.',
};

const timeoutMilliseconds = 20_000;

const answerSchema = z.object({
  data: z.array(z.object({ index: z.number().int(), embedding: z.array(z.number()) })),
});

/** Where an embeddings service answers, and how long its vectors are. */
export interface EmbeddingsEndpoint {
  readonly url: string;
  readonly model: string;
  readonly key: string | undefined;
  readonly dimensions: number;
}

/** An embedder behind an HTTP endpoint of the OpenAI form (`POST {model, input}`). */
export class EndpointEmbedder implements Embedder {
  constructor(private readonly endpoint: EmbeddingsEndpoint) {}

  get name(): string {
    return `${this.endpoint.url}#${this.endpoint.model}`;
  }

  get dimensions(): number {
    return this.endpoint.dimensions;
  }

  async embed(texts: readonly string[]): Promise<Float32Array[]> {
    const { data } = await this.#post({ model: this.endpoint.model, input: texts });
    const vectors = data
      .sort((a, b) => a.index - b.index)
      .map(({ embedding }) => Float32Array.from(embedding));
    if (vectors.length !== texts.length || vectors.some(({ length }) => length !== this.dimensions)) {
      throw new Unavailable({
        da: 'Tjenesten bag EMBEDDINGS_URL svarede med et andet antal eller en anden længde end EMBEDDINGS_DIMENSIONS.',
        en: 'The embeddings endpoint answered vectors of another number or length than EMBEDDINGS_DIMENSIONS says.',
      });
    }
    return vectors.map(unit);
  }

  /** Whatever goes wrong on the way, or is answered in place of vectors, counts as no answer. */
  async #post(body: unknown): Promise<z.infer<typeof answerSchema>> {
    const { url, key } = this.endpoint;
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(timeoutMilliseconds),
      });
      if (!response.ok) throw new Error(`The endpoint answered with the status ${response.status}.`);
      return answerSchema.parse(await response.json());
    } catch (cause) {
      throw new Unavailable(noAnswer, {}, { cause });
    }
  }
}
