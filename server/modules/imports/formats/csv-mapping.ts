import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { visibilities } from '../../../shared/auth/visibility.ts';
import { ImportFailed } from '../import.types.ts';

/** The fields of a use case that a column can be mapped to. */
export const mappableFields = [
  'id',
  'title',
  'titleEn',
  'owner',
  'summary',
  'summaryEn',
  'problem',
  'solution',
  'lessons',
  'wouldDoDifferently',
  'status',
  'start',
  'end',
  'techniqueNote',
  'legalBasis',
  'contactFunction',
  'tasks',
  'participants',
  'source',
] as const;

export type MappableField = (typeof mappableFields)[number];

const mappingSchema = z.strictObject({
  scheme: z
    .string()
    .regex(
      /^[a-z0-9-]+$/,
      'must be a short name of small letters, digits and hyphens, for instance vores-register',
    ),
  language: z
    .string()
    .regex(/^[a-z]{2}$/, 'must be two letters, for instance da')
    .default('da'),
  visibility: z.enum(visibilities).default('PUBLIC'),
  complete: z.boolean().default(false),
  columns: z.partialRecord(z.enum(mappableFields), z.string()),
  values: z.partialRecord(z.enum(mappableFields), z.record(z.string(), z.string())).default({}),
  defaults: z.partialRecord(z.enum(mappableFields), z.string()).default({}),
});

/** How the columns of a CSV file become the fields of a use case. */
export type CsvMapping = z.infer<typeof mappingSchema>;

/** Reads a mapping file. Throws ImportFailed that names the key at fault and what it may be. */
export function readCsvMapping(content: string): CsvMapping {
  let yaml: unknown;
  try {
    yaml = parseYaml(content);
  } catch (error) {
    throw new ImportFailed(`The mapping is not YAML: ${(error as Error).message}`);
  }
  const parsed = mappingSchema.safeParse(yaml);
  if (!parsed.success) throw new ImportFailed(`The mapping is wrong: ${explain(parsed.error.issues[0]!)}`);
  for (const field of ['id', 'title'] as const) {
    if (parsed.data.columns[field] === undefined) {
      throw new ImportFailed(
        `The mapping is wrong: columns.${field} is missing: name the column that holds it.`,
      );
    }
  }
  return parsed.data;
}

function explain({ path, message, ...issue }: z.core.$ZodIssue): string {
  const key = path.join('.') || 'the file';
  const isUnknownField = issue.code === 'invalid_key' || issue.code === 'unrecognized_keys';
  return isUnknownField
    ? `${key}: ${message}. Fields are ${mappableFields.join(', ')}.`
    : `${key} ${message}`;
}
