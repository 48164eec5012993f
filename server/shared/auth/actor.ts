/** Whoever asks. What an actor may see and do is decided by rules, never by looking at this type. */
export type Actor = AnonymousActor;

/** Somebody who has not signed in: sees what is public. */
export interface AnonymousActor {
  readonly kind: 'anonymous';
}

export const anonymous: Actor = { kind: 'anonymous' };

/** The actor's name in transaction metadata and logs; holds no personal data. */
export function actorLabel(actor: Actor): string {
  return actor.kind;
}
