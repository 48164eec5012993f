import type { FormError } from './error-summary.tsx';

/**
 * What stands in boxes to choose with, and is not chosen: it would be lost on sending. Each field is told, so that it
 * says so itself.
 */
export function leftoversIn(form: ParentNode): FormError[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[data-leftover]')].map((input) => {
    input.dispatchEvent(new Event('invalid'));
    return { id: input.id, message: input.dataset['leftover']! };
  });
}

/** Whether nothing is left; else goes to the first that is, in a form without a summary of what is to be mended. */
export function hasNoLeftovers(form: ParentNode): boolean {
  const [first] = leftoversIn(form);
  const field = first && document.getElementById(first.id!);
  field?.closest('details')?.setAttribute('open', '');
  field?.focus();
  return first === undefined;
}
