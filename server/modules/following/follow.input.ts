import { Field, ID, InputType } from 'type-graphql';

@InputType()
export class FollowUseCaseInput {
  @Field(() => ID)
  useCase!: string;
}

@InputType()
export class UnfollowUseCaseInput {
  @Field(() => ID)
  useCase!: string;
}
