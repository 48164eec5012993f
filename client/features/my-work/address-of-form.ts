/**
 * Where a form that was left is taken up again: its name begins with what it changes, if that is there already, or ends
 * with what a new one starts from: a use case, or the words of a question.
 */
export function addressOfForm(form: string): string {
  const parts = form.split('/');
  const [subject = '', source = ''] = [parts[0], parts.at(-1)];
  const id = encodeURIComponent(subject);
  if (subject.startsWith('organisation-')) return `/organisationer/${id}/rediger`;
  if (subject.startsWith('helprequest-')) return `/spoergsmaal/${id}/rediger`;
  if (subject === 'help-request') return addressOfQuestion(parts.slice(3).join('/'));
  if (isUseCase(subject)) return `/anvendelser/${id}/rediger`;
  return isUseCase(source) ? `/anvendelser/ny?fra=${encodeURIComponent(source)}` : '/anvendelser/ny';
}

function addressOfQuestion(words: string): string {
  return words === '' ? '/spoergsmaal/nyt' : `/spoergsmaal/nyt?q=${encodeURIComponent(words)}`;
}

function isUseCase(part: string): boolean {
  return part.startsWith('usecase-');
}
