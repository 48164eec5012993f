import { ArgsType, Field, Int } from 'type-graphql';
import { defaultPageSize, largestPageSize } from '../pagination/page.ts';

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many from the start: 1 to ${largestPageSize}, ${defaultPageSize} when neither \`first\` nor \`last\` is given.`,
  })
  first?: number;

  @Field({ nullable: true, description: 'Only entries after this cursor.' })
  after?: string;

  @Field(() => Int, { nullable: true, description: `How many from the end: 1 to ${largestPageSize}.` })
  last?: number;

  @Field({ nullable: true, description: 'Only entries before this cursor.' })
  before?: string;
}
