import { ImportFailed } from '../import.types.ts';
import { readAlgorithmRegister } from './algoritmeregister-nl.ts';

const entry = {
  id: '12345',
  title: 'Slimme camera’s',
  organisatie: 'Gemeente Utrecht',
  doel: 'De gemeente gebruikt dit om de straten schoon te houden.',
  status: 'in_gebruik',
  impactassessment: 'Ja',
  juridische_basis: 'Gemeentewet',
  url: 'https://algoritmes.overheid.nl/12345',
  geregistreerd: '2024-05',
};

function read(...entries: unknown[]) {
  return readAlgorithmRegister(Buffer.from(JSON.stringify({ algoritmes: entries })));
}

function refusal(content: string): string {
  try {
    readAlgorithmRegister(Buffer.from(content));
  } catch (error) {
    if (error instanceof ImportFailed) return error.message;
  }
  throw new Error('The file was not refused.');
}

describe('an entry of the Dutch register', () => {
  it('becomes a draft', () => {
    const { rows, refused, ...batch } = read(entry);
    expect(refused).toEqual([]);
    expect(batch).toMatchObject({
      scheme: 'algoritmeregister-nl',
      origin: 'algoritmeregister-nl',
      isComplete: true,
    });
    expect(rows).toEqual([
      {
        row: 1,
        id: '12345',
        draft: {
          externalIds: [{ scheme: 'algoritmeregister-nl', value: '12345', url: entry.url }],
          owner: expect.stringMatching(/^organisation-nl-gemeente-utrecht-[0-9a-f]{4}$/) as string,
          ...{ language: 'nl', title: entry.title, summary: entry.doel, status: 'OPERATION' },
          ...{ impactAssessmentDone: true, legalBasis: 'Gemeentewet', verification: 'SELF_REPORTED' },
          sources: [{ url: entry.url, title: 'Algoritmeregister (2024-05)' }],
          origin: 'algoritmeregister-nl',
        },
      },
    ]);
  });

  it.each([
    ['in_gebruik', 'OPERATION'],
    ['ontwikkeling', 'DEVELOPMENT'],
    ['buiten_gebruik', 'ENDED'],
  ])('that is %s has the status %s', (status, expected) => {
    expect(read({ ...entry, status }).rows[0]!.draft).toMatchObject({ status: expected });
  });

  it.each([
    ['Ja', true],
    ['Nee', false],
    ['Onbekend', undefined],
    [undefined, undefined],
  ])('whose impact assessment is %j says %j', (impactassessment, impactAssessmentDone) => {
    expect(read({ ...entry, impactassessment }).rows[0]!.draft).toMatchObject({ impactAssessmentDone });
  });

  it('in English is told as English, and everything else as Dutch', () => {
    const english = {
      ...entry,
      title: 'Smart cameras',
      doel: 'This is used by the city to keep the streets clean.',
    };
    expect(read(english).rows[0]!.draft).toMatchObject({ language: 'en' });
    expect(read({ ...entry, title: 'ANPR', doel: '' }).rows[0]!.draft).toMatchObject({ language: 'nl' });
  });

  it('keeps HTML as the text that it is', () => {
    const doel = '<p>Doel</p><script>alert(1)</script>';
    expect(read({ ...entry, doel }).rows[0]!.draft).toMatchObject({ summary: doel });
  });

  it('may say little', () => {
    const { id, title, organisatie, status, url } = entry;
    expect(read({ id, title, organisatie, status, url }).refused).toEqual([]);
  });

  it('may say more than we know of', () => {
    expect(read({ ...entry, nieuw_veld: 1 }).refused).toEqual([]);
  });
});

describe('the organisations of the register', () => {
  const organisations = (...names: string[]) =>
    read(...names.map((organisatie, i) => ({ ...entry, id: String(i), organisatie }))).organisations;

  it.each([
    ['Gemeente Utrecht', 'Utrecht', 'MUNICIPALITY'],
    ['gemeente Den Haag', 'Den Haag', 'MUNICIPALITY'],
    ['Provincie Fryslân', 'Provincie Fryslân', 'REGION'],
    ['Vereniging van Nederlandse Gemeenten', 'Vereniging van Nederlandse Gemeenten', 'ASSOCIATION'],
    ['Universiteit Leiden', 'Universiteit Leiden', 'RESEARCH'],
    ['Stichting ICTU', 'Stichting ICTU', 'OTHER'],
    ['Belastingdienst', 'Belastingdienst', 'AGENCY'],
  ])('%s is called %s and is of the kind %s', (officialName, name, kind) => {
    expect(organisations(officialName)).toMatchObject([{ name, officialName, kind, country: 'NL' }]);
  });

  it('come once each', () => {
    expect(organisations('Gemeente Utrecht', 'Gemeente Utrecht', 'Belastingdienst')).toHaveLength(2);
  });

  it('that differ in a sign only are kept apart, with ids that stay the same', () => {
    const ids = organisations('Súdwest-Fryslân', 'Sudwest Fryslan').map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^organisation-nl-sudwest-fryslan-[0-9a-f]{4}$/);
    expect(organisations('Súdwest-Fryslân')[0]!.id).toBe(ids[0]);
  });
});

describe('an entry is refused by its row, and the others are not,', () => {
  it.each([
    ['without a title', { title: undefined }, 'title', /^title /],
    ['without an organisation', { organisatie: ' ' }, 'organisatie', /the entry has no organisation/],
    ['without a number', { id: '' }, 'id', /every entry needs its number/],
    [
      'with a status that nobody knows',
      { status: 'proef' },
      'status',
      /must be one of in_gebruik, ontwikkeling/,
    ],
    ['without an address', { url: undefined }, 'url', /^url /],
  ])('%s', (_, change, field, message) => {
    const { rows, refused } = read(entry, { ...entry, id: '2', ...change });
    expect(rows.map(({ id }) => id)).toEqual(['12345']);
    expect(refused).toMatchObject([{ row: 2, field, message: expect.stringMatching(message) as string }]);
  });

  it('when it is no entry at all', () => {
    expect(read(null, 'x', entry).refused.map(({ row, id }) => ({ row, id }))).toEqual([
      { row: 1, id: undefined },
      { row: 2, id: undefined },
    ]);
  });
});

describe('a file is refused as a whole', () => {
  it('when it is cut short', () => {
    expect(refusal('{"algoritmes": [{"id": "1"')).toMatch(
      /^The file is not whole JSON \(.+\): fetch it again\.$/,
    );
  });

  it('when it is empty', () => {
    expect(refusal('')).toMatch(/^The file is not whole JSON/);
  });

  it.each(['[]', '{}', '{"algoritmes": {}}', 'null', '"algoritmes"'])('when it holds %s', (content) => {
    expect(refusal(content)).toBe(
      'The file has no list "algoritmes": is it an extract of the Dutch algorithm register?',
    );
  });

  it('when its list is empty, since then every entry would count as gone', () => {
    expect(refusal('{"algoritmes": []}')).toBe('The list "algoritmes" is empty: there is nothing to import.');
  });
});
