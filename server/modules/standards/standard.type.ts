import { Field, ObjectType } from 'type-graphql';
import { Verification } from '../../shared/catalogue/verification.ts';
import { connectionOf } from '../../shared/graphql/connection.types.ts';
import { Node } from '../../shared/graphql/node.type.ts';

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'A standard, classification or shared service to build on.',
})
export class DataStandard extends Node {
  @Field({ description: 'The name it goes by, for instance "KLE".' })
  shortName!: string;

  @Field()
  title!: string;

  @Field({ description: 'Who publishes it.' })
  publisher!: string;

  @Field({ description: 'The field that it is about.' })
  domain!: string;

  @Field({ description: 'What sort of standard it is.' })
  kind!: string;

  @Field()
  description!: string;

  @Field(() => String, { nullable: true })
  url!: string | null;

  @Field(() => Verification)
  verification!: Verification;
}

@ObjectType({ simpleResolvers: true })
export class DataStandardConnection extends connectionOf(DataStandard) {}
