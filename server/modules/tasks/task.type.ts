import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../shared/graphql/node.type.ts';

export enum TaskScheme {
  KLE = 'KLE',
  FORM = 'FORM',
}

registerEnumType(TaskScheme, {
  name: 'TaskScheme',
  description: 'A classification of public tasks.',
  valuesConfig: {
    KLE: {
      description:
        "KL Emnesystematik, by which municipalities file their cases. Main groups only: the whole is KL's.",
    },
    FORM: { description: 'Den fællesoffentlige forretningsreferencemodel, its 34 service areas.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'A public task, as a classification names it.',
})
export class Task extends Node {
  @Field(() => TaskScheme)
  scheme!: TaskScheme;

  @Field({ description: 'The number in its classification, for instance "05".' })
  code!: string;

  @Field()
  title!: string;

  @Field(() => Task, { nullable: true, description: 'The task that this one is a part of.' })
  parent!: Task | null;

  @Field(() => [Task])
  children!: Task[];

  @Field(() => String, { nullable: true, description: 'Where the classification itself describes the task.' })
  url!: string | null;
}
