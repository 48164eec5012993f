/** A `datetime` as the database writes it: `2026-01-31T12:00:00.123456789Z`, or with an offset and a named zone. */
const form =
  /^(?<local>\d{4}-\d\d-\d\dT\d\d:\d\d(?<seconds>:\d\d(\.\d{1,9})?)?)(?<offset>Z|[+-]\d\d:[0-5]\d)(\[(?<zone>[^\]]+)\])?$/;
const widestOffsetMilliseconds = 18 * 3_600_000;
const zones: ReadonlySet<string> = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', 'Etc/UTC']);

/**
 * Whether the database can read the text as a moment. Stricter than `Date.parse`, which takes the 31st of February,
 * 24 o'clock and words for zones: what the database cannot read would fail there, as an error of the hub's.
 */
export function isMoment(text: string): boolean {
  const { local, seconds, offset, zone } = form.exec(text)?.groups ?? {};
  if (local === undefined || offset === undefined) return false;
  const asUtc = new Date(`${local}${seconds === undefined ? ':00' : ''}Z`);
  if (Number.isNaN(asUtc.getTime()) || asUtc.toISOString().slice(0, 16) !== local.slice(0, 16)) return false;
  const ahead = millisecondsOf(offset);
  if (Math.abs(ahead) > widestOffsetMilliseconds) return false;
  return zone === undefined || isOffsetOf(zone, ahead, new Date(asUtc.getTime() - ahead));
}

function millisecondsOf(offset: string): number {
  if (offset === 'Z') return 0;
  const [hours, minutes] = offset.slice(1).split(':').map(Number) as [number, number];
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

/** Whether clocks in the zone are that far ahead at the moment: the database refuses one that contradicts itself. */
function isOffsetOf(zone: string, milliseconds: number, moment: Date): boolean {
  if (!zones.has(zone)) return false;
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  const told = format.formatToParts(moment).find(({ type }) => type === 'timeZoneName')!.value;
  return millisecondsOf(told.replace('GMT', '') || 'Z') === milliseconds;
}
