import { Field, ObjectType } from 'type-graphql';
import { MutationPayload } from '../../../shared/graphql/mutation-payload.type.ts';
import { UseCase } from '../use-case.type.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'An organisation or cluster that an entry is shared with.',
})
export class Grantee {
  @Field()
  id!: string;

  @Field()
  name!: string;
}

@ObjectType({ simpleResolvers: true })
export class UseCasePayload extends MutationPayload {
  @Field(() => UseCase, { nullable: true, description: 'As it is now; null when nothing was done.' })
  useCase!: UseCase | null;

  @Field(() => UseCase, {
    nullable: true,
    description: 'After a CONFLICT: as somebody else has made it meanwhile.',
  })
  current!: UseCase | null;
}
