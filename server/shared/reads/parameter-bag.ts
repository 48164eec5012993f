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

  /**
   * Adds the values of an `IN`. Neo4j plans a statement anew for lists of one, of two to ten, and so on; a plan
   * takes it a hundred times longer than the answer. One value is given twice, so that it shares the plan of a few.
   */
  addChoices(values: readonly unknown[]): string {
    return this.add(values.length === 1 ? [values[0], values[0]] : values);
  }

  /** A variable that no other part of the statement uses, for instance `n3`. */
  variable(): string {
    return `n${this.#variables++}`;
  }
}
