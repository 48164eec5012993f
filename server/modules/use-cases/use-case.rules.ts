import { isLater, isPartialDate } from '../../shared/text/partial-date.ts';
import { turnsDirection } from '../../shared/text/written.ts';

export interface DraftProblem {
  readonly field: string;
  readonly message: string;
}

/** What the rules look at. */
interface Ruled {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly costs: readonly { readonly amount: number; readonly currency: string }[];
}

/**
 * What is wrong with a draft whose fields are of the right kind. Asked of what is written and not of what is read: an
 * entry from before a rule must open, or nobody could mend it.
 */
export function brokenRules(draft: Ruled): DraftProblem[] {
  const problems = [...datesThatAreNone(draft), ...amountsThatAreNone(draft), ...turnedTexts(draft)];
  return problems.map(({ field, message }) => ({
    field,
    message: `${field} ${message}`,
  }));
}

function datesThatAreNone({ start, end }: Ruled): DraftProblem[] {
  const unreal = Object.entries({ start, end }).filter(([, date]) => date && !isPartialDate(date));
  if (unreal.length > 0) {
    return unreal.map(([field]) => ({ field, message: 'is not in the calendar: look the day up' }));
  }
  if (!start || !end || !isLater(start, end)) return [];
  return [{ field: 'end', message: 'is before the start: correct one of them' }];
}

function amountsThatAreNone({ costs }: Ruled): DraftProblem[] {
  return costs.flatMap(({ amount, currency }, i) => [
    ...(amount === Number(amount.toFixed(2))
      ? []
      : [{ field: `costs.${i}.amount`, message: 'has more than two decimals: round it' }]),
    ...(/^[a-z]{3}$/i.test(currency)
      ? []
      : [
          {
            field: `costs.${i}.currency`,
            message: 'is no currency: give it as three letters, for instance DKK',
          },
        ]),
  ]);
}

const turned =
  'has an invisible sign that turns the direction of writing: type the text in place of pasting it';

function turnedTexts(value: unknown, path: readonly string[] = []): DraftProblem[] {
  if (typeof value === 'string')
    return turnsDirection(value) ? [{ field: path.join('.'), message: turned }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => turnedTexts(part, [...path, name]));
}
