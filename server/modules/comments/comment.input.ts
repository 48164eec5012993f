import { Field, ID, InputType } from 'type-graphql';
import { CommentKind } from './comment.type.ts';

@InputType()
export class CommentOnUseCaseInput {
  @Field(() => ID)
  useCase!: string;

  @Field(() => CommentKind, { description: 'COMMENT or QUESTION.' })
  kind!: CommentKind;

  @Field({ description: 'Plain text, 1 to 5,000 characters.' })
  text!: string;

  @Field(() => ID, { description: "One of the writer's own, in whose name it is written." })
  organisation!: string;
}

@InputType()
export class AnswerCommentInput {
  @Field(() => ID)
  comment!: string;

  @Field({ description: 'Plain text, 1 to 5,000 characters.' })
  text!: string;

  @Field(() => ID, { description: "One of the writer's own, in whose name it is written." })
  organisation!: string;
}

@InputType()
export class EditCommentInput {
  @Field(() => ID)
  comment!: string;

  @Field({ description: 'Plain text, 1 to 5,000 characters.' })
  text!: string;
}

@InputType()
export class CommentInput {
  @Field(() => ID)
  comment!: string;
}

@InputType()
export class HideCommentInput {
  @Field(() => ID)
  comment!: string;

  @Field({ description: 'Why, for those who see its place; plain text, 1 to 500 characters.' })
  reason!: string;
}
