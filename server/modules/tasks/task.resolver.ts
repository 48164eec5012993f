import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { Costs } from '../../shared/graphql/cost.ts';
import { askedFor } from '../../shared/graphql/selection.ts';
import { TaskService } from './task.service.ts';
import { Task, TaskScheme } from './task.type.ts';

@Resolver(() => Task)
export class TaskResolver {
  constructor(private readonly service: TaskService) {}

  @Costs({ length: 100 })
  @Query(() => [Task], { description: 'The public tasks of one classification, or of all.' })
  tasks(
    @Arg('scheme', () => TaskScheme, { nullable: true }) scheme: TaskScheme | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Task[]> {
    return this.service.list(scheme, askedFor(info), context);
  }

  @Query(() => Task, { nullable: true, description: 'One task.' })
  task(
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Task> {
    return this.service.byId(id, askedFor(info), context);
  }
}
