import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { IdOperator, TextOperator } from '../../shared/graphql/operators.input.ts';
import { PageArgs } from '../../shared/graphql/page.args.ts';
import { Lifecycle, UseCaseStatus } from './use-case.enums.ts';

export enum UseCaseOrder {
  RELEVANCE = 'RELEVANCE',
  NEWEST = 'NEWEST',
  TITLE = 'TITLE',
  ORGANISATION = 'ORGANISATION',
}

registerEnumType(UseCaseOrder, {
  name: 'UseCaseOrder',
  valuesConfig: {
    RELEVANCE: { description: 'Best match first; without a query, newest first.' },
    NEWEST: { description: 'Last changed first.' },
    ORGANISATION: { description: "By the owner's name." },
  },
});

@InputType({ description: 'All given conditions hold; several filters in a list are alternatives.' })
export class UseCaseFilter {
  @Field(() => IdOperator, { nullable: true })
  id?: IdOperator;

  @Field(() => TextOperator, { nullable: true })
  title?: TextOperator;

  @Field(() => IdOperator, { nullable: true, description: 'The organisation that owns it.' })
  owner?: IdOperator;

  @Field(() => IdOperator, { nullable: true, description: 'An organisation that owns it or takes part.' })
  involved?: IdOperator;

  @Field(() => [String], { nullable: true, description: "The owner's country, ISO 3166-1." })
  country?: string[];

  @Field(() => [ID], { nullable: true, description: "The owner's region, as it is today." })
  region?: string[];

  @Field(() => IdOperator, { nullable: true })
  task?: IdOperator;

  @Field(() => IdOperator, { nullable: true })
  problem?: IdOperator;

  @Field(() => IdOperator, { nullable: true })
  technique?: IdOperator;

  @Field(() => [UseCaseStatus], { nullable: true })
  status?: UseCaseStatus[];

  @Field(() => [Lifecycle], {
    nullable: true,
    description: 'How far the entry has come; all but RETIRED when left out.',
  })
  lifecycle?: Lifecycle[];

  @Field(() => [ID], { nullable: true, description: 'The register that it was taken over from.' })
  origin?: string[];

  @Field(() => Boolean, { nullable: true, description: 'Only, or no, invented entries.' })
  demo?: boolean;
}

@ArgsType()
export class UseCasesArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Words to find, in any language of the entries.' })
  query?: string;

  @Field(() => [UseCaseFilter], { nullable: true })
  where?: UseCaseFilter[];

  @Field(() => UseCaseOrder, { defaultValue: UseCaseOrder.RELEVANCE })
  orderBy!: UseCaseOrder;
}
