import { visibleToAll } from '../../shared/auth/visibility.ts';
import { many, one, property } from '../../shared/reads/fields.ts';
import { noPrivileges } from '../../shared/reads/privileges.ts';
import type { Shape } from '../../shared/reads/shape.ts';

/** What a Task looks like in the graph. Other modules add their relations to `fields`. */
export const taskShape: Shape = {
  type: 'Task',
  interfaces: ['Node'],
  visible: visibleToAll,
  fields: {
    id: property('id'),
    privileges: noPrivileges,
    scheme: property('scheme'),
    code: property('code'),
    title: property('title'),
    url: property('url'),
    parent: one(
      ({ node, target }) => `(${node})-[:PART_OF]->(${target}:Task)`,
      () => taskShape,
    ),
    children: many(
      ({ node, target }) => `(${node})<-[:PART_OF]-(${target}:Task)`,
      () => taskShape,
      ({ node }) => `${node}.code`,
    ),
  },
};
