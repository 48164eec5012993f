/** Where a form that was left is taken up again: its name begins with the use case that it changes, if there is one. */
export function addressOfForm(form: string): string {
  const [useCase = ''] = form.split('/');
  return useCase.startsWith('usecase-')
    ? `/anvendelser/${encodeURIComponent(useCase)}/rediger`
    : '/anvendelser/ny';
}
