import type { EditedUseCase } from '../editing/editing.store.ts';
import { inspirationsAfter } from '../editing/inspirations.ts';
import { CellRefused } from '../notation/cell-refused.ts';
import { readEntries, withPlainBreaks } from '../notation/entries.ts';
import {
  ownUseCase,
  severalOrganisations,
  unknownOrganisation,
  unknownUseCase,
} from '../notation/notation.sentences.ts';
import {
  printCost,
  printEffect,
  printParticipant,
  printSource,
  readCost,
  readEffect,
  readInspiration,
  readParticipant,
  readSource,
} from '../notation/parts.ts';
import type { UseCaseDraft } from '../use-case.draft.ts';
import { plain, type CellReading, type ReadCell } from './sheet.cell.ts';

type Effect = UseCaseDraft['effects'][number];
type Cost = UseCaseDraft['costs'][number];
type Source = UseCaseDraft['sources'][number];
type Participant = UseCaseDraft['participants'][number];

/** A part of an entry, by what the file shows of it. */
interface Shown<Part> {
  readonly text: string;
  readonly part: Part;
}

/** How the parts of one column are shown and read. */
interface PartReading<Part> {
  readonly shown: (now: EditedUseCase, reading: CellReading) => Shown<Part>[];
  readonly read: (entry: string, reading: CellReading, shown: readonly Shown<Part>[]) => Part;
  /** A part in whose place the file says something else: what the file does not show of it stays. */
  readonly revise?: (before: Part, after: Part, reading: CellReading) => Part;
}

const lessons: PartReading<string> = {
  shown: ({ draft }) => draft.lessons.map((text) => ({ text, part: text })),
  read: (entry) => entry,
};

const effects: PartReading<Effect> = {
  shown: ({ draft }, { language }) =>
    draft.effects.map((part) => {
      const text = language === 'en' ? (part.textEn ?? part.text) : part.text;
      return { part, text: printEffect({ ...part, text }, language) };
    }),
  read: readEffect,
  revise: (before, { kind, text }, { language }) =>
    language === 'en' && before.textEn !== undefined
      ? { ...before, kind, textEn: text }
      : { ...before, kind, text },
};

const costs: PartReading<Cost> = {
  shown: ({ draft }, { language }) =>
    draft.costs.map((part) => {
      const note = language === 'en' ? (part.noteEn ?? part.note) : part.note;
      return { part, text: printCost({ ...part, note }, language) };
    }),
  read: readCost,
  revise: ({ note, noteEn, ...before }, { note: written, ...after }, { language }) => {
    const isTranslation = language === 'en' && noteEn !== undefined;
    const notes = isTranslation ? { note, noteEn: written } : { note: written, noteEn };
    const known = Object.entries(notes).filter(([, value]) => value !== undefined);
    return { ...before, ...after, ...Object.fromEntries(known) };
  },
};

/** A bare address of a source that is there stands for it, title and all. */
const sources: PartReading<Source> = {
  shown: ({ draft }) => draft.sources.map((part) => ({ part, text: printSource(part) })),
  read: (entry, _, shown) => shown.find(({ part }) => part.url === entry)?.part ?? readSource(entry),
};

const participants: PartReading<Participant> = {
  shown: ({ draft }, { organisations, language }) =>
    draft.participants.flatMap((part) => {
      const name = organisations.nameOf(part.organisation);
      return name === undefined ? [] : [{ part, text: printParticipant(part.role, name, language) }];
    }),
  read(entry, { organisations, column }) {
    const { role, name } = readParticipant(entry);
    const [organisation, ...further] = organisations.find(name);
    if (organisation === undefined)
      throw new CellRefused(unknownOrganisation(column, name, organisations.nearest(name)));
    if (further.length > 0) throw new CellRefused(severalOrganisations(column, name));
    return { organisation, role };
  },
};

/** How each column is read that holds several entries. */
export const readList = {
  lessons: ordered('lessons', lessons),
  effects: ordered('effects', effects),
  costs: ordered('costs', costs),
  sources: ordered('sources', sources),
  participants: readParticipants,
  inspiredBy: readInspirations,
} satisfies Record<string, ReadCell>;

function ordered<Part>(field: 'lessons' | 'effects' | 'costs' | 'sources', how: PartReading<Part>): ReadCell {
  return (cell, reading) => {
    const shown = shownNow(reading, how);
    const after = partsAfter(cell, reading, shown, how);
    return isSame(
      after,
      shown.map(({ part }) => part),
    )
      ? undefined
      : { [field]: after };
  };
}

/** Their order says nothing. Those whose name the writer cannot see, and so cannot have left out, stay. */
function readParticipants(cell: string, reading: CellReading): { participants: Participant[] } | undefined {
  const shown = shownNow(reading, participants);
  const before = reading.now?.draft.participants ?? [];
  const unseen = before.filter((each) => !shown.some(({ part }) => part === each));
  const named = (list: readonly Participant[]) => {
    const byName = new Map(list.map((part) => [`${part.organisation} ${part.role}`, part]));
    return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, part]) => part);
  };
  const after = named([...partsAfter(cell, reading, shown, participants), ...unseen]);
  return isSame(after, named(before)) ? undefined : { participants: after };
}

/** Those that the writer cannot see stay too. */
function readInspirations(
  cell: string,
  { now, column, seen }: CellReading,
): { inspiredBy: string[] } | undefined {
  const before = now?.draft.inspiredBy ?? [];
  const wanted = readEntries(plain(cell)).map((entry) => readInspiration(entry, column));
  const unknown = wanted.find((id) => !seen.has(id) && !before.includes(id));
  if (unknown !== undefined) throw new CellRefused(unknownUseCase(column, unknown));
  if (now && wanted.includes(now.id)) throw new CellRefused(ownUseCase(column));
  const after = inspirationsAfter({ own: now?.id, wanted, before, seen: [...seen] });
  return isSame(after, [...before].sort()) ? undefined : { inspiredBy: after };
}

function shownNow<Part>(reading: CellReading, how: PartReading<Part>): Shown<Part>[] {
  const shown = reading.now ? how.shown(reading.now, reading) : [];
  return shown
    .map(({ text, part }) => ({ text: withPlainBreaks(text).trim(), part }))
    .filter(({ text }) => text !== '');
}

/** What a cell makes of the parts: an entry that stands as it was shown is that part, whatever else is known of it. */
function partsAfter<Part>(
  cell: string,
  reading: CellReading,
  shown: readonly Shown<Part>[],
  { read, revise }: PartReading<Part>,
): Part[] {
  const asItStands = readEntries(cell);
  const isShown = shown.some(({ text }) => text === asItStands[0]);
  const entries = isShown ? asItStands : readEntries(plain(cell));
  const left = new Set(shown);
  const found = entries.map((entry) => {
    const same = [...left].find(({ text }) => text === entry);
    if (same) left.delete(same);
    return same;
  });
  return entries.map((entry, i) => {
    if (found[i]) return found[i].part;
    const part = read(entry, reading, shown);
    const inItsPlace = entries.length === shown.length && left.has(shown[i]!) ? shown[i] : undefined;
    return inItsPlace && revise ? revise(inItsPlace.part, part, reading) : part;
  });
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
