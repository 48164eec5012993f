import { visibleToAll } from '../../shared/auth/visibility.ts';
import { many, property, translated } from '../../shared/reads/fields.ts';
import { noPrivileges } from '../../shared/reads/privileges.ts';
import type { Shape } from '../../shared/reads/shape.ts';
import { taskShape } from '../tasks/task.shape.ts';

/** What a Problem looks like in the graph. Other modules add their relations to `fields`. */
export const problemShape: Shape = {
  type: 'Problem',
  interfaces: ['Node'],
  visible: visibleToAll,
  fields: {
    id: property('id'),
    privileges: noPrivileges,
    title: translated('title'),
    tasks: many(
      ({ node, target }) => `(${node})-[:TYPICAL_OF]->(${target}:Task)`,
      () => taskShape,
      ({ node }) => `${node}.code`,
    ),
  },
};

/** What a Technique looks like in the graph. Other modules add their relations to `fields`. */
export const techniqueShape: Shape = {
  type: 'Technique',
  interfaces: ['Node'],
  visible: visibleToAll,
  fields: {
    id: property('id'),
    privileges: noPrivileges,
    title: translated('title'),
    description: translated('description'),
  },
};
