import { parse as parseCsv } from 'csv-parse/sync';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { questionDraftSchema, type QuestionDraft } from '../modules/help-requests/help-request.draft.ts';
import {
  organisationDraftSchema,
  type OrganisationDraft,
} from '../modules/organisations/organisation.draft.ts';
import { useCaseDraftSchema, type UseCaseDraft } from '../modules/use-cases/use-case.draft.ts';
import { Verification } from '../shared/catalogue/verification.ts';
import { projectRoot } from '../shared/project-root.ts';

export const seedFolder = join(projectRoot, 'seeds');

const bothLanguages = z.object({ da: z.string().min(1), en: z.string().min(1) });
const basis = z.enum(['SOURCE', 'INFERRED', 'UNKNOWN']);

const municipalityRow = z.object({
  code: z.string().regex(/^\d{4}$/),
  name: z.string(),
  officialName: z.string(),
  regionCode: z.string(),
  cvr: z.string(),
  tileColumn: z.coerce.number().int(),
  tileRow: z.coerce.number().int(),
});
const kleRow = z.object({ code: z.string(), title: z.string() });
const formRow = kleRow.extend({ side: z.enum(['EXTERNAL', 'INTERNAL']), url: z.url() });

const problem = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: bothLanguages,
  tasks: z.array(z.string().regex(/^kle-\d\d$/)),
  serviceArea: z
    .string()
    .regex(/^form-\d\d$/)
    .optional(),
  terms: z.object({ da: z.array(z.string()), nl: z.array(z.string()), en: z.array(z.string()) }),
});
const technique = z.object({
  id: z.string().regex(/^technique-[a-z-]+$/),
  title: bothLanguages,
  description: bothLanguages,
  terms: z.array(z.string()),
});
const origin = z.object({
  id: z.string(),
  titleDa: z.string(),
  titleEn: z.string(),
  url: z.url().optional(),
});
const standard = z.object({
  id: z.string().regex(/^standard-[a-z0-9-]+$/),
  shortName: z.string(),
  title: z.string(),
  titleEn: z.string().optional(),
  publisher: z.string(),
  domain: z.string(),
  domainEn: z.string().optional(),
  kind: z.string(),
  kindEn: z.string().optional(),
  description: z.string(),
  descriptionEn: z.string(),
  url: z.url().optional(),
  verification: z.enum(Verification),
});
const numbered = z.object({ number: z.number().int(), title: bothLanguages, description: bothLanguages });
const initiative = numbered.extend({
  objective: z.number().int(),
  requires: z.array(z.number().int()).default([]),
  synergies: z.array(z.number().int()).default([]),
  relationBasis: basis,
  scenarios: z.array(z.number().int()),
  scenarioBasis: basis,
  topThree: z.boolean().nullable(),
});
const scenario = numbered.extend({ basis });
const meetable = numbered.extend({ basis, objectives: z.array(z.number().int()) });

/** The report of 2021 as the seeds hold it. */
export interface StrategySeeds {
  readonly objectives: z.infer<typeof numbered>[];
  readonly initiatives: z.infer<typeof initiative>[];
  readonly scenarios: z.infer<typeof scenario>[];
  readonly barriers: z.infer<typeof meetable>[];
  readonly needs: z.infer<typeof meetable>[];
}

/** Everything that an empty graph is filled with. */
export interface Seeds {
  readonly organisations: OrganisationDraft[];
  readonly municipalities: z.infer<typeof municipalityRow>[];
  readonly kle: z.infer<typeof kleRow>[];
  readonly form: z.infer<typeof formRow>[];
  readonly problems: z.infer<typeof problem>[];
  readonly techniques: z.infer<typeof technique>[];
  readonly origins: z.infer<typeof origin>[];
  readonly standards: z.infer<typeof standard>[];
  readonly strategy: StrategySeeds;
  readonly useCases: UseCaseDraft[];
  /** Invented ones alone. */
  readonly questions: QuestionDraft[];
  /** Changes when any seed does. */
  readonly fingerprint: string;
}

/** Reads and checks the seeds; a wrong one stops with its file and field. */
export function readSeeds({ withDemo }: { withDemo: boolean }): Seeds {
  const demo = withDemo ? ['demo/organisations.yml'] : [];
  const demoUseCases = withDemo ? ['demo/use-cases.yml'] : [];
  return {
    organisations: [...yamlFiles('organisations'), ...demo].flatMap((file) =>
      readYaml(file, organisationDraftSchema),
    ),
    municipalities: readCsv('organisations/municipalities.csv', municipalityRow),
    kle: readCsv('tasks/kle.csv', kleRow),
    form: readCsv('tasks/form.csv', formRow),
    problems: yamlFiles('concepts/problems').flatMap((file) => readYaml(file, problem)),
    techniques: readYaml('concepts/techniques.yml', technique),
    origins: readYaml('origins.yml', origin),
    standards: yamlFiles('standards').flatMap((file) => readYaml(file, standard)),
    strategy: {
      objectives: readYaml('strategy/objectives.yml', numbered),
      initiatives: readYaml('strategy/initiatives.yml', initiative),
      scenarios: readYaml('strategy/scenarios.yml', scenario),
      barriers: readYaml('strategy/barriers.yml', meetable),
      needs: readYaml('strategy/needs.yml', meetable),
    },
    useCases: [...yamlFiles('use-cases'), ...demoUseCases].flatMap((file) =>
      readYaml(file, useCaseDraftSchema),
    ),
    questions: withDemo ? readYaml('demo/help-requests.yml', questionDraftSchema) : [],
    fingerprint: fingerprintOf(withDemo),
  };
}

function readYaml<Item>(file: string, schema: z.ZodType<Item>): Item[] {
  return check(file, parseYaml(readFileSync(join(seedFolder, file), 'utf8')), schema);
}

function readCsv<Row>(file: string, schema: z.ZodType<Row>): Row[] {
  const rows: unknown = parseCsv(readFileSync(join(seedFolder, file)), { columns: true });
  return check(file, rows, schema);
}

function check<Item>(file: string, content: unknown, schema: z.ZodType<Item>): Item[] {
  const parsed = z.array(schema).safeParse(content);
  if (parsed.success) return parsed.data;
  const [{ path, message }] = parsed.error.issues as [z.core.$ZodIssue];
  throw new Error(`seeds/${file}, ${path.join('.')}: ${message}`);
}

function yamlFiles(folder: string): string[] {
  const files = readdirSync(join(seedFolder, folder)).filter((file) => file.endsWith('.yml'));
  return files.sort().map((file) => join(folder, file));
}

function fingerprintOf(withDemo: boolean): string {
  const hash = createHash('sha256').update(String(withDemo));
  const entries = readdirSync(seedFolder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.sort()) hash.update(relative(seedFolder, file)).update(readFileSync(file));
  return hash.digest('hex');
}
