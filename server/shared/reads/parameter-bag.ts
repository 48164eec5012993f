/** Collects a statement's parameters and hands out names that do not collide. */
export class ParameterBag {
  readonly values: Record<string, unknown> = {};
  #parameters = 0;
  #variables = 0;

  /** Adds a value; answers how the statement refers to it, for instance `$p0`. */
  add(value: unknown): string {
    const name = `p${this.#parameters++}`;
    this.values[name] = value;
    return `$${name}`;
  }

  /** A variable that no other part of the statement uses, for instance `n3`. */
  variable(): string {
    return `n${this.#variables++}`;
  }
}
