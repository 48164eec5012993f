/** The id of the control of a field, by its path in the input, for instance `effects.0.text`. */
export function idOfField(path: string): string {
  return `field-${path.replaceAll('.', '-')}`;
}
