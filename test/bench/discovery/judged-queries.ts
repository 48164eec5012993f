import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Grades } from './ndcg.ts';

const querySchema = z.object({
  id: z.string(),
  kind: z.enum(['similar', 'question']),
  language: z.enum(['da', 'nl']),
  topic: z.string(),
  entry: z.string().optional(),
  text: z.string().optional(),
  grades: z.record(z.string(), z.number()),
});

/** A query with the entries that were judged to answer it. */
export interface JudgedQuery {
  readonly id: string;
  readonly kind: 'similar' | 'question';
  readonly language: 'da' | 'nl';
  /** The entry that similar ones are sought for, or the question. */
  readonly entry: string | undefined;
  readonly text: string | undefined;
  readonly grades: Grades;
}

/** The judged sets of a folder of JSON files. Entries are named there `register:number`. */
export function readJudgedQueries(folder: URL): JudgedQuery[] {
  return ['similar.json', 'questions.json'].flatMap((file) => {
    const content: unknown = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    const { queries } = z.object({ queries: z.array(querySchema) }).parse(content);
    return queries.map(({ entry, grades, text, ...query }) => ({
      ...query,
      text,
      entry: entry && toId(entry),
      grades: Object.fromEntries(Object.entries(grades).map(([key, grade]) => [toId(key), grade])),
    }));
  });
}

function toId(key: string): string {
  return `usecase-${key.replace(':', '.')}`;
}
