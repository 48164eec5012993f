import type { ResolveTree } from 'graphql-parse-resolve-info';
import type { Caller, Reader } from '../../shared/reads/reader.ts';
import { taskShape } from './task.shape.ts';
import type { Task, TaskScheme } from './task.type.ts';

/** Tasks in the graph: `(:Task {id, scheme, code, title})-[:PART_OF]->(:Task)`. */
export class TaskStore {
  constructor(private readonly reader: Reader) {}

  /** The tasks of one classification, or of all, by scheme and code. */
  async list(scheme: TaskScheme | undefined, asked: ResolveTree, caller: Caller): Promise<Task[]> {
    const found = await this.reader.entities(
      {
        name: 'tasks.list',
        shape: taskShape,
        match: (node, parameters) =>
          scheme ? `MATCH (${node}:Task {scheme: ${parameters.add(scheme)}})` : `MATCH (${node}:Task)`,
        orderBy: (node) => `ORDER BY ${node}.scheme DESC, ${node}.code`,
        asked,
      },
      caller,
    );
    return found as unknown as Task[];
  }

  /** Those of the tasks that exist, by id. */
  byIds(ids: readonly string[], asked: ResolveTree, caller: Caller): Promise<Map<string, Task>> {
    return this.reader.byIds({ name: 'tasks.byIds', label: 'Task', shape: taskShape }, ids, asked, caller);
  }
}
