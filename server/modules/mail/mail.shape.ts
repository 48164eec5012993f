import { mayAnywhere } from '../../shared/auth/actor.ts';
import type { VisibilityRule } from '../../shared/auth/visibility.ts';
import { expression, property, temporal } from '../../shared/reads/fields.ts';
import type { Shape } from '../../shared/reads/shape.ts';

const seenByAdministrators: VisibilityRule<unknown> = {
  apply: (actor) => mayAnywhere(actor, 'hub:administer'),
  toCypher: (actor) => String(mayAnywhere(actor, 'hub:administer')),
};

/** What a mail looks like to the hub's administrator. What it says is for its reader. */
export const outgoingMailShape: Shape = {
  type: 'OutgoingMail',
  visible: seenByAdministrators,
  fields: {
    id: property('id'),
    kind: property('kind'),
    status: property('status'),
    to: expression(
      ({ node }) => `coalesce(
        head(COLLECT { MATCH (${node})-[:TO]->(receiver:Person) RETURN receiver.email }),
        head(COLLECT { MATCH (${node})-[:TELLS]->(invitation:Invitation) RETURN invitation.email }))`,
    ),
    attempts: property('attempts'),
    createdAt: temporal('createdAt'),
    nextAttemptAt: temporal('nextAttemptAt'),
    sentAt: temporal('sentAt'),
    lastError: property('lastError'),
  },
};
