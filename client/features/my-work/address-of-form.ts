/**
 * Where a form that was left is taken up again: its name begins with what it changes, if that is there already, or ends
 * with the use case that a new one starts from.
 */
export function addressOfForm(form: string): string {
  const parts = form.split('/');
  const [subject = '', source = ''] = [parts[0], parts.at(-1)];
  const id = encodeURIComponent(subject);
  if (subject.startsWith('organisation-')) return `/organisationer/${id}/rediger`;
  if (isUseCase(subject)) return `/anvendelser/${id}/rediger`;
  return isUseCase(source) ? `/anvendelser/ny?fra=${encodeURIComponent(source)}` : '/anvendelser/ny';
}

function isUseCase(part: string): boolean {
  return part.startsWith('usecase-');
}
