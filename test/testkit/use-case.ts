import { randomBytes, randomUUID } from 'node:crypto';
import {
  useCaseDraftSchema,
  type UseCaseDraft,
  type UseCaseDraftInput,
} from '../../server/modules/use-cases/use-case.draft.ts';
import type { OrganisationDraft } from '../../server/modules/organisations/organisation.draft.ts';
import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import { Verification } from '../../server/shared/catalogue/verification.ts';

export const testScheme = 'test';

/** An ending that no language inflects: the index cuts off others, and a misspelled word is no longer near. */
const ending = 'vq';

/** A word that no other test uses: small letters only. */
export function uniqueWord(beginning = 'ord'): string {
  const letters = Array.from(randomBytes(14), (byte) => String.fromCharCode(97 + (byte % 26)));
  return `${beginning}${letters.join('')}${ending}`;
}

/** A use case to be written, with an identity of its own. It names no problem unless the change does. */
export function newDraft(change: Partial<UseCaseDraftInput> = {}): UseCaseDraft {
  return useCaseDraftSchema.parse({
    externalIds: [{ scheme: testScheme, value: randomUUID() }],
    owner: 'organisation-municipality-0751',
    language: 'da',
    title: 'Titel',
    verification: Verification.SELF_REPORTED,
    ...change,
  });
}

/** The id that the graph gives a new draft. */
export function idOf({ externalIds: [first] }: UseCaseDraft): string {
  return `usecase-${first!.scheme}.${first!.value}`;
}

/** An organisation to be written, with an identity of its own. */
export function newOrganisation(change: Partial<OrganisationDraft> = {}): OrganisationDraft {
  const id = `organisation-test-${randomUUID()}`;
  return { id, name: id, kind: OrganisationKind.OTHER, country: 'DK', regions: [], demo: true, ...change };
}
