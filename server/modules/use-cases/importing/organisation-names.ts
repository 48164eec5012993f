import { closest, distance } from 'fastest-levenshtein';

/** An organisation by all that a file may call it; the first name is the one that is shown. */
export interface NamedOrganisation {
  readonly id: string;
  readonly names: readonly string[];
}

const mostLettersWrong = 3;

/** Recognises organisations by id, municipality code, CVR number, or short or full name. */
export class OrganisationNames {
  readonly #shown: Map<string, string>;
  readonly #ids = new Map<string, Set<string>>();

  constructor(organisations: readonly NamedOrganisation[]) {
    this.#shown = new Map(organisations.map(({ id, names: [name = id] }) => [id, name]));
    for (const { id, names } of organisations) {
      for (const name of [id, ...names]) {
        this.#ids.set(normal(name), (this.#ids.get(normal(name)) ?? new Set()).add(id));
      }
    }
  }

  /** The ids of those that are called so. */
  find(name: string): string[] {
    const code = /^\d{3}$/.test(name) ? `0${name}` : name; // spreadsheets drop the leading zero
    return [...(this.#ids.get(normal(code)) ?? [])];
  }

  /** The name that is shown; undefined for an organisation that is not among them. */
  nameOf(id: string): string | undefined {
    return this.#shown.get(id);
  }

  /** A known name that was perhaps meant. */
  nearest(name: string): string | undefined {
    const shown = [...this.#shown.values()];
    if (shown.length === 0) return undefined;
    const near = closest(name, shown);
    return distance(near, name) <= mostLettersWrong ? near : undefined;
  }
}

function normal(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('aa', 'å')
    .replace(/\s+/g, ' ')
    .replace(/\s+kommune$/, '')
    .trim();
}
