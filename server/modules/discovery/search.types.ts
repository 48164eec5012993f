import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Costs } from '../../shared/graphql/cost.ts';
import { connectionOf } from '../../shared/graphql/connection.types.ts';
import { FacetValues } from '../../shared/graphql/facet.type.ts';
import { Node } from '../../shared/graphql/node.type.ts';

/** What a search may find. The values are the labels in the graph. */
export enum SearchKind {
  USE_CASE = 'UseCase',
  ORGANISATION = 'Organisation',
  INITIATIVE = 'Initiative',
  STANDARD = 'DataStandard',
  TASK = 'Task',
  PROBLEM = 'Problem',
}

registerEnumType(SearchKind, { name: 'SearchKind', description: 'What a search may find.' });

@ObjectType({
  simpleResolvers: true,
  description: 'A piece of text, and whether it is what was searched for.',
})
export class TextFragment {
  @Field()
  text!: string;

  @Field()
  isMatch!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Something that was found.' })
export class SearchHit {
  @Field(() => SearchKind)
  kind!: SearchKind;

  @Field(() => Float, { description: 'How well it matches; only comparable within one answer.' })
  score!: number;

  @Field(() => [TextFragment], { description: 'The title, with what matched set apart.' })
  title!: TextFragment[];

  @Field(() => [TextFragment], { description: 'The part of the text that matched best.' })
  excerpt!: TextFragment[];

  @Field(() => Node)
  entity!: Node;
}

@ObjectType({ simpleResolvers: true, description: 'How many hits there are of one kind.' })
export class SearchKindCount {
  @Field(() => SearchKind)
  kind!: SearchKind;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ simpleResolvers: true })
export class SearchHitConnection extends connectionOf(SearchHit) {
  @Field(() => [SearchKindCount])
  kinds!: SearchKindCount[];

  @Costs({ work: 50 })
  @Field(() => [FacetValues], { description: 'What the use cases among the hits could be narrowed by.' })
  facets!: FacetValues[];

  @Field({ description: 'Whether there are more matches than are counted and listed here.' })
  isPartial!: boolean;

  @Field(() => String, { nullable: true, description: 'The query as it was perhaps meant.' })
  didYouMean!: string | null;
}
