/**
 * Where a form that was left is taken up again: its name begins with the use case that it changes, or ends with the one
 * that a new one starts from, if there is one.
 */
export function addressOfForm(form: string): string {
  const parts = form.split('/');
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (isUseCase(first)) return `/anvendelser/${encodeURIComponent(first)}/rediger`;
  return isUseCase(last) ? `/anvendelser/ny?fra=${encodeURIComponent(last)}` : '/anvendelser/ny';
}

function isUseCase(part: string): boolean {
  return part.startsWith('usecase-');
}
