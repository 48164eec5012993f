import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { IdOperator } from '../../shared/graphql/operators.input.ts';
import { PageArgs } from '../../shared/graphql/page.args.ts';
import { HelpRequestStatus } from './help-request.type.ts';

@InputType({ description: 'All given conditions hold; several filters in a list are alternatives.' })
export class HelpRequestFilter {
  @Field(() => [HelpRequestStatus], { nullable: true })
  status?: HelpRequestStatus[];

  @Field(() => IdOperator, { nullable: true, description: 'The organisation that asks.' })
  organisation?: IdOperator;

  @Field(() => IdOperator, { nullable: true })
  problem?: IdOperator;

  @Field(() => IdOperator, { nullable: true })
  task?: IdOperator;
}

@ArgsType()
export class HelpRequestsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Words that must all stand in the question.' })
  query?: string;

  @Field(() => [HelpRequestFilter], { nullable: true })
  where?: HelpRequestFilter[];
}

const dryRunDescription = 'Says what is to be mended, and writes nothing: `helpRequest` is null.';

@InputType()
export class CreateHelpRequestInput {
  @Field(() => ID, { description: "One of the writer's own, in whose name it is asked." })
  organisation!: string;

  @Field({ description: 'The question in one line, 1 to 200 characters.' })
  title!: string;

  @Field({ description: 'Plain text, 1 to 5,000 characters.' })
  text!: string;

  @Field(() => String, { nullable: true, description: '"da" or "en"; Danish when left out.' })
  language?: string | null;

  @Field(() => [ID], { nullable: true, description: 'At most 10.' })
  problems?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'At most 10.' })
  tasks?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: dryRunDescription })
  dryRun?: boolean | null;
}

/** A change of a question as it was read; the version says which. */
@InputType()
abstract class HelpRequestVersionInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version that the change was made from.' })
  version!: number;
}

@InputType({ description: 'What is left out stays as it is.' })
export class UpdateHelpRequestInput extends HelpRequestVersionInput {
  @Field(() => String, { nullable: true, description: 'The question in one line, 1 to 200 characters.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Plain text, 1 to 5,000 characters.' })
  text?: string | null;

  @Field(() => String, { nullable: true, description: '"da" or "en".' })
  language?: string | null;

  @Field(() => [ID], { nullable: true, description: 'At most 10; in place of those that it has.' })
  problems?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'At most 10; in place of those that it has.' })
  tasks?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: dryRunDescription })
  dryRun?: boolean | null;
}

@InputType()
export class CloseHelpRequestInput extends HelpRequestVersionInput {
  @Field(() => ID, { nullable: true, description: 'The answer that helped, if one of them did.' })
  answer?: string | null;
}

@InputType()
export class WithdrawHelpRequestInput extends HelpRequestVersionInput {}

@InputType()
export class ReopenHelpRequestInput extends HelpRequestVersionInput {}

@InputType()
export class AnswerHelpRequestInput {
  @Field(() => ID)
  helpRequest!: string;

  @Field(() => ID, { description: "One of the writer's own, in whose name it is written." })
  organisation!: string;

  @Field({ description: 'Plain text, 1 to 5,000 characters.' })
  text!: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'What it points at, at most 10. Readers see those that they may see.',
  })
  useCases?: string[] | null;
}

@InputType()
export class EditHelpAnswerInput {
  @Field(() => ID)
  answer!: string;

  @Field({ description: 'Plain text, 1 to 5,000 characters.' })
  text!: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'In place of those that it points at, at most 10; they stay when left out.',
  })
  useCases?: string[] | null;
}
