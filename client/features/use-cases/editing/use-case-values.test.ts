import type { EditedUseCaseFragment } from '../../../gql/graphql.ts';
import { conflictBetween, settled } from '../../../lib/conflict.ts';
import {
  changedFields,
  changedInput,
  inputOf,
  isAmbiguous,
  noValues,
  numberOf,
  valuesFrom,
  valuesOf,
} from './use-case-values.ts';

/** As it is read, but for the names of types, which nothing here looks at. */
const entry = {
  ...{ id: 'usecase-1', version: 3, title: 'Titel', language: 'da', privileges: [], inferred: ['tasks'] },
  ...{ summary: 'Kort', problem: null, solution: null, lessons: ['en', 'to'], wouldDoDifferently: null },
  ...{ status: 'PILOT', start: '2020', end: null, techniqueNote: null, legalBasis: null },
  ...{ impactAssessmentDone: false, contactFunction: null },
  owner: { id: 'organisation-1', name: 'Ejer' },
  tasks: [{ id: 'task-1', title: 'Opgave' }],
  problems: [{ id: 'problem-1', title: 'Problem' }],
  techniques: [],
  effects: [{ kind: 'EXPECTED', text: 'Mindre kø' }],
  costs: [{ kind: 'YEARLY', note: null, amount: { amount: 1250.5, currency: 'DKK' } }],
  sources: [{ url: 'https://test.example', title: 'Kilde' }],
  participants: [],
  inspiredBy: [],
} as unknown as EditedUseCaseFragment;

describe('what a new one takes from the one that it starts from', () => {
  it('is what it is about, and where it comes from', () => {
    const values = valuesFrom(entry);
    expect(values).toEqual({
      ...noValues,
      problems: [{ id: 'problem-1', title: 'Problem' }],
      inspiredBy: [{ id: 'usecase-1', title: 'Titel' }],
    });
  });
});

describe('the values of the form', () => {
  it('leave out what was only inferred, and change nothing when they are sent as they came', () => {
    const values = valuesOf(entry);
    expect(values.tasks).toEqual([]);
    expect(values.problems).toEqual([{ id: 'problem-1', title: 'Problem' }]);
    expect(changedInput(values, values)).toEqual({});
    expect(inputOf(values)).toMatchObject({
      ...{ status: 'PILOT', end: null, impactAssessmentDone: false, lessons: ['en', 'to'] },
      costs: [{ kind: 'YEARLY', amount: 1250.5, currency: 'DKK', note: null }],
    });
  });

  it('send what was changed alone, and nothing of rows that are empty', () => {
    const values = valuesOf(entry);
    const changed = { ...values, problem: ' Kø ', lessons: [{ text: 'en' }, { text: ' ' }] };
    expect(changedInput(values, changed)).toEqual({ problem: 'Kø', lessons: ['en'] });
    expect(changedInput(values, { ...values, summary: ' ' })).toEqual({ summary: null });
  });

  it.each([
    ['1.250.000,50', 1_250_000.5],
    ['1.250.000', 1_250_000],
    ['1250000.5', 1_250_000.5],
    ['1 250', 1250],
    ['0,5', 0.5],
    ['1.250', 1250],
    ['1,25', 1.25],
    ['1.250,5', 1250.5],
    ['-1.250', -1250],
  ])('read %s as a number', (text, number) => {
    expect(numberOf(text)).toBe(number);
  });

  it.each(['1,250', '12,500', '1,250.50', '1,250,000', '1.2500', '1.25.000', '1e3', '0x10', ','])(
    'read %s, which may be meant otherwise or is nothing, as no number',
    (text) => {
      expect(numberOf(text)).toBeNaN();
    },
  );

  it('tell what can be read in two ways from what is no number', () => {
    expect(['1,250', ' 12,500', '1,25', '1.250', '1250,125'].map(isAmbiguous)).toEqual([
      ...[true, true, false, false, false],
    ]);
  });

  it('read what is no number as none', () => {
    expect([numberOf(''), numberOf('mange')]).toEqual([NaN, NaN]);
  });
});

describe('two people who changed the same entry', () => {
  const base = { ...noValues, title: 'A', summary: 'S', problem: 'P' };
  const mine = { ...base, title: 'B', summary: 'T' };
  const theirs = { ...base, title: 'C', summary: 'T', problem: 'Q' };

  it('have to choose only where both changed it to something else', () => {
    expect(conflictBetween({ base, mine, theirs }, changedFields)).toEqual({
      both: ['title'],
      theirs: ['problem'],
    });
  });

  it('get what each of them chose', () => {
    expect(settled(mine, theirs, ['problem'])).toMatchObject({ title: 'B', summary: 'T', problem: 'Q' });
    expect(settled(mine, theirs, ['problem', 'title'])).toMatchObject({ title: 'C', problem: 'Q' });
  });
});
