import type { Choice } from '../../components/ui/form/picker-field.tsx';
import type { EditedQuestionFragment, UpdateHelpRequestInput } from '../../gql/graphql.ts';

/** What the fields of the form hold. */
export interface QuestionValues {
  readonly title: string;
  readonly text: string;
  readonly language: string;
  readonly problems: readonly Choice[];
  readonly tasks: readonly Choice[];
}

export const fieldNames = ['title', 'text', 'language', 'problems', 'tasks'] as const;
export type FieldName = (typeof fieldNames)[number];

const longestTitle = 120;

/** Where a new question begins: what was looked for is its line, or its text where it is too long for one. */
export function valuesFromWords(words: string, language: string): QuestionValues {
  const text = words.trim();
  const isLine = text.length <= longestTitle && !text.includes('\n');
  return { title: isLine ? text : '', text: isLine ? '' : text, language, problems: [], tasks: [] };
}

export function valuesOf(question: EditedQuestionFragment): QuestionValues {
  const { title, text, language, problems, tasks } = question;
  return { title, text, language, problems: problems.map(toChoice), tasks: tasks.map(taskChoice) };
}

const toChoice = ({ id, title }: Choice): Choice => ({ id, title });

/** A task is known by its code too. */
export function taskChoice(task: { id: string; scheme: string; code: string; title: string }): Choice {
  return { id: task.id, title: `${task.scheme} ${task.code} ${task.title}` };
}

/** The values as the API takes them. */
export function inputOf({ title, text, language, problems, tasks }: QuestionValues) {
  const idsOf = (choices: readonly Choice[]) => choices.map(({ id }) => id);
  return { title: title.trim(), text: text.trim(), language, problems: idsOf(problems), tasks: idsOf(tasks) };
}

/** The fields in which the values differ, as the API would see it. */
export function changedFields(before: QuestionValues, after: QuestionValues): FieldName[] {
  const [one, other] = [inputOf(before), inputOf(after)].map((input) => ({
    ...input,
    problems: [...input.problems].sort().join(),
    tasks: [...input.tasks].sort().join(),
  }));
  return fieldNames.filter((name) => one![name] !== other![name]);
}

/** The input of what has changed alone, so that what a colleague changes meanwhile is left to them. */
export function changedInput(
  before: QuestionValues,
  after: QuestionValues,
): Omit<UpdateHelpRequestInput, 'id' | 'version'> {
  const input = inputOf(after);
  return Object.fromEntries(changedFields(before, after).map((name) => [name, input[name]]));
}
