import { closest, distance } from 'fastest-levenshtein';
import type { OrganisationIdentity } from '../organisations/organisation.write-service.ts';

const mostLettersWrong = 3;

/** Recognises organisations in a file: by id, municipality code, CVR number, or short or full name. */
export class OrganisationDirectory {
  readonly #ids = new Map<string, string>();
  readonly #names = new Map<string, string>();

  constructor(organisations: readonly OrganisationIdentity[]) {
    for (const { id, name, officialName, code, cvr } of organisations) {
      this.#ids.set(id, id);
      if (code !== null) this.#ids.set(code, id);
      if (cvr !== null) this.#ids.set(cvr, id);
      for (const known of [name, officialName]) {
        if (known !== null && !this.#names.has(normal(known))) this.#names.set(normal(known), id);
      }
    }
  }

  /** The organisation's id, if it is known. */
  find(name: string): string | undefined {
    const code = /^\d{3}$/.test(name) ? `0${name}` : name; // spreadsheets drop the leading zero
    return this.#ids.get(code) ?? this.#names.get(normal(name));
  }

  /** A known name that was perhaps meant. */
  nearest(name: string): string | undefined {
    if (this.#names.size === 0) return undefined;
    const near = closest(normal(name), [...this.#names.keys()]);
    return near !== '' && distance(near, normal(name)) <= mostLettersWrong ? near : undefined;
  }
}

function normal(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('aa', 'å')
    .replace(/\s+kommune$/, '')
    .trim();
}
