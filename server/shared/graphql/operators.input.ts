import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Conditions on an identity.' })
export class IdOperator {
  @Field(() => [ID], { nullable: true })
  in?: string[];

  @Field(() => [ID], { nullable: true })
  notIn?: string[];
}

@InputType({ description: 'Conditions on a text. Upper and lower case count as the same.' })
export class TextOperator {
  @Field(() => String, { nullable: true })
  equals?: string;

  @Field(() => String, { nullable: true })
  contains?: string;

  @Field(() => String, { nullable: true })
  startsWith?: string;
}
