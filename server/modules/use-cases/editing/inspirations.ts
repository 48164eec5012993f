import { InputRejected } from '../../../shared/errors/domain-error.ts';
import { inspiredByItself, nothingNamed } from './editing.sentences.ts';

interface Named {
  /** The entry itself; undefined while it is not there. */
  readonly own: string | undefined;
  readonly wanted: readonly string[];
  readonly before: readonly string[];
  /** Those of both that the writer may see. */
  readonly seen: readonly string[];
}

/**
 * What an entry is inspired by after a change: what is wanted, and what stood there that its writer cannot see and
 * so cannot have left out. Throws InputRejected for what they cannot see, and for the entry itself.
 */
export function inspirationsAfter({ own, wanted, before, seen }: Named): string[] {
  const kept = before.filter((id) => !seen.includes(id));
  const unknown = wanted.filter((id) => !seen.includes(id) && !kept.includes(id));
  const problems = [
    ...unknown.map((id) => nothingNamed('inspiredBy', id)),
    ...(own !== undefined && wanted.includes(own) ? [inspiredByItself] : []),
  ];
  if (problems.length > 0) throw new InputRejected(problems);
  return [...new Set([...wanted, ...kept])].sort();
}
