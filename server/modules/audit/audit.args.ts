import { ArgsType, Field, GraphQLISODateTime, ID, InputType, registerEnumType } from 'type-graphql';
import { PageArgs } from '../../shared/graphql/page.args.ts';

export enum AuditOutcomeType {
  DONE = 'DONE',
  REFUSED = 'REFUSED',
}
export enum AuditOrder {
  NEWEST = 'NEWEST',
  OLDEST = 'OLDEST',
}

registerEnumType(AuditOutcomeType, {
  name: 'AuditOutcome',
  description: 'How an event ended.',
  valuesConfig: {
    DONE: { description: 'It was done.' },
    REFUSED: { description: 'It was tried by somebody who may not.' },
  },
});
registerEnumType(AuditOrder, { name: 'AuditOrder' });

@InputType({ description: 'All given conditions hold.' })
export class AuditEventFilter {
  @Field(() => [String], { nullable: true, description: 'What happened: any of these.' })
  kind?: string[];

  @Field(() => [ID], { nullable: true, description: 'Who did it: any of these.' })
  actor?: string[];

  @Field(() => String, {
    nullable: true,
    description: 'A part of the name or address that who did it has now: 1 to 200 characters.',
  })
  actorName?: string;

  @Field(() => AuditOutcomeType, { nullable: true, description: 'How it ended.' })
  outcome?: AuditOutcomeType;

  @Field(() => [ID], { nullable: true, description: 'Whose it is: any of these organisations.' })
  organisation?: string[];

  @Field(() => String, {
    nullable: true,
    description: 'A part of the name that the organisation has now: 1 to 200 characters.',
  })
  organisationName?: string;

  @Field(() => [ID], { nullable: true, description: 'To what it happened: any of these.' })
  subject?: string[];

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Then or later.' })
  from?: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Before then.' })
  until?: Date;
}

@ArgsType()
export class AuditEventsArgs extends PageArgs {
  @Field(() => AuditEventFilter, { nullable: true })
  where?: AuditEventFilter;

  @Field(() => AuditOrder, { nullable: true, description: 'The newest first when left out.' })
  orderBy?: AuditOrder;
}
