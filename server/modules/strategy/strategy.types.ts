import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../shared/graphql/node.type.ts';

export enum Basis {
  SOURCE = 'SOURCE',
  INFERRED = 'INFERRED',
  UNKNOWN = 'UNKNOWN',
}

registerEnumType(Basis, {
  name: 'Basis',
  description: 'What a statement about the report of 2021 rests on.',
  valuesConfig: {
    SOURCE: { description: 'A source says so.' },
    INFERRED: { description: 'Concluded by Fælled; the source at hand does not say.' },
    UNKNOWN: { description: 'Not known.' },
  },
});

@ObjectType({ simpleResolvers: true, implements: Node, description: 'One of the five objectives of 2021.' })
export class Objective extends Node {
  @Field(() => Int)
  number!: number;

  @Field()
  title!: string;

  @Field()
  description!: string;

  @Field(() => [Initiative])
  initiatives!: Initiative[];
}

@ObjectType({ simpleResolvers: true, description: 'A figure that the hub computes from what it holds.' })
export class Indicator {
  @Field()
  label!: string;

  @Field(() => Int)
  value!: number;

  @Field(() => String, { nullable: true, description: 'Where the interface shows what is counted.' })
  path!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'One of the seventeen initiatives of 2021.',
})
export class Initiative extends Node {
  @Field(() => Int)
  number!: number;

  @Field()
  title!: string;

  @Field({ description: "In Fælled's own words." })
  description!: string;

  @Field(() => Objective)
  objective!: Objective;

  @Field(() => [InitiativeRelation], { description: 'What it cannot do without.' })
  requires!: InitiativeRelation[];

  @Field(() => [InitiativeRelation], { description: 'What cannot do without it.' })
  requiredBy!: InitiativeRelation[];

  @Field(() => [InitiativeRelation], { description: 'What gains when both are done.' })
  synergies!: InitiativeRelation[];

  @Field(() => [ScenarioMembership])
  scenarios!: ScenarioMembership[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is among the three most wanted; null when not known.',
  })
  topThree!: boolean | null;

  @Field(() => Indicator, { nullable: true, description: 'Null when nothing is measured yet.' })
  indicator!: Indicator | null;
}

@ObjectType({ simpleResolvers: true, description: 'How one initiative bears on another.' })
export class InitiativeRelation {
  @Field(() => Initiative)
  initiative!: Initiative;

  @Field(() => Basis)
  basis!: Basis;
}

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'One of the three levels of ambition of 2021.',
})
export class Scenario extends Node {
  @Field(() => Int)
  number!: number;

  @Field()
  title!: string;

  @Field()
  description!: string;

  @Field(() => Basis, { description: 'What the division of the initiatives rests on.' })
  basis!: Basis;
}

@ObjectType({
  simpleResolvers: true,
  description: 'An initiative in a scenario. Initiatives that are not in it have none.',
})
export class ScenarioMembership {
  @Field(() => Scenario)
  scenario!: Scenario;

  @Field(() => Basis)
  basis!: Basis;
}

@ObjectType({ simpleResolvers: true, implements: Node, description: 'What holds the municipalities back.' })
export class Barrier extends Node {
  @Field(() => Int)
  number!: number;

  @Field()
  title!: string;

  @Field()
  description!: string;

  @Field(() => Basis)
  basis!: Basis;

  @Field(() => [Objective], { description: 'The objectives that lower it.' })
  objectives!: Objective[];
}

@ObjectType({ simpleResolvers: true, implements: Node, description: 'What the municipalities need.' })
export class Need extends Node {
  @Field(() => Int)
  number!: number;

  @Field()
  title!: string;

  @Field()
  description!: string;

  @Field(() => Basis)
  basis!: Basis;

  @Field(() => [Objective], { description: 'The objectives that meet it.' })
  objectives!: Objective[];
}
