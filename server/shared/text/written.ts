/**
 * What people write, before it is kept. Two kinds of signs that nobody sees do not belong in it:
 *
 * - Control characters (C0 and C1), but for tab and line breaks. They come along unseen when text is pasted, and nobody
 *   could find them to take them out, so they are left out in silence.
 * - Those that turn the direction of what follows (embeddings, overrides and isolates). With them a text reads otherwise
 *   than it is (CVE-2021-42574), so it is refused by its field, and nothing is guessed of what was meant.
 *
 * What writing needs stays, seen or not: joiners, variation selectors, soft hyphens, spaces that do not break, and the
 * marks of direction (LRM, RLM, ALM), which move no letter.
 */
const controls = /(?![\t\n\r])\p{Cc}/gu;
const turns = /[\u202a-\u202e\u2066-\u2069]/;

function withoutControls(text: string): string {
  return text.replace(controls, '');
}

/** The text to keep, without space around it. */
export function written(text: string): string {
  return withoutControls(text).trim();
}

/** The same of what is one line: a title, a name. */
export function writtenLine(text: string): string {
  return withoutControls(text)
    .replace(/\s*[\t\n\r]\s*/g, ' ')
    .trim();
}

/** Whether the text holds a sign that turns the direction of what follows. */
export function turnsDirection(text: string): boolean {
  return turns.test(text);
}
