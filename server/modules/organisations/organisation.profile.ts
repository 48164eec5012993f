import { z } from 'zod';
import { sortKey } from '../../shared/text/sort-key.ts';
import { toSearchText } from '../retrieval/search-text.ts';

const text = z.string().nullable();

export const profileSchema = z.object({
  descriptionDa: text,
  descriptionEn: text,
  aiWorkDa: text,
  aiWorkEn: text,
  website: text,
  contactFunction: text,
  contactEmail: text,
  contactPhone: text,
});

/** What an organisation says of itself, as it was written. */
export type OrganisationProfile = Readonly<z.infer<typeof profileSchema>>;

/** What registers say of it. */
export interface OrganisationNames {
  readonly name: string;
  readonly officialName?: string | null | undefined;
  readonly country: string;
  readonly code?: string | null | undefined;
  readonly cvr?: string | null | undefined;
}

/** The properties of the node `o` that hold its profile, as a map. */
export const profileOfNode = `{
  descriptionDa: o.description, descriptionEn: o.descriptionEn, aiWorkDa: o.aiWork, aiWorkEn: o.aiWorkEn,
  website: o.website, contactFunction: o.contactFunction, contactEmail: o.contactEmail, contactPhone: o.contactPhone}`;

/**
 * The properties of the node that hold its profile, and those by which it is found and sorted, which are made of
 * the names and the profile together. A null removes the property. `label` chooses the index.
 */
export function toNode(names: OrganisationNames, profile: OrganisationProfile) {
  const { descriptionDa, aiWorkDa, ...others } = profile;
  const { name, officialName, country, code, cvr } = names;
  const { descriptionEn, aiWorkEn, contactFunction } = others;
  const texts = [officialName, code, cvr, descriptionDa, descriptionEn, aiWorkDa, aiWorkEn, contactFunction];
  const { label, ...search } = toSearchText(country === 'NL' ? 'nl' : 'da', name, ...texts);
  const properties = { ...others, description: descriptionDa, aiWork: aiWorkDa, ...search };
  return { label, properties: { ...properties, sortKey: sortKey(name) } };
}
