import { Field, ObjectType } from 'type-graphql';
import { MutationPayload } from '../../shared/graphql/mutation-payload.type.ts';
import { UseCase } from '../use-cases/use-case.type.ts';

@ObjectType({ simpleResolvers: true })
export class FollowUseCasePayload extends MutationPayload {
  @Field(() => UseCase, { nullable: true })
  useCase?: UseCase | null;
}

@ObjectType({ simpleResolvers: true })
export class UnfollowUseCasePayload extends MutationPayload {
  @Field(() => UseCase, { nullable: true, description: 'Null when the viewer can no longer see it.' })
  useCase?: UseCase | null;
}
