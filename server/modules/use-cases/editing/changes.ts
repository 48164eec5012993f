import type { UseCaseDraft } from '../use-case.draft.ts';
import type { FieldChange } from './editing.types.ts';

/** The fields in which two drafts differ, each value as JSON, null where there is none. */
export function changesBetween(before: Partial<UseCaseDraft>, after: Partial<UseCaseDraft>): FieldChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof UseCaseDraft)[];
  return names.flatMap((field) => {
    const change = { field, before: toJson(before[field]), after: toJson(after[field]) };
    return change.before === change.after ? [] : [change];
  });
}

function toJson(value: unknown): string | null {
  const isEmpty = value === undefined || value === null || (Array.isArray(value) && value.length === 0);
  return isEmpty ? null : JSON.stringify(value);
}
