import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../shared/graphql/page.args.ts';

@ArgsType()
export class ClustersArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'A part of the name or the purpose: up to 200 characters.',
  })
  text?: string;
}

@InputType()
export class CreateClusterInput {
  @Field({ description: '1 to 100 characters, and no other cluster’s.' })
  name!: string;

  @Field({ description: 'What they work on together: 1 to 1,000 characters.' })
  purpose!: string;

  @Field(() => [ID], { description: 'Organisations: 1 to 150.' })
  members!: string[];
}

@InputType({ description: 'What is left out stays as it is.' })
export class UpdateClusterInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version that the change was made from.' })
  version!: number;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => String, { nullable: true })
  purpose?: string | null;

  @Field(() => [ID], { nullable: true, description: 'In place of those that there are.' })
  members?: string[] | null;
}

@InputType()
export class RetireClusterInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number;
}
