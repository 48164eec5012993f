import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

/** What lists of use cases can be narrowed by. */
export enum Facet {
  COUNTRY = 'COUNTRY',
  REGION = 'REGION',
  ORGANISATION = 'ORGANISATION',
  TASK = 'TASK',
  PROBLEM = 'PROBLEM',
  TECHNIQUE = 'TECHNIQUE',
  STATUS = 'STATUS',
  ORIGIN = 'ORIGIN',
}

registerEnumType(Facet, { name: 'Facet', description: 'What lists of use cases can be narrowed by.' });

@ObjectType({ simpleResolvers: true, description: 'One value of a facet.' })
export class FacetValue {
  @Field({ description: 'As the filter of the same name takes it.' })
  value!: string;

  @Field({ description: "For people, in the caller's language." })
  label!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The values of one facet, most frequent first.' })
export class FacetValues {
  @Field(() => Facet)
  facet!: Facet;

  @Field(() => [FacetValue])
  values!: FacetValue[];
}
