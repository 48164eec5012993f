import { z } from 'zod';
import type { Actor } from '../../shared/auth/actor.ts';
import type { Transaction } from '../../shared/neo4j/graph.ts';
import { ParameterBag } from '../../shared/reads/parameter-bag.ts';
import { Lifecycle } from './use-case.enums.ts';
import { useCaseShape } from './use-case.shape.ts';

const heldSchema = z.object({ id: z.string(), ownerId: z.string(), lifecycle: z.enum(Lifecycle) });

/** A use case that stays as it is until the transaction ends. */
export type HeldUseCase = z.infer<typeof heldSchema>;

/** Holds use cases inside the caller's transaction. */
export class UseCaseHoldingStore {
  /** The use case, held; undefined when the actor may not see it. */
  async hold(tx: Transaction, actor: Actor, id: string): Promise<HeldUseCase | undefined> {
    const parameters = new ParameterBag();
    const visible = useCaseShape.visible.toCypher(actor, 'u', parameters);
    const cypher = `
      MATCH (u:UseCase {id: ${parameters.add(id)}}) WHERE ${visible}
      SET u.takenAt = datetime() // takes the lock, as those do who change the use case itself
      RETURN u.id AS id, u.ownerId AS ownerId, u.lifecycle AS lifecycle`;
    const [row] = await tx.run({ name: 'useCases.hold', cypher }, parameters.values);
    return row && heldSchema.parse(row.toObject());
  }
}
