import { z } from 'zod';
import { visibilities } from '../../shared/auth/visibility.ts';
import { Verification } from '../../shared/catalogue/verification.ts';
import { partialDatePattern } from '../../shared/text/partial-date.ts';
import { written, writtenLine } from '../../shared/text/written.ts';
import { CostKind, EffectKind, ParticipantRole, UseCaseStatus } from './use-case.enums.ts';
import { brokenRules, type DraftProblem } from './use-case.rules.ts';

export const longestTitle = 300;
export const longestText = 20_000;
export const mostInspirations = 50;

const partialDate = z
  .string()
  .regex(partialDatePattern, 'is no date: give it as 2020, 2020-03 or 2020-03-01');

const text = z
  .string()
  .overwrite(written)
  .max(longestText, `is longer than ${longestText} characters: shorten it`);
const optionalText = text.transform((value) => value || undefined).optional();

/** Addresses that a page may link to: nothing that could run as a script. */
const webAddress = z
  .string()
  .refine((value) => URL.canParse(value) && ['http:', 'https:'].includes(new URL(value).protocol), {
    message: 'is no web address: begin it with https://',
  });

const title = z
  .string('is missing: give the entry a title')
  .overwrite(writtenLine)
  .min(1, 'is empty: give the entry a title')
  .max(longestTitle, `is longer than ${longestTitle} characters: shorten it`);

const externalId = z.object({
  scheme: z.string().regex(/^[a-z0-9-]+$/),
  value: z.string().min(1).max(200),
  url: webAddress.optional(),
});

/**
 * A use case as it is written: by a seed, an import or a person. Identities are those of nodes that exist;
 * the first external id is the one that a later write recognises the entry by.
 */
export const useCaseDraftSchema = z.object({
  externalIds: z.array(externalId).min(1),
  owner: z.string().min(1),
  language: z.string().regex(/^[a-z]{2}$/, 'is no language: give it as two letters, for instance da'),
  title,
  titleDa: title.optional(),
  titleEn: title.optional(),
  summary: optionalText,
  summaryDa: optionalText,
  summaryEn: optionalText,
  problem: optionalText,
  solution: optionalText,
  lessons: z.array(text).default([]),
  wouldDoDifferently: optionalText,
  status: z
    .enum(UseCaseStatus, `is none of ${Object.values(UseCaseStatus).join(', ')}: give one of them`)
    .optional(),
  start: partialDate.optional(),
  end: partialDate.optional(),
  techniqueNote: optionalText,
  legalBasis: optionalText,
  impactAssessmentDone: z.boolean().optional(),
  contactFunction: optionalText,
  participants: z.array(z.object({ organisation: z.string(), role: z.enum(ParticipantRole) })).default([]),
  tasks: z.array(z.string()).default([]),
  problems: z.array(z.string()).default([]),
  techniques: z.array(z.string()).default([]),
  /** Left out rather than empty, since the fingerprints of imported entries were made without it. */
  inspiredBy: z
    .array(z.string())
    .max(mostInspirations, `names more than ${mostInspirations}: leave some out`)
    .optional(),
  effects: z.array(z.object({ kind: z.enum(EffectKind), text, textEn: optionalText })).default([]),
  costs: z
    .array(
      z.object({
        kind: z.enum(CostKind),
        amount: z.number('is no number: give one').nonnegative('is below zero: give 0 or more'),
        currency: z.string().length(3, 'is no currency: give it as three letters, for instance DKK'),
        note: optionalText,
        noteEn: optionalText,
      }),
    )
    .default([]),
  sources: z.array(z.object({ url: webAddress.optional(), title: text.min(1) })).default([]),
  origin: z.string().optional(),
  verification: z.enum(Verification),
  inferred: z.array(z.string()).default([]),
  demo: z.boolean().default(false),
  visibility: z.enum(visibilities).default('PUBLIC'),
});

export type UseCaseDraft = z.infer<typeof useCaseDraftSchema>;
export type UseCaseDraftInput = z.input<typeof useCaseDraftSchema>;

export type { DraftProblem };

/** Checks a draft; on failure each problem names the field and what to do about it. */
export function parseUseCaseDraft(input: unknown): { draft: UseCaseDraft } | { problems: DraftProblem[] } {
  const parsed = useCaseDraftSchema.safeParse(input);
  if (parsed.success) {
    const problems = brokenRules(parsed.data);
    return problems.length > 0 ? { problems } : { draft: parsed.data };
  }
  return {
    problems: parsed.error.issues.map(({ path, message }) => ({
      field: path.join('.'),
      message: `${path.join('.')} ${message}`,
    })),
  };
}
