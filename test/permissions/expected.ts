import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** Outcomes with the actors or groups that get them, and what all others get. */
const cell = z.object({ others: z.string() }).catchall(z.union([z.string(), z.array(z.string())]));
const matrix = z.object({
  groups: z.record(z.string(), z.array(z.string())),
  entries: z.record(z.string(), z.record(z.string(), cell)),
  others: z.record(z.string(), cell),
  actions: z.record(z.string(), cell),
});

type Cell = z.infer<typeof cell>;

const table = matrix.parse(parse(readFileSync(new URL('matrix.yml', import.meta.url), 'utf8')));

/** The rows that are about an entry: root field → kind of entry → outcome. */
export const entryRows = table.entries;
/** The rows that are about none: root field → outcome. */
export const otherRows = table.others;
/** The rows that are about something which every actor gets a fresh one of: root field → outcome. */
export const actionRows = table.actions;

/** The outcome that the table expects for this actor: the first that names them. */
export function expectedOutcome({ others, ...outcomes }: Cell, actor: string): string {
  const named = Object.entries(outcomes).find(([, names]) =>
    [names].flat().some((name) => namesActor(name, actor)),
  );
  return named?.[0] ?? others;
}

function namesActor(name: string, actor: string): boolean {
  return name === actor || (table.groups[name] ?? []).some((member) => namesActor(member, actor));
}
