import { Field, GraphQLISODateTime, ID, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../shared/graphql/connection.types.ts';
import { MutationPayload } from '../../shared/graphql/mutation-payload.type.ts';
import { Organisation } from '../organisations/organisation.type.ts';
import { UseCase } from '../use-cases/use-case.type.ts';

export enum CommentKind {
  COMMENT = 'COMMENT',
  QUESTION = 'QUESTION',
  ANSWER = 'ANSWER',
}

registerEnumType(CommentKind, {
  name: 'CommentKind',
  valuesConfig: {
    QUESTION: { description: 'To whose the use case is; anybody who knows may answer.' },
    ANSWER: { description: 'To a question or a comment.' },
  },
});

export enum CommentState {
  VISIBLE = 'VISIBLE',
  REMOVED = 'REMOVED',
  HIDDEN = 'HIDDEN',
}

registerEnumType(CommentState, {
  name: 'CommentState',
  description: 'What became of what was written.',
  valuesConfig: {
    REMOVED: { description: 'Taken back by its author; it keeps its place for the answers that it has.' },
    HIDDEN: { description: 'Hidden by those whose the use case is, who still read it.' },
  },
});

export enum CommentPrivilege {
  ANSWER = 'ANSWER',
  EDIT = 'EDIT',
  REMOVE = 'REMOVE',
  HIDE = 'HIDE',
  SHOW = 'SHOW',
}

registerEnumType(CommentPrivilege, {
  name: 'CommentPrivilege',
  description: 'What may be done to a comment.',
});

@ObjectType({ simpleResolvers: true, description: 'What a colleague wrote about a use case.' })
export class Comment {
  @Field(() => ID)
  id!: string;

  @Field(() => CommentKind)
  kind!: CommentKind;

  @Field(() => CommentState)
  state!: CommentState;

  @Field(() => String, {
    nullable: true,
    description:
      'Plain text: markup in it means nothing. Null when it was removed, or hidden from the reader.',
  })
  text!: string | null;

  @Field(() => String, { nullable: true, description: "The author's name; null when it was removed." })
  author!: string | null;

  @Field(() => Organisation, { description: 'In whose name it was written.' })
  organisation!: Organisation;

  @Field(() => UseCase)
  useCase!: UseCase;

  @Field(() => GraphQLISODateTime)
  at!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When its author last changed it.' })
  editedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was hidden; plain text.' })
  hiddenReason!: string | null;

  @Field(() => [Comment], { description: 'The oldest first; answers have none.' })
  answers!: Comment[];

  @Field(() => [CommentPrivilege], { description: 'What the caller may do to it.' })
  privileges!: CommentPrivilege[];
}

@ObjectType({ simpleResolvers: true })
export class CommentConnection extends connectionOf(Comment) {}

@ObjectType({ simpleResolvers: true })
export class CommentPayload extends MutationPayload {
  @Field(() => Comment, { nullable: true, description: 'As it is now; null when nothing was done.' })
  comment!: Comment | null;
}

@ObjectType({ simpleResolvers: true })
export class RemoveCommentPayload extends MutationPayload {
  @Field(() => UseCase, { nullable: true, description: 'What it was written about.' })
  useCase!: UseCase | null;
}
