import { Field, GraphQLISODateTime, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Costs } from '../../shared/graphql/cost.ts';
import { Verification } from '../../shared/catalogue/verification.ts';
import type { Visibility } from '../../shared/auth/visibility.ts';
import { connectionOf } from '../../shared/graphql/connection.types.ts';
import type { FacetValues } from '../../shared/graphql/facet.type.ts';
import { Node } from '../../shared/graphql/node.type.ts';
import { Problem, Technique } from '../concepts/concept.types.ts';
import { Organisation } from '../organisations/organisation.type.ts';
import { Task } from '../tasks/task.type.ts';
import { Lifecycle, UseCaseStatus } from './use-case.enums.ts';
import { Cost, Effect, ExternalId, Origin, Participation, Source } from './use-case.parts.ts';

export enum VisibilityLevel {
  OWN = 'OWN',
  SHARED = 'SHARED',
  K98 = 'K98',
  PUBLIC = 'PUBLIC',
}

registerEnumType(VisibilityLevel, {
  name: 'Visibility',
  description: 'Who may see a published entry.',
  valuesConfig: {
    OWN: { description: 'Its own organisation.' },
    SHARED: { description: 'The organisations and clusters that it is shared with.' },
    K98: { description: 'Every signed-in municipality, KL and KOMBIT.' },
    PUBLIC: { description: 'Everybody.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'How a public body uses AI or an algorithm to solve a problem.',
})
export class UseCase extends Node {
  @Field({ description: "In the caller's language where the entry has it, else in its own." })
  title!: string;

  @Field({ description: 'The language that the title comes in, ISO 639-1.' })
  titleLanguage!: string;

  @Field(() => String, {
    nullable: true,
    description: "The use case in a few sentences, in the caller's language if there is one.",
  })
  summary!: string | null;

  @Field({ description: 'The language that the summary comes in, ISO 639-1.' })
  summaryLanguage!: string;

  @Field(() => String, { nullable: true })
  problem!: string | null;

  @Field(() => String, { nullable: true })
  solution!: string | null;

  @Field(() => [String], { description: 'What was learned.' })
  lessons!: string[];

  @Field(() => String, { nullable: true, description: 'What its people would do differently.' })
  wouldDoDifferently!: string | null;

  @Field(() => UseCaseStatus, { nullable: true, description: 'Null when it is not known.' })
  status!: UseCaseStatus | null;

  @Field({ description: 'The language that the entry is written in, ISO 639-1.' })
  language!: string;

  @Field(() => String, {
    nullable: true,
    description: 'ISO 8601, as precise as it is known: 2020, 2020-03 or 2020-03-01.',
  })
  start!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 8601, as precise as it is known.' })
  end!: string | null;

  @Field(() => Organisation)
  owner!: Organisation;

  @Field(() => [Participation])
  participants!: Participation[];

  @Field(() => [Task])
  tasks!: Task[];

  @Field(() => [Problem])
  problems!: Problem[];

  @Field(() => [Technique])
  techniques!: Technique[];

  @Field(() => String, { nullable: true, description: 'The technique in the words of the source.' })
  techniqueNote!: string | null;

  @Field(() => [UseCase], { description: 'What its owner says that it was inspired by.' })
  inspiredBy!: UseCase[];

  @Costs({ length: 20 })
  @Field(() => [UseCase], { description: 'What says that it was inspired by this one.' })
  inspired!: UseCase[];

  @Field(() => [Effect])
  effects!: Effect[];

  @Field(() => [Cost])
  costs!: Cost[];

  @Field(() => String, { nullable: true, description: 'The legal basis, as the owner states it.' })
  legalBasis!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether an impact assessment was made; null when not known.',
  })
  impactAssessmentDone!: boolean | null;

  @Field(() => String, { nullable: true, description: 'The function to ask, never a named person.' })
  contactFunction!: string | null;

  @Field(() => [Source])
  sources!: Source[];

  @Field(() => [ExternalId])
  externalIds!: ExternalId[];

  @Field(() => Origin, { nullable: true })
  origin!: Origin | null;

  @Field(() => Verification)
  verification!: Verification;

  @Field(() => [String], { description: 'Names of fields whose value is inferred, not stated by a source.' })
  inferred!: string[];

  @Field({ description: 'Invented for demonstration.' })
  demo!: boolean;

  @Field(() => Lifecycle)
  lifecycle!: Lifecycle;

  @Field(() => VisibilityLevel, { description: 'Who may see it once it is published.' })
  visibility!: Visibility;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When the register that it was taken over from was first seen without it.',
  })
  vanishedAt!: Date | null;

  @Field(() => GraphQLISODateTime)
  createdAt!: Date;

  @Field(() => GraphQLISODateTime)
  updatedAt!: Date;

  @Field(() => Int, { description: 'Counts the changes.' })
  version!: number;
}

@ObjectType({ simpleResolvers: true })
export class UseCaseConnection extends connectionOf(UseCase) {}

@ObjectType({
  simpleResolvers: true,
  description: 'Use cases that were searched for, with what the list could be narrowed by.',
})
export class UseCaseSearchConnection extends UseCaseConnection {
  facets!: FacetValues[];

  @Field({ description: 'Whether there are more matches than are counted and listed here.' })
  isPartial!: boolean;

  @Field(() => String, { nullable: true, description: 'The query as it was perhaps meant.' })
  didYouMean!: string | null;
}
