/** One unit vector per text, in order; each of length `dimensions`. */
export interface Embedder {
  /** Tells vectors of one space from those of another: the same name, the same space. */
  readonly name: string;
  readonly dimensions: number;
  embed(texts: readonly string[]): Promise<Float32Array[]>;
}
