/** Where a form that was left is taken up again: its name begins with what it changes, if that is there already. */
export function addressOfForm(form: string): string {
  const [subject = ''] = form.split('/');
  const id = encodeURIComponent(subject);
  if (subject.startsWith('organisation-')) return `/organisationer/${id}/rediger`;
  return subject.startsWith('usecase-') ? `/anvendelser/${id}/rediger` : '/anvendelser/ny';
}
