import { Field, InputType, ObjectType } from 'type-graphql';
import { MutationPayload } from '../../shared/graphql/mutation-payload.type.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'What somebody is writing and has not sent yet; nobody else sees it.',
})
export class WorkingCopy {
  @Field({ description: 'The form that it belongs to, as its writer named it.' })
  form!: string;

  @Field({ description: 'What a person knows it by, for instance the title so far.' })
  title!: string;

  @Field({ description: 'As it was kept: the form that wrote it knows what it means.' })
  content!: string;

  @Field({ description: 'ISO 8601.' })
  savedAt!: string;
}

@InputType()
export class KeepWorkingCopyInput {
  @Field({ description: 'For instance "use-case/new"; 1 to 200 characters.' })
  form!: string;

  @Field({ description: 'At most 300 characters.' })
  title!: string;

  @Field({ description: 'At most 200,000 characters.' })
  content!: string;
}

@InputType()
export class DiscardWorkingCopyInput {
  @Field()
  form!: string;
}

@ObjectType({ simpleResolvers: true })
export class KeepWorkingCopyPayload extends MutationPayload {
  @Field(() => WorkingCopy, { nullable: true })
  workingCopy!: WorkingCopy | null;
}

@ObjectType({ simpleResolvers: true })
export class DiscardWorkingCopyPayload extends MutationPayload {}
