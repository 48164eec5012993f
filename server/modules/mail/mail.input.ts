import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs } from '../../shared/graphql/page.args.ts';
import { MailStatus } from './mail.type.ts';

@ArgsType()
export class OutgoingMailArgs extends PageArgs {
  @Field(() => [MailStatus], { nullable: true, description: 'Those of any of these; all when left out.' })
  status?: MailStatus[];
}

@InputType()
export class RetryMailInput {
  @Field(() => ID)
  mail!: string;
}
