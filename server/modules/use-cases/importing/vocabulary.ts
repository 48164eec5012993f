import { closest, distance } from 'fastest-levenshtein';
import type { ConceptField } from '../editing/editing.store.ts';

/** A task, problem or technique by what a file may call it. */
export interface Term {
  readonly field: ConceptField;
  readonly id: string;
  readonly titles: readonly string[];
  /** Of a task: `KLE` and `27`. */
  readonly scheme: string | null;
  readonly code: string | null;
}

const mostLettersWrong = 3;

/** Recognises tasks, problems and techniques by id, title in either language and, for tasks, classification and code. */
export class Vocabulary {
  readonly #ids: Record<ConceptField, Map<string, string>> = {
    tasks: new Map(),
    problems: new Map(),
    techniques: new Map(),
  };
  readonly #titles: Record<ConceptField, Map<string, string>> = {
    tasks: new Map(),
    problems: new Map(),
    techniques: new Map(),
  };

  constructor(terms: readonly Term[]) {
    for (const { field, id, titles, scheme, code } of terms) {
      this.#ids[field].set(normal(id), id);
      if (scheme !== null && code !== null) this.#ids[field].set(normal(`${scheme} ${code}`), id);
      for (const title of titles) {
        if (this.#ids[field].has(normal(title))) continue;
        this.#ids[field].set(normal(title), id);
        this.#titles[field].set(normal(title), title);
      }
    }
  }

  find(field: ConceptField, name: string): string | undefined {
    const known = this.#ids[field].get(normal(name));
    if (known !== undefined || field !== 'tasks') return known;
    const [, scheme = 'KLE', code] = /^(?:(KLE|FORM)\s+)?(\d[\d.]*)(?:\s|$)/i.exec(name.trim()) ?? [];
    if (code === undefined) return undefined;
    const at = (wanted: string) => this.#ids.tasks.get(normal(`${scheme} ${wanted}`));
    // A KLE number stands for its main group, since only those are there.
    return at(code) ?? at(code.split('.')[0]!);
  }

  /** A title that was perhaps meant. */
  nearest(field: ConceptField, name: string): string | undefined {
    const titles = this.#titles[field];
    if (titles.size === 0) return undefined;
    const near = closest(normal(name), [...titles.keys()]);
    return distance(near, normal(name)) <= mostLettersWrong ? titles.get(near) : undefined;
  }
}

function normal(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
