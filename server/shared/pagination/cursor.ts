import { z } from 'zod';
import { ValidationFailed } from '../errors/domain-error.ts';
import type { Sentence } from '../errors/sentences.ts';

const contentSchema = z.tuple([z.string()]).rest(z.union([z.string(), z.number(), z.boolean(), z.null()]));

export type CursorValue = string | number | boolean | null;

/** A place in a list: the list's name with its order, and the order's values of the entry at that place. */
export function encodeCursor(list: string, values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify([list, ...values])).toString('base64url');
}

/** Throws ValidationFailed when the text is no cursor, or one of another list or order. */
export function decodeCursor(field: string, list: string, length: number, cursor: string): CursorValue[] {
  const parsed = contentSchema.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString('utf8')));
  if (!parsed.success || parsed.data.length !== length + 1) {
    throw new ValidationFailed(field, noCursor(field));
  }
  const [name, ...values] = parsed.data;
  if (name !== list) {
    throw new ValidationFailed(field, otherList(field, name, list));
  }
  return values;
}

/** Says that a text is no cursor. */
export function noCursor(field: string): Sentence {
  return {
    da: `"${field}" er ikke en markør: brug en "endCursor" eller "cursor" fra denne liste.`,
    en: `"${field}" is no cursor: use an "endCursor" or "cursor" of this list.`,
  };
}

function otherList(field: string, name: string, list: string): Sentence {
  return {
    da: `Markøren i "${field}" hører til en anden liste eller rækkefølge (${name}): brug en fra denne (${list}).`,
    en: `The cursor in "${field}" belongs to another list or order (${name}): use one of this list (${list}).`,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
