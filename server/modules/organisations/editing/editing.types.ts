import { Field, ObjectType } from 'type-graphql';
import { MutationPayload } from '../../../shared/graphql/mutation-payload.type.ts';
import { Organisation } from '../organisation.type.ts';

@ObjectType({ simpleResolvers: true })
export class OrganisationPayload extends MutationPayload {
  @Field(() => Organisation, { nullable: true, description: 'As it is now; null when nothing was done.' })
  organisation!: Organisation | null;

  @Field(() => Organisation, {
    nullable: true,
    description: 'After a CONFLICT: as somebody else has made it meanwhile.',
  })
  current!: Organisation | null;
}
