import { Field, ID, InputType, Int } from 'type-graphql';
import { AdoptionStatus } from './adoption.type.ts';

@InputType()
export class AdoptUseCaseInput {
  @Field(() => ID)
  useCase!: string;

  @Field(() => ID, { description: 'The municipality that it is said for.' })
  organisation!: string;

  @Field(() => AdoptionStatus)
  status!: AdoptionStatus;

  @Field(() => String, {
    nullable: true,
    description: 'When the status began: 2020, 2020-03 or 2020-03-01. To come only where it is PLANNED.',
  })
  since?: string | null;

  @Field(() => String, { nullable: true, description: 'Plain text; names no persons.' })
  note?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The version that was read, 0 for none yet: what a colleague wrote since is not overwritten. Left out, it is.',
  })
  version?: number | null;
}

@InputType()
export class EndAdoptionInput {
  @Field(() => ID)
  useCase!: string;

  @Field(() => ID, { description: 'The municipality that no longer says so.' })
  organisation!: string;
}
