import { stringify } from 'csv-stringify/sync';
import { buildASTSchema, parse, validate } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../shared/project-root.ts';
import { toCsvRow, useCaseColumns, useCasesToExport } from './use-case.export.ts';
import { CostKind, EffectKind, ParticipantRole, UseCaseStatus } from './use-case.enums.ts';

const useCase: Parameters<typeof toCsvRow>[0] = {
  ...{
    id: 'usecase-test.1',
    title: 'Sortering',
    summary: null,
    status: UseCaseStatus.PILOT,
    start: '2020-03',
    end: null,
  },
  ...{ legalBasis: 'Serviceloven', contactFunction: null, demo: false, version: 3, origin: { title: 'CSV' } },
  owner: { name: 'Aarhus', code: '0751', country: 'DK' },
  tasks: [
    { scheme: 'KLE', code: '27', title: 'Social service' },
    { scheme: 'FORM', code: '10', title: 'Post' },
  ],
  problems: [{ title: 'For meget post' }],
  techniques: [],
  sources: [
    { url: 'https://a.dk', title: 'A' },
    { url: null, title: 'Rapport' },
  ],
  ...{ problem: 'Posten hober sig op', solution: null, wouldDoDifferently: null, techniqueNote: null },
  ...{ lessons: ['Begynd småt', 'a|b'], impactAssessmentDone: false, language: 'da' },
  effects: [{ kind: EffectKind.MEASURED, text: '500 timer\nom året' }],
  costs: [{ kind: CostKind.YEARLY, note: 'drift', amount: { amount: 80_000.5, currency: 'DKK' } }],
  participants: [{ role: ParticipantRole.SUPPLIER, organisation: { name: 'Firma A/S' } }],
  inspiredBy: [{ id: 'usecase-test.2', title: 'Andre' }],
};

describe('a use case as a row', () => {
  it('says everything in words', () => {
    expect(toCsvRow(useCase, 'da')).toEqual({
      ...{ id: 'usecase-test.1', title: 'Sortering', summary: '', start: '2020-03', end: '', demo: '' },
      ...{ legalBasis: 'Serviceloven', contactFunction: '', origin: 'CSV', status: 'I pilot' },
      ...{ owner: 'Aarhus', code: '0751', country: 'DK' },
      tasks: 'KLE 27 Social service | FORM 10 Post',
      problems: 'For meget post',
      techniques: '',
      sources: 'A <https://a.dk>\nRapport',
      ...{ problem: 'Posten hober sig op', solution: '', wouldDoDifferently: '', techniqueNote: '' },
      ...{ lessons: 'Begynd småt\na\\|b', impactAssessmentDone: 'Nej', language: 'da', version: '3' },
      effects: 'Målt: 500 timer\n  om året',
      costs: 'Om året: 80.000,5 DKK, drift',
      participants: 'Leverandør: Firma A/S',
      inspiredBy: 'Andre <usecase-test.2>',
    });
  });

  it('says its status in English when asked', () => {
    expect(toCsvRow(useCase, 'en').status).toBe('Pilot');
    expect(toCsvRow({ ...useCase, status: null }, 'en').status).toBe('');
  });

  it('says when it is invented', () => {
    expect(toCsvRow({ ...useCase, demo: true, origin: null }, 'da')).toMatchObject({
      demo: 'Demo',
      origin: '',
    });
  });

  it('has a value for every column, and a column for every value', () => {
    const keys = useCaseColumns('da').map(({ key }) => key);
    expect(Object.keys(toCsvRow(useCase, 'da')).sort()).toEqual([...keys].sort());
  });
});

describe('the headings', () => {
  it('are in the language that was asked for', () => {
    const headers = (language: 'da' | 'en') => useCaseColumns(language).map(({ header }) => header);
    expect(headers('da')).toContain('Kommunekode');
    expect(headers('en')).toContain('Municipality code');
  });
});

describe('a cell', () => {
  it.each(['=1+1', '+45', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'that begins as the formula %j is told as text',
    (title) => {
      const row = toCsvRow({ ...useCase, title }, 'da');
      const csv = stringify([row], { columns: [{ key: 'title' }], escape_formulas: true });
      expect(csv.replace(/^"/, '')).toMatch(/^'/);
    },
  );
});

describe('the query behind the export', () => {
  it('is one that the schema answers', () => {
    const schema = buildASTSchema(parse(readFileSync(join(projectRoot, 'schema/schema.graphql'), 'utf8')));
    expect(validate(schema, parse(useCasesToExport))).toEqual([]);
  });
});
