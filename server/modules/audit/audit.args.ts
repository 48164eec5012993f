import { ArgsType, Field, GraphQLISODateTime, ID, InputType } from 'type-graphql';
import { PageArgs } from '../../shared/graphql/page.args.ts';

@InputType({ description: 'All given conditions hold.' })
export class AuditEventFilter {
  @Field(() => [String], { nullable: true, description: 'What happened: any of these.' })
  kind?: string[];

  @Field(() => [ID], { nullable: true, description: 'Who did it: any of these.' })
  actor?: string[];

  @Field(() => [ID], { nullable: true, description: 'Whose it is: any of these organisations.' })
  organisation?: string[];

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
}
