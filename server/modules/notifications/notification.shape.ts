import type { Actor } from '../../shared/auth/actor.ts';
import { visibleToAll, type VisibilityRule } from '../../shared/auth/visibility.ts';
import { compileShape } from '../../shared/reads/compile.ts';
import { expression, one, property, temporal } from '../../shared/reads/fields.ts';
import type { Field, ReadContext, Shape } from '../../shared/reads/shape.ts';
import { helpRequestShape } from '../help-requests/help-request.shape.ts';
import { organisationShape } from '../organisations/organisation.shape.ts';
import { useCaseShape } from '../use-cases/use-case.shape.ts';
import { newsText, type Told } from './notification.texts.ts';
import { spokenKinds } from './recipients.ts';

/** A notification is its receiver's, whatever leads to it. */
const seenByReceiver: VisibilityRule<{ readonly receiverId: string }> = {
  apply: (actor, { receiverId }) => actor.kind === 'person' && actor.personId === receiverId,
  toCypher: (actor, node, parameters) =>
    actor.kind === 'person'
      ? `EXISTS { (${node})-[:TO]->(:Person {id: ${parameters.add(actor.personId)}}) }`
      : 'false',
};

/** What it is of, as far as that may be seen at the moment of reading; the expression is over `found`. */
function ofEntry(expressionOf: (found: string) => string) {
  return (node: string, { actor, parameters }: ReadContext): string => {
    const found = parameters.variable();
    const visible = [useCaseShape, helpRequestShape].map(
      (shape) => `(${found}:${shape.type} AND ${shape.visible.toCypher(actor, found, parameters)})`,
    );
    return `head(COLLECT { MATCH (${node})-[:ABOUT]->(${found}) WHERE ${visible.join(' OR ')} RETURN ${expressionOf(found)} })`;
  };
}

const titleOf = (node: string, context: ReadContext) =>
  ofEntry((found) => `coalesce(${found}.title${context.language === 'en' ? 'En' : 'Da'}, ${found}.title)`)(
    node,
    context,
  );
const idOf = ofEntry((found) => `${found}.id`);

const organisationPattern = ({ node, target }: { node: string; target: string }) =>
  `(${target}:Organisation {id: ${node}.organisation})`;

/** Who it was, over the notification's own node. Whoever edits an entry is known to its own people alone. */
const newsActorShape: Shape = {
  type: 'NewsActor',
  visible: visibleToAll,
  fields: {
    name: expression(({ node }, { actor, parameters }) => {
      const isShown = `${node}.kind IN ${parameters.addChoices(spokenKinds)} OR ${node}.organisation IN ${parameters.addChoices(ownOf(actor))}`;
      const name = `head(COLLECT { MATCH (somebody:Person {id: ${node}.actor}) RETURN somebody.name })`;
      return `CASE WHEN ${isShown} THEN ${name} END`;
    }),
    organisation: one(organisationPattern, () => organisationShape),
  },
};

const actorField: Field = {
  perAlias: true,
  project({ scope: { node }, asked, context }) {
    const row = compileShape(newsActorShape, asked, { node }, context);
    return {
      cypher: `CASE WHEN ${idOf(node, context)} IS NULL THEN null ELSE ${row.cypher} END`,
      read: (value) => (value === null ? null : row.read(value)),
    };
  },
};

const text: Field = {
  perAlias: false,
  project({ scope: { node }, context }) {
    const { actor, language, parameters } = context;
    const who = parameters.variable();
    const visible = organisationShape.visible.toCypher(actor, who, parameters);
    const organisation = `head(COLLECT { MATCH ${organisationPattern({ node, target: who })} WHERE ${visible} RETURN ${who}.name })`;
    return {
      cypher: `[${node}.kind, ${titleOf(node, context)}, ${organisation}, coalesce(${node}.isAddressed, false)]`,
      read(value) {
        const [kind, title, name, isAddressed] = value as [
          Told['kind'],
          string | null,
          string | null,
          boolean,
        ];
        return newsText({ kind, title, organisation: name, isAddressed }, language);
      },
    };
  },
};

const path: Field = {
  perAlias: false,
  project: ({ scope: { node }, context }) => ({
    cypher: idOf(node, context),
    read: (id) => (id === null ? null : pathOf(id as string)),
  }),
};

/** What a notification looks like in the graph. What may be seen of what it is of is decided when it is read. */
export const notificationShape: Shape = {
  type: 'Notification',
  visible: seenByReceiver,
  fields: {
    id: property('id'),
    kind: property('kind'),
    at: temporal('at'),
    readAt: temporal('readAt'),
    useCase: one(
      ({ node, target }) => `(${node})-[:ABOUT]->(${target}:UseCase)`,
      () => useCaseShape,
    ),
    helpRequest: one(
      ({ node, target }) => `(${node})-[:ABOUT]->(${target}:HelpRequest)`,
      () => helpRequestShape,
    ),
    actor: actorField,
    text,
    path,
  },
};

export const notificationShapes: readonly Shape[] = [notificationShape, newsActorShape];

function ownOf(actor: Actor): readonly string[] {
  return actor.kind === 'anonymous' ? [] : actor.memberships.map(({ organisationId }) => organisationId);
}

function pathOf(id: string): string {
  return `/${id.startsWith('helprequest-') ? 'spoergsmaal' : 'anvendelser'}/${id}`;
}
