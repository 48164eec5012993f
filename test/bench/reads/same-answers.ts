import { isDeepStrictEqual } from 'node:util';
import type { PageContender } from './contenders.ts';
import { pageSize, type PageEntry } from './page.ts';

/**
 * Makes sure that all contenders answer the same page: the same entries in the same order, with the same
 * neighbours in the same order. Throws with the first difference, since nothing else is worth measuring.
 */
export async function assertSameAnswers(contenders: readonly PageContender[]): Promise<void> {
  const [first, ...others] = contenders.filter(({ page }) => page);
  const expected = await first!.page!();
  if (expected.length !== pageSize)
    throw new Error(`${first!.name} answers ${expected.length} entries, not ${pageSize}.`);
  for (const other of others) {
    const difference = firstDifference(expected, await other.page!());
    if (difference === undefined) continue;
    throw new Error(`${other.name} does not answer what ${first!.name} answers:\n${difference}`);
  }
  const neighbours = expected.reduce(
    (sum, { techniques, problems }) => sum + 1 + techniques.length + problems.length,
    0,
  );
  const tasks = expected
    .flatMap(({ problems }) => problems)
    .reduce((sum, problem) => sum + problem.tasks.length, 0);
  const bytes = Buffer.byteLength(JSON.stringify(expected));
  console.log(
    `All ${others.length + 1} answer the same ${pageSize} entries in the same order, with ${neighbours} neighbours ` +
      `and ${tasks} of theirs (${(bytes / 1000).toFixed(0)} kB).`,
  );
}

function firstDifference(expected: readonly PageEntry[], actual: readonly PageEntry[]): string | undefined {
  const place = expected.findIndex((entry, i) => !isDeepStrictEqual(entry, withoutPrototypes(actual[i])));
  if (place < 0 && actual.length === expected.length) return undefined;
  return `entry ${place}: ${JSON.stringify(actual[place])}\nexpected: ${JSON.stringify(expected[place])}`;
}

/** What came over a process's channel is compared by its content. */
function withoutPrototypes(entry: PageEntry | undefined): unknown {
  return entry === undefined ? undefined : JSON.parse(JSON.stringify(entry));
}
