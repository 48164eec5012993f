import type { Choice } from '../../../components/ui/form/picker-field.tsx';
import type { EditedUseCaseFragment, UpdateUseCaseInput } from '../../../gql/graphql.ts';

/** What the fields of the form hold. Lists have a row for each part; an empty text is none. */
export interface UseCaseValues {
  title: string;
  language: string;
  summary: string;
  problem: string;
  solution: string;
  effects: { kind: string; text: string }[];
  lessons: { text: string }[];
  wouldDoDifferently: string;
  status: string;
  start: string;
  end: string;
  problems: Choice[];
  tasks: Choice[];
  techniques: Choice[];
  techniqueNote: string;
  participants: { role: string; organisation: Choice }[];
  costs: { kind: string; amount: string; currency: string; note: string }[];
  legalBasis: string;
  /** `yes`, `no`, or empty for what nobody has stated. */
  impactAssessmentDone: string;
  contactFunction: string;
  sources: { url: string; title: string }[];
  inspiredBy: Choice[];
}

export type FieldName = keyof UseCaseValues;

export const noValues: UseCaseValues = {
  title: '',
  language: 'da',
  summary: '',
  problem: '',
  solution: '',
  effects: [],
  lessons: [],
  wouldDoDifferently: '',
  status: '',
  start: '',
  end: '',
  problems: [],
  tasks: [],
  techniques: [],
  techniqueNote: '',
  participants: [],
  costs: [],
  legalBasis: '',
  impactAssessmentDone: '',
  contactFunction: '',
  sources: [],
  inspiredBy: [],
};

/** What the form holds of an entry. What was inferred is left empty, so that it is not stated by being saved. */
export function valuesOf(useCase: EditedUseCaseFragment): UseCaseValues {
  const stated = <Item>(field: string, items: readonly Item[]) =>
    useCase.inferred.includes(field) ? [] : [...items];
  const choice = ({ id, title }: Choice): Choice => ({ id, title });
  return {
    title: useCase.title,
    language: useCase.language,
    summary: useCase.summary ?? '',
    problem: useCase.inferred.includes('problem') ? '' : (useCase.problem ?? ''),
    solution: useCase.solution ?? '',
    effects: useCase.effects.map(({ kind, text }) => ({ kind, text })),
    lessons: useCase.lessons.map((text) => ({ text })),
    wouldDoDifferently: useCase.wouldDoDifferently ?? '',
    status: useCase.status ?? '',
    start: useCase.start ?? '',
    end: useCase.end ?? '',
    problems: stated('problems', useCase.problems).map(choice),
    tasks: stated('tasks', useCase.tasks).map(choice),
    techniques: stated('techniques', useCase.techniques).map(choice),
    techniqueNote: useCase.techniqueNote ?? '',
    participants: useCase.participants.map(({ role, organisation: { id, name } }) => ({
      role,
      organisation: { id, title: name },
    })),
    costs: useCase.costs.map(({ kind, note, amount: { amount, currency } }) => ({
      ...{ kind, currency, note: note ?? '' },
      amount: String(amount).replace('.', ','),
    })),
    legalBasis: useCase.legalBasis ?? '',
    impactAssessmentDone: answerOf(useCase.impactAssessmentDone),
    contactFunction: useCase.contactFunction ?? '',
    sources: useCase.sources.map(({ url, title }) => ({ url: url ?? '', title })),
    inspiredBy: useCase.inspiredBy.map(choice),
  };
}

/**
 * What a new entry can take from another that it starts from: what the problem is and what it is about. What came of it
 * is the other's own story.
 */
export function valuesFrom(useCase: EditedUseCaseFragment): UseCaseValues {
  const { language, problem, problems, tasks, techniques } = valuesOf(useCase);
  const inspiredBy = [{ id: useCase.id, title: useCase.title }];
  return { ...noValues, language, problem, problems, tasks, techniques, inspiredBy };
}

/** So that the rows of the form are those that are sent, and errors find theirs. */
export function withoutEmptyRows(values: UseCaseValues): UseCaseValues {
  return {
    ...values,
    effects: filled(values.effects, ({ text }) => text),
    lessons: filled(values.lessons, ({ text }) => text),
    costs: filled(values.costs, ({ amount, note }) => amount + note),
    sources: filled(values.sources, ({ url, title }) => url + title),
  };
}

type Input = Omit<UpdateUseCaseInput, 'id' | 'version'>;

/** What the API takes for the values. Rows that nobody has filled in are left out. */
export function inputOf(values: UseCaseValues): Input {
  const text = (value: string) => value.trim() || null;
  const { effects, lessons, costs, sources } = withoutEmptyRows(values);
  return {
    title: values.title.trim(),
    language: values.language,
    summary: text(values.summary),
    problem: text(values.problem),
    solution: text(values.solution),
    effects: effects as Input['effects'],
    lessons: lessons.map(({ text }) => text),
    wouldDoDifferently: text(values.wouldDoDifferently),
    status: text(values.status) as Input['status'],
    start: text(values.start),
    end: text(values.end),
    problems: values.problems.map(({ id }) => id),
    tasks: values.tasks.map(({ id }) => id),
    techniques: values.techniques.map(({ id }) => id),
    techniqueNote: text(values.techniqueNote),
    participants: values.participants.map(({ role, organisation }) => ({
      role,
      organisation: organisation.id,
    })) as Input['participants'],
    costs: costs.map(({ kind, amount, currency, note }) => ({
      ...{ kind, currency: currency.trim().toUpperCase(), note: text(note) },
      amount: numberOf(amount),
    })) as Input['costs'],
    legalBasis: text(values.legalBasis),
    impactAssessmentDone: values.impactAssessmentDone === '' ? null : values.impactAssessmentDone === 'yes',
    contactFunction: text(values.contactFunction),
    sources: sources.map(({ url, title }) => ({
      url: text(url),
      title: title.trim() || url.trim(),
    })),
    inspiredBy: values.inspiredBy.map(({ id }) => id),
  };
}

/** The fields in which the values differ, as the API would see it. */
export function changedFields(before: UseCaseValues, after: UseCaseValues): FieldName[] {
  const [was, is] = [inputOf(before), inputOf(after)];
  return (Object.keys(noValues) as FieldName[]).filter(
    (field) => JSON.stringify(was[field]) !== JSON.stringify(is[field]),
  );
}

/** The input of what has changed alone, so that what others change meanwhile is left to them. */
export function changedInput(before: UseCaseValues, after: UseCaseValues): Input {
  const is = inputOf(after);
  return Object.fromEntries(changedFields(before, after).map((field) => [field, is[field]]));
}

/**
 * An amount as Danes write it, 1.250.000,50; spaces may group it, and a point may stand before one or two decimals.
 * Not a number when it is none, or may be meant otherwise.
 */
export function numberOf(text: string): number {
  const bare = text.replace(/\s/g, '');
  if (/^-?\d+\.\d{1,2}$/.test(bare)) return Number(bare);
  const isDanish = /^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/.test(bare) && !isAmbiguous(bare);
  return isDanish ? Number(bare.replaceAll('.', '').replace(',', '.')) : NaN;
}

/** Whether it is a thousand times as much to whoever groups thousands by commas: 1,250. */
export function isAmbiguous(text: string): boolean {
  return /^-?[1-9]\d{0,2},\d{3}$/.test(text.replace(/\s/g, ''));
}

function filled<Row>(rows: readonly Row[], textOf: (row: Row) => string): Row[] {
  return rows.filter((row) => textOf(row).trim() !== '');
}

function answerOf(isDone: boolean | null): string {
  if (isDone === null) return '';
  return isDone ? 'yes' : 'no';
}
