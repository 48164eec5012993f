import type { Actor } from '../../shared/auth/actor.ts';
import { InputRejected } from '../../shared/errors/domain-error.ts';
import type { Transaction } from '../../shared/neo4j/graph.ts';
import { Lifecycle } from './use-case.enums.ts';
import type { HeldUseCase, UseCaseHoldingStore } from './use-case.holding.store.ts';

export type { HeldUseCase };

/**
 * Use cases that other modules add something to, as a part of a transaction of theirs. Whoever holds one takes
 * turns with everybody else who does and with those who change it.
 */
export class UseCaseHoldingService {
  constructor(private readonly store: UseCaseHoldingStore) {}

  /** The use case, held until the transaction ends; undefined when the actor may not see it. */
  hold(tx: Transaction, actor: Actor, id: string): Promise<HeldUseCase | undefined> {
    return this.store.hold(tx, actor, id);
  }
}

/** Throws InputRejected, for the field that names it, unless the use case is published. */
export function assertPublished({ lifecycle }: HeldUseCase, field: string): void {
  if (lifecycle === Lifecycle.PUBLISHED) return;
  const sentence = {
    da: 'Anvendelsen er ikke offentliggjort: det kan ikke gøres nu.',
    en: 'The use case is not published: this cannot be done now.',
  };
  throw new InputRejected([{ field, sentence }]);
}
