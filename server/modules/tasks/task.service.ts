import type { ResolveTree } from 'graphql-parse-resolve-info';
import { NotFound } from '../../shared/errors/domain-error.ts';
import { noSuch } from '../../shared/errors/sentences.ts';
import type { Caller } from '../../shared/reads/reader.ts';
import type { TaskStore } from './task.store.ts';
import type { Task, TaskScheme } from './task.type.ts';

/** What may be asked about tasks. */
export class TaskService {
  constructor(private readonly store: TaskStore) {}

  list(scheme: TaskScheme | undefined, asked: ResolveTree, caller: Caller): Promise<Task[]> {
    return this.store.list(scheme, asked, caller);
  }

  async byId(id: string, asked: ResolveTree, caller: Caller): Promise<Task> {
    const found = (await this.byIds([id], asked, caller)).get(id);
    if (!found) throw new NotFound(noSuch({ da: 'en opgave', en: 'task' }, id), { field: 'id' });
    return found;
  }

  /** Those of the tasks that exist, by id. */
  byIds(ids: readonly string[], asked: ResolveTree, caller: Caller): Promise<Map<string, Task>> {
    return this.store.byIds(ids, asked, caller);
  }
}
