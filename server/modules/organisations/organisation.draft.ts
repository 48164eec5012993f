import { z } from 'zod';
import { OrganisationKind } from './organisation.type.ts';

const name = z.string().trim().min(1).max(300);

/** Checks a CVR number: eight digits, modulus 11 (erhvervsstyrelsen.dk/modulus_11). */
export function isCvr(cvr: string): boolean {
  if (!/^\d{8}$/.test(cvr)) return false;
  const weights = [2, 7, 6, 5, 4, 3, 2, 1];
  const sum = weights.reduce((total, weight, i) => total + weight * Number(cvr[i]), 0);
  return sum % 11 === 0;
}

/** An organisation as a seed or an import writes it. */
export const organisationDraftSchema = z.object({
  id: z.string().regex(/^organisation-[a-z0-9-]+$/),
  name,
  officialName: name.optional(),
  kind: z.enum(OrganisationKind),
  country: z.string().length(2),
  code: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  cvr: z.string().refine(isCvr, 'is no CVR number').optional(),
  description: z.string().optional(),
  descriptionEn: z.string().optional(),
  website: z.url({ protocol: /^https?$/ }).optional(),
  tileColumn: z.number().int().optional(),
  tileRow: z.number().int().optional(),
  regions: z
    .array(z.object({ region: z.string(), from: z.string(), until: z.string().optional() }))
    .default([]),
  demo: z.boolean().default(false),
});

export type OrganisationDraft = z.infer<typeof organisationDraftSchema>;
