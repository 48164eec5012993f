import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const cell = z.object({ ok: z.array(z.string()), anonymous: z.string().optional(), others: z.string() });
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

/** The outcome that the table expects for this actor. */
export function expectedOutcome({ ok, anonymous, others }: Cell, actor: string): string {
  if (ok.some((name) => namesActor(name, actor))) return 'ok';
  return actor === 'anonymous' ? (anonymous ?? others) : others;
}

function namesActor(name: string, actor: string): boolean {
  return name === actor || (table.groups[name] ?? []).some((member) => namesActor(member, actor));
}
