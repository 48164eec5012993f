import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Verification } from '../../../shared/catalogue/verification.ts';
import { detectLanguage } from '../../../shared/text/languages.ts';
import type { OrganisationDraft } from '../../organisations/organisation.draft.ts';
import { OrganisationKind } from '../../organisations/organisation.type.ts';
import { UseCaseStatus } from '../../use-cases/use-case.enums.ts';
import { ImportFailed, type ImportBatch, type ImportRow, type RowProblem } from '../import.types.ts';

const scheme = 'algoritmeregister-nl';
const origin = 'algoritmeregister-nl';

const fileSchema = z.object({ algoritmes: z.array(z.unknown()) });

const statuses = {
  in_gebruik: UseCaseStatus.OPERATION,
  ontwikkeling: UseCaseStatus.DEVELOPMENT,
  buiten_gebruik: UseCaseStatus.ENDED,
};

const assessments = { Ja: true, Nee: false, Onbekend: undefined };

const fieldNames = {
  owner: 'organisatie',
  summary: 'doel',
  legalBasis: 'juridische_basis',
  'externalIds.0.url': 'url',
  'externalIds.0.value': 'id',
};

const entrySchema = z.object({
  id: z.string().min(1, 'is empty: every entry needs its number'),
  title: z.string(),
  organisatie: z.string().trim().min(1, 'is empty: the entry has no organisation'),
  doel: z.string().default(''),
  status: z.enum(['in_gebruik', 'ontwikkeling', 'buiten_gebruik']),
  impactassessment: z.enum(['Ja', 'Nee', 'Onbekend']).default('Onbekend'),
  juridische_basis: z.string().default(''),
  url: z.string(),
  geregistreerd: z.string().optional(),
});

type Entry = z.infer<typeof entrySchema>;

/**
 * Reads an extract of the Dutch algorithm register (algoritmes.overheid.nl): a JSON object whose list
 * `algoritmes` holds the entries. Throws ImportFailed when the file is something else.
 */
export function readAlgorithmRegister(content: Buffer): ImportBatch {
  const { algoritmes } = parseFile(content);
  const rows: ImportRow[] = [];
  const refused: RowProblem[] = [];
  const organisations = new Map<string, OrganisationDraft>();
  algoritmes.forEach((item, i) => {
    const parsed = entrySchema.safeParse(item);
    if (parsed.success) {
      const owner = toOrganisation(parsed.data.organisatie);
      organisations.set(owner.id, owner);
      rows.push({ row: i + 1, id: parsed.data.id, draft: toDraft(parsed.data, owner.id) });
    } else {
      refused.push(...parsed.error.issues.slice(0, 1).map((issue) => toProblem(i + 1, item, issue)));
    }
  });
  return {
    ...{ scheme, origin, rows, refused, fieldNames },
    organisations: [...organisations.values()],
    isComplete: true,
  };
}

function parseFile(content: Buffer): z.infer<typeof fileSchema> {
  let json: unknown;
  try {
    json = JSON.parse(content.toString('utf8'));
  } catch (error) {
    throw new ImportFailed(`The file is not whole JSON (${(error as Error).message}): fetch it again.`);
  }
  const parsed = fileSchema.safeParse(json);
  if (!parsed.success) {
    throw new ImportFailed(
      'The file has no list "algoritmes": is it an extract of the Dutch algorithm register?',
    );
  }
  if (parsed.data.algoritmes.length === 0) {
    throw new ImportFailed('The list "algoritmes" is empty: there is nothing to import.');
  }
  return parsed.data;
}

function toDraft(entry: Entry, owner: string): unknown {
  const {
    id,
    title,
    doel,
    status,
    impactassessment,
    juridische_basis: legalBasis,
    url,
    geregistreerd,
  } = entry;
  return {
    externalIds: [{ scheme, value: id, url }],
    owner,
    language: detectLanguage(`${title} ${doel}`) === 'en' ? 'en' : 'nl',
    title,
    summary: doel,
    status: statuses[status],
    impactAssessmentDone: assessments[impactassessment],
    legalBasis,
    sources: [{ url, title: geregistreerd ? `Algoritmeregister (${geregistreerd})` : 'Algoritmeregister' }],
    origin,
    verification: Verification.SELF_REPORTED,
  };
}

const kindsByFirstWord: Record<string, OrganisationKind> = {
  gemeente: OrganisationKind.MUNICIPALITY,
  provincie: OrganisationKind.REGION,
  stichting: OrganisationKind.OTHER,
  vereniging: OrganisationKind.ASSOCIATION,
  universiteit: OrganisationKind.RESEARCH,
};

function toOrganisation(officialName: string): OrganisationDraft {
  const [firstWord = '', ...rest] = officialName.split(' ');
  const kind = kindsByFirstWord[firstWord.toLowerCase()] ?? OrganisationKind.AGENCY;
  const isNamedByKind = kind === OrganisationKind.MUNICIPALITY && rest.length > 0;
  return {
    id: `organisation-nl-${slug(officialName)}`,
    name: isNamedByKind ? rest.join(' ') : officialName,
    officialName,
    kind,
    country: 'NL',
    regions: [],
    demo: false,
  };
}

/** The name in an address; a few letters of its digest keep apart names that differ in signs only. */
function slug(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const readable = plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `${readable}-${createHash('sha256').update(name).digest('hex').slice(0, 4)}`;
}

function toProblem(row: number, item: unknown, issue: z.core.$ZodIssue): RowProblem {
  const id = z.object({ id: z.string() }).safeParse(item).data?.id;
  const field = issue.path.join('.') || 'entry';
  const expected =
    issue.code === 'invalid_value' ? `must be one of ${issue.values.join(', ')}` : issue.message;
  return { row, id, field, message: `${field} ${expected}` };
}
