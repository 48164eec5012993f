import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs } from '../../shared/graphql/page.args.ts';

@ArgsType()
export class PeopleArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'A part of the name or the e-mail address.' })
  text?: string;
}

@InputType()
export class DeactivatePersonInput {
  @Field(() => ID)
  person!: string;
}

@InputType()
export class ReactivatePersonInput {
  @Field(() => ID)
  person!: string;
}
