import { randomUUID } from 'node:crypto';
import type { Actor } from '../../shared/auth/actor.ts';
import type { Transaction } from '../../shared/neo4j/graph.ts';
import type { HistoryStore } from './history.store.ts';
import type { FieldChange, RevisionKind } from './history.types.ts';

export interface Change {
  /** The id of the entry that was changed. */
  readonly entry: string;
  /** The version that the change made. */
  readonly version: number;
  readonly kind: RevisionKind;
  readonly changes: readonly FieldChange[];
}

/** What people changed in entries of any kind: as it was, as it became, by whom and when. */
export class HistoryService {
  constructor(private readonly store: HistoryStore) {}

  /** Keeps a change, as a part of the transaction that makes it. */
  keep(tx: Transaction, actor: Actor, change: Change): Promise<void> {
    const personId = actor.kind === 'person' ? actor.personId : null;
    return this.store.add(tx, { id: `revision-${randomUUID()}`, personId, ...change });
  }
}

/** The fields in which two states of an entry differ, each value as JSON, null where there is none. */
export function changesBetween<State extends object>(before: Partial<State>, after: State): FieldChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof State & string)[];
  return names.flatMap((field) => {
    const change = { field, before: toJson(before[field]), after: toJson(after[field]) };
    return change.before === change.after ? [] : [change];
  });
}

function toJson(value: unknown): string | null {
  const isEmpty = value === undefined || value === null || (Array.isArray(value) && value.length === 0);
  return isEmpty ? null : JSON.stringify(value);
}
