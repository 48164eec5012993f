/** Milliseconds with the digits that mean something. */
export function milliseconds(value: number): string {
  return `${value < 100 ? value.toFixed(value < 10 ? 2 : 1) : Math.round(value)} ms`;
}

export function seconds(value: number): string {
  return `${(value / 1000).toFixed(1)} s`;
}

export function perSecond(value: number): string {
  return value < 100 ? value.toFixed(1) : String(Math.round(value));
}

export function times(value: number): string {
  return `${value.toFixed(2)}×`;
}

export function mebibytes(bytes: number | undefined): string {
  return bytes === undefined ? 'unknown' : `${Math.round(bytes / 1024 / 1024)} MiB`;
}
