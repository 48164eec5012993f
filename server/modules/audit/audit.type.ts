import { Field, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/graphql/connection.types.ts';
import { AuditOutcomeType } from './audit.args.ts';
import { Organisation } from '../organisations/organisation.type.ts';

@ObjectType({ simpleResolvers: true, description: 'Who did something.' })
export class AuditActor {
  @Field(() => ID, {
    description:
      'Of a person or a token; "anonymous" for somebody not signed in, "system" for the hub itself.',
  })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: "The person's or the token's name as it is now; null when it is not kept, or there is none.",
  })
  name!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'An organisation, a cluster or a use case that the details of an event name by its id.',
})
export class AuditMention {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'As it is called now.' })
  name!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Something that happened, as the audit trail holds it.' })
export class AuditEvent {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'Its place in the chain: one more than that of the event before it.' })
  sequence!: number;

  @Field(() => GraphQLISODateTime)
  at!: Date;

  @Field({ description: 'What happened, for instance "use-case.published".' })
  kind!: string;

  @Field(() => AuditActor)
  actor!: AuditActor;

  @Field({ description: 'The id of what it happened to, or the name of what was asked for.' })
  subject!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What it happened to is called now: an entry, an organisation, a cluster, a person, a token; null for what is no more, or has no name.',
  })
  subjectName!: string | null;

  @Field(() => AuditOutcomeType)
  outcome!: AuditOutcomeType;

  @Field(() => Organisation, { nullable: true, description: 'Whose it is.' })
  organisation!: Organisation | null;

  @Field({
    description:
      'What else is known of it, as JSON: names of fields, roles and counts, never what was written.',
  })
  details!: string;

  @Field(() => [AuditMention], { description: 'What the details name by ids, as far as it still exists.' })
  mentioned!: AuditMention[];

  @Field({ description: 'SHA-256 over the event and the hash of the one before it, in hexadecimal.' })
  hash!: string;
}

@ObjectType({ simpleResolvers: true })
export class AuditEventConnection extends connectionOf(AuditEvent) {}
