import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../shared/graphql/connection.types.ts';
import { MutationPayload } from '../../shared/graphql/mutation-payload.type.ts';

export enum MailKind {
  NEWS = 'NEWS',
  DIGEST = 'DIGEST',
  INVITATION = 'INVITATION',
}

export enum MailStatus {
  QUEUED = 'QUEUED',
  SENT = 'SENT',
  FAILED = 'FAILED',
}

registerEnumType(MailKind, {
  name: 'MailKind',
  description: 'What a mail is about.',
  valuesConfig: {
    NEWS: { description: 'One thing that is new.' },
    DIGEST: { description: 'What was new in a day.' },
    INVITATION: { description: 'An invitation to become a member.' },
  },
});
registerEnumType(MailStatus, {
  name: 'MailStatus',
  description: 'What became of a mail.',
  valuesConfig: {
    QUEUED: { description: 'Waits for its first or next attempt.' },
    SENT: { description: 'The mail server has taken it.' },
    FAILED: { description: 'Given up: the server refuses it, or did not answer for too long.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'A mail that the hub sends, as its administrator sees it.',
})
export class OutgoingMail {
  @Field(() => ID)
  id!: string;

  @Field(() => MailKind)
  kind!: MailKind;

  @Field(() => MailStatus)
  status!: MailStatus;

  @Field(() => String, { nullable: true, description: 'The address that it goes to, as it is now.' })
  to!: string | null;

  @Field(() => Int, { description: 'How often it was tried.' })
  attempts!: number;

  @Field(() => GraphQLISODateTime)
  createdAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it is tried next.' })
  nextAttemptAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  sentAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the last attempt failed: a code, for instance "ECONNREFUSED" or "EENVELOPE 550".',
  })
  lastError!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class OutgoingMailConnection extends connectionOf(OutgoingMail) {}

@ObjectType({ simpleResolvers: true })
export class RetryMailPayload extends MutationPayload {
  @Field(() => OutgoingMail, { nullable: true })
  mail?: OutgoingMail | null;
}
