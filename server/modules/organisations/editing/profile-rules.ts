import { z } from 'zod';
import type { InputProblem } from '../../../shared/errors/domain-error.ts';
import { tooLong, turned, type Sentence } from '../../../shared/errors/sentences.ts';
import { turnsDirection } from '../../../shared/text/written.ts';
import type { OrganisationProfile } from '../organisation.profile.ts';

export type ProfileField = keyof OrganisationProfile;

interface Rule {
  /** In characters. */
  readonly longest: number;
  readonly holds?: (value: string) => boolean;
  readonly otherwise?: (field: ProfileField) => Sentence;
}

const story: Rule = { longest: 4_000 };

const rules: Readonly<Record<ProfileField, Rule>> = {
  descriptionDa: story,
  descriptionEn: story,
  aiWorkDa: story,
  aiWorkEn: story,
  website: {
    longest: 500,
    holds: isWebAddress,
    otherwise: (field) => ({
      da: `"${field}" er ikke en webadresse: begynd med https://.`,
      en: `"${field}" is no web address: begin it with https://.`,
    }),
  },
  contactFunction: { longest: 200 },
  contactEmail: {
    longest: 254,
    holds: (value) => z.email().safeParse(value).success,
    otherwise: (field) => ({
      da: `"${field}" er ikke en e-mailadresse: skriv den som digitalisering@kommune.dk.`,
      en: `"${field}" is no e-mail address: write it as digitalisation@municipality.dk.`,
    }),
  },
  contactPhone: {
    longest: 30,
    holds: (value) => /^\+?\d[\d ()-]*\d$/.test(value),
    otherwise: (field) => ({
      da: `"${field}" er ikke et telefonnummer: skriv det med cifre, fx +45 12 34 56 78.`,
      en: `"${field}" is no telephone number: write it in digits, for instance +45 12 34 56 78.`,
    }),
  },
};

export const profileFields = Object.keys(rules) as readonly ProfileField[];

/** Everything that is wrong with what was written, one problem for each field. */
export function problemsOf(written: Partial<OrganisationProfile>): InputProblem[] {
  return profileFields.flatMap((field) => {
    const sentence = problemOf(field, written[field] ?? '');
    return sentence ? [{ field, sentence }] : [];
  });
}

function problemOf(field: ProfileField, value: string): Sentence | undefined {
  const { longest, holds, otherwise } = rules[field];
  if (value.length > longest) return tooLong(field, longest);
  if (turnsDirection(value)) return turned(field);
  return value === '' || (holds?.(value) ?? true) ? undefined : otherwise?.(field);
}

/** An address that a page may link to: nothing that could run as a script, or that shows another host than it leads to. */
function isWebAddress(value: string): boolean {
  if (!/^https?:\/\//i.test(value) || !URL.canParse(value)) return false;
  const { username, password } = new URL(value);
  return username === '' && password === '';
}
