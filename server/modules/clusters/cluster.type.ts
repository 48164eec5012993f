import { Field, Int, ObjectType } from 'type-graphql';
import { Costs } from '../../shared/graphql/cost.ts';
import { connectionOf } from '../../shared/graphql/connection.types.ts';
import { MutationPayload } from '../../shared/graphql/mutation-payload.type.ts';
import { Node } from '../../shared/graphql/node.type.ts';
import { Organisation } from '../organisations/organisation.type.ts';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'Organisations that work on something together. Entries can be shared with all of them at once.',
})
export class Cluster extends Node {
  @Field()
  name!: string;

  @Field({ description: 'What they work on together.' })
  purpose!: string;

  @Costs({ length: 20 })
  @Field(() => [Organisation], { description: 'Those who see what is shared with the cluster.' })
  members!: Organisation[];

  @Field({ description: 'ISO 8601.' })
  createdAt!: string;

  @Field({ description: 'ISO 8601.' })
  updatedAt!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Since when it is no more; ISO 8601. What was shared with it is its owners’ own since.',
  })
  retiredAt!: string | null;

  @Field(() => Int, {
    description: 'One more with every change; a change names the one that it was made from.',
  })
  version!: number;
}

@ObjectType({ simpleResolvers: true })
export class ClusterConnection extends connectionOf(Cluster) {}

@ObjectType({ simpleResolvers: true })
export class ClusterPayload extends MutationPayload {
  @Field(() => Cluster, { nullable: true, description: 'As it is now; null when nothing was done.' })
  cluster!: Cluster | null;

  @Field(() => Cluster, {
    nullable: true,
    description: 'After a CONFLICT: as somebody else has made it meanwhile.',
  })
  current!: Cluster | null;
}
