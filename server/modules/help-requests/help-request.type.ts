import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Costs } from '../../shared/graphql/cost.ts';
import type { Permission } from '../../shared/auth/permissions.ts';
import { connectionOf } from '../../shared/graphql/connection.types.ts';
import { MutationPayload } from '../../shared/graphql/mutation-payload.type.ts';
import { Node } from '../../shared/graphql/node.type.ts';
import { PermissionType } from '../../shared/graphql/permission.type.ts';
import { Problem } from '../concepts/concept.types.ts';
import { Organisation } from '../organisations/organisation.type.ts';
import { Task } from '../tasks/task.type.ts';
import { UseCase } from '../use-cases/use-case.type.ts';

export enum HelpRequestStatus {
  OPEN = 'OPEN',
  ANSWERED = 'ANSWERED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(HelpRequestStatus, {
  name: 'HelpRequestStatus',
  description: 'What became of a question.',
  valuesConfig: {
    OPEN: { description: 'Answers are welcome.' },
    ANSWERED: { description: 'Closed by those who asked: they know enough.' },
    WITHDRAWN: { description: 'Taken back: seen by those who asked alone.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'What a colleague answers to a question.' })
export class HelpAnswer {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'Plain text: markup in it means nothing.' })
  text!: string;

  @Field(() => String, { nullable: true, description: "The author's name." })
  author!: string | null;

  @Field(() => Organisation, { description: 'In whose name it was written.' })
  organisation!: Organisation;

  @Field(() => [UseCase], { description: 'What it points at, as far as its reader may see it.' })
  useCases!: UseCase[];

  @Field({ description: 'Whether those who asked say that this answer helped.' })
  isHelpful!: boolean;

  @Field(() => GraphQLISODateTime)
  at!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When its author last changed it.' })
  editedAt!: Date | null;

  @Field(() => [PermissionType], { description: 'HELP_REQUEST_ANSWER for who may change it: its author.' })
  privileges!: Permission[];
}

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'A question that an organisation of K-98 asks all the others. Municipalities, KL and KOMBIT see it; vendors and the public do not.',
})
export class HelpRequest extends Node {
  @Field({ description: 'The question in one line.' })
  title!: string;

  @Field({ description: 'Plain text: markup in it means nothing.' })
  text!: string;

  @Field({ description: 'The language that it is written in, ISO 639-1.' })
  language!: string;

  @Field(() => HelpRequestStatus)
  status!: HelpRequestStatus;

  @Field(() => Organisation, { description: 'In whose name it is asked.' })
  organisation!: Organisation;

  @Field(() => String, { nullable: true, description: 'The name of the person who wrote it.' })
  author!: string | null;

  @Field(() => [Problem])
  problems!: Problem[];

  @Field(() => [Task])
  tasks!: Task[];

  @Costs({ length: 20 })
  @Field(() => [HelpAnswer], { description: 'The oldest first.' })
  answers!: HelpAnswer[];

  @Field(() => Int, { description: 'How many answers others have given.' })
  answerCount!: number;

  @Field({ description: 'Invented for demonstration.' })
  demo!: boolean;

  @Field(() => GraphQLISODateTime)
  createdAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When its words were last changed.' })
  editedAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was closed or withdrawn.' })
  closedAt!: Date | null;

  @Field(() => Int, {
    description:
      'One more with every change; a change names the one that it was made from. Answers do not count.',
  })
  version!: number;
}

@ObjectType({ simpleResolvers: true })
export class HelpRequestConnection extends connectionOf(HelpRequest) {}

@ObjectType({ simpleResolvers: true })
export class HelpRequestPayload extends MutationPayload {
  @Field(() => HelpRequest, {
    nullable: true,
    description: 'The question with its answers as it is now; null when nothing was done.',
  })
  helpRequest!: HelpRequest | null;

  @Field(() => HelpRequest, {
    nullable: true,
    description: 'After a CONFLICT: as a colleague has made it meanwhile.',
  })
  current!: HelpRequest | null;
}
