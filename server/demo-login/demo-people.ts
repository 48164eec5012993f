import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { roles } from '../shared/auth/permissions.ts';
import { projectRoot } from '../shared/project-root.ts';

const bothLanguages = z.object({ da: z.string().min(1), en: z.string().min(1) });
const demoPersonSchema = z.object({
  subject: z.string().regex(/^demo-[a-z-]+$/),
  name: z.string().min(1),
  /** Left out for who administers the hub, and belongs where that belongs. */
  organisation: z.string().optional(),
  roles: z.array(z.enum(roles)).min(1),
  hubAdmin: z.boolean().default(false),
  role: bothLanguages,
  place: bothLanguages,
});

/** An invented person whom one may sign in as. */
export type DemoPerson = z.infer<typeof demoPersonSchema>;

/** The invented persons, in the order in which they are offered. */
export function readDemoPeople(): DemoPerson[] {
  const file = readFileSync(join(projectRoot, 'seeds/demo/people.yml'), 'utf8');
  return z.array(demoPersonSchema).parse(parse(file));
}
