import type { EditedProfileFragment, UpdateOrganisationInput } from '../../../gql/graphql.ts';

/** The fields of the form, in its order. */
export const fieldNames = [
  'descriptionDa',
  'descriptionEn',
  'aiWorkDa',
  'aiWorkEn',
  'website',
  'contactFunction',
  'contactEmail',
  'contactPhone',
] as const;
export type FieldName = (typeof fieldNames)[number];

/** What the fields hold; an empty text is none. */
export type ProfileValues = Record<FieldName, string>;

export function valuesOf(profile: EditedProfileFragment): ProfileValues {
  return Object.fromEntries(fieldNames.map((name) => [name, profile[name] ?? ''])) as ProfileValues;
}

/** The fields in which the values differ, as the API would see it. */
export function changedFields(before: ProfileValues, after: ProfileValues): FieldName[] {
  return fieldNames.filter((name) => before[name].trim() !== after[name].trim());
}

/** The input of what has changed alone, so that what others change meanwhile is left to them. */
export function changedInput(
  before: ProfileValues,
  after: ProfileValues,
): Omit<UpdateOrganisationInput, 'id' | 'version'> {
  return Object.fromEntries(changedFields(before, after).map((name) => [name, after[name].trim() || null]));
}

export function isFieldName(name: string | null | undefined): name is FieldName {
  return fieldNames.some((each) => each === name);
}
