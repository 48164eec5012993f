import { Field, ObjectType } from 'type-graphql';
import { Node } from '../../shared/graphql/node.type.ts';
import { Task } from '../tasks/task.type.ts';

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'Something that public bodies solve, whatever the technique.',
})
export class Problem extends Node {
  @Field()
  title!: string;

  @Field(() => [Task], { description: 'The tasks where it typically occurs.' })
  tasks!: Task[];
}

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'A way to solve problems with data and algorithms.',
})
export class Technique extends Node {
  @Field()
  title!: string;

  @Field(() => String, { nullable: true })
  description!: string | null;
}
