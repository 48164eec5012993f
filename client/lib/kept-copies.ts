import { forgetKept, keep, keptKeys, readKept } from './kept-text.ts';
import { tabId } from './tab-id.ts';

/** What somebody has typed, with what they began from. */
export interface KeptForm<Values> {
  /** The version of the entry that they began from; none for a new one. */
  readonly version?: number;
  readonly base: Values;
  readonly values: Values;
  /** Whose a new one is to be. */
  readonly organisation?: string;
  /** What a person knows it by. */
  readonly title: string;
  /** ISO 8601. */
  readonly savedAt: string;
  /** The tab that it was typed in. */
  readonly tab?: string;
}

/** What stands on this device for a form that was given up: a copy on its way to the hub may arrive after that. */
interface GivenUp {
  readonly savedAt: string;
}

/** What was typed in one tab. Where another went on with it and was done, it is that one's own alone. */
type DeviceCopy<Values> = (KeptForm<Values> & { readonly isTakenOver?: true }) | GivenUp;

/** How long it is known what was given up or taken over. */
const settledDays = 30;

/** What this tab has kept of a form, on this device. */
export function keepCopy(form: string, copy: KeptForm<unknown>): void {
  keep(placeOf(form, tabId()), copy);
}

/** Gives up what this tab has kept, and `found` of another tab, if that is still as it was found. */
export function giveUpCopies(form: string, found: KeptForm<unknown> | undefined): void {
  const givenUp: GivenUp = { savedAt: new Date().toISOString() };
  keep(placeOf(form, tabId()), givenUp);
  if (found?.tab === undefined || found.tab === tabId()) return;
  const place = placeOf(form, found.tab);
  if (readKept<GivenUp>(place)?.savedAt === found.savedAt) keep(place, { ...found, isTakenOver: true });
}

/** Whether a copy is what this tab has kept, or what it `found` and went on with. */
export function isOwn(copy: KeptForm<unknown>, found: KeptForm<unknown> | undefined): boolean {
  return copy.tab === tabId() || (copy.tab === found?.tab && copy.savedAt === found?.savedAt);
}

/**
 * What this tab goes on with: its own copy, or a newer one from another device. A tab that has none goes on with the
 * newest that another left.
 */
export function copyToGoOnWith<Values>(
  form: string,
  fromHub: KeptForm<Values> | undefined,
): KeptForm<Values> | undefined {
  const copies = copiesOnDevice<Values>(form);
  // The device's own word on what its tabs typed is the newer one.
  const elsewhere = fromHub && !copies.has(fromHub.tab ?? '') && hasText(fromHub) ? [fromHub] : [];
  const own = copies.get(tabId());
  if (own && 'values' in own) return newestOf([own, ...elsewhere]);
  const left = [...copies.values()].filter((copy) => 'values' in copy && !copy.isTakenOver && hasText(copy));
  return newestOf([...(left as KeptForm<Values>[]), ...elsewhere]);
}

/** By tab; what was settled long ago is forgotten on the way. */
function copiesOnDevice<Values>(form: string): Map<string, DeviceCopy<Values>> {
  const long = new Date(Date.now() - settledDays * 86_400_000).toISOString();
  const copies = new Map<string, DeviceCopy<Values>>();
  for (const key of keptKeys(placeOf(form, ''))) {
    const copy = readKept<DeviceCopy<Values>>(key);
    const isSettled = !copy || !('values' in copy) || copy.isTakenOver;
    if (!copy || (isSettled && copy.savedAt < long)) forgetKept(key);
    else copies.set(key.slice(placeOf(form, '').length), copy);
  }
  return copies;
}

function hasText({ base, values }: KeptForm<unknown>): boolean {
  return JSON.stringify(base) !== JSON.stringify(values);
}

function newestOf<Copy extends GivenUp>(copies: readonly Copy[]): Copy | undefined {
  return [...copies].sort((one, other) => (one.savedAt < other.savedAt ? 1 : -1))[0];
}

function placeOf(form: string, tab: string): string {
  return `${form}#${tab}`;
}
