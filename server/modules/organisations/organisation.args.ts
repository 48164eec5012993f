import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { PageArgs } from '../../shared/graphql/page.args.ts';
import { IdOperator, TextOperator } from '../../shared/graphql/operators.input.ts';
import { OrganisationKind } from './organisation.type.ts';

export enum OrganisationOrder {
  NAME = 'NAME',
  CODE = 'CODE',
}

registerEnumType(OrganisationOrder, { name: 'OrganisationOrder' });

@InputType({ description: 'All given conditions hold; several filters in a list are alternatives.' })
export class OrganisationFilter {
  @Field(() => IdOperator, { nullable: true })
  id?: IdOperator;

  @Field(() => TextOperator, { nullable: true, description: 'The short or the full name.' })
  name?: TextOperator;

  @Field(() => [OrganisationKind], { nullable: true })
  kind?: OrganisationKind[];

  @Field(() => [String], { nullable: true, description: 'ISO 3166-1 codes.' })
  country?: string[];

  @Field(() => [ID], { nullable: true, description: 'Regions, as they are today.' })
  region?: string[];
}

@ArgsType()
export class OrganisationsArgs extends PageArgs {
  @Field(() => [OrganisationFilter], { nullable: true })
  where?: OrganisationFilter[];

  @Field(() => OrganisationOrder, { defaultValue: OrganisationOrder.NAME })
  orderBy!: OrganisationOrder;
}
