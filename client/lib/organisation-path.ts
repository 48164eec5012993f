/** The page of an organisation: a Danish municipality's goes by its code. */
export function organisationPath({ id, code }: { id: string; code: string | null }): string {
  return code ? `/kommuner/${code}` : `/organisationer/${encodeURIComponent(id)}`;
}
