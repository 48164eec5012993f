import { Field, Float, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Organisation } from '../organisations/organisation.type.ts';
import { UseCase } from '../use-cases/use-case.type.ts';

export enum ReasonKind {
  SAME_PROBLEM = 'SAME_PROBLEM',
  SAME_TASK = 'SAME_TASK',
  SAME_TECHNIQUE = 'SAME_TECHNIQUE',
  SHARED_WORDS = 'SHARED_WORDS',
  SIMILAR_MEANING = 'SIMILAR_MEANING',
  SAME_VENDOR = 'SAME_VENDOR',
  SAME_REGION = 'SAME_REGION',
  COOPERATION = 'COOPERATION',
  REUSE = 'REUSE',
  INSPIRATION = 'INSPIRATION',
}

registerEnumType(ReasonKind, {
  name: 'ReasonKind',
  description: 'Why something was found.',
  valuesConfig: {
    COOPERATION: { description: 'Both own or take part in a use case.' },
    REUSE: { description: "One uses the other's use case, or both use one of somebody else." },
    INSPIRATION: { description: "One's use case was inspired by one of the other." },
  },
});

@ObjectType({ simpleResolvers: true, description: 'Why something was found, as a sentence.' })
export class Reason {
  @Field(() => ReasonKind)
  kind!: ReasonKind;

  @Field({ description: "In the caller's language." })
  text!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'What it is about: a problem, task, technique, organisation or use case; null for words.',
  })
  about!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A use case that is like another one.' })
export class SimilarUseCase {
  @Field(() => UseCase)
  useCase!: UseCase;

  @Field(() => Float, { description: 'How much alike; only comparable within one answer.' })
  score!: number;

  @Field(() => [Reason])
  reasons!: Reason[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'An organisation that has solved something like a described problem.',
})
export class Solver {
  @Field(() => Organisation)
  organisation!: Organisation;

  @Field(() => [UseCase], { description: 'Its use cases that fit, best first.' })
  useCases!: UseCase[];

  @Field(() => Float, { description: 'How well it fits; only comparable within one answer.' })
  score!: number;

  @Field(() => [Reason])
  reasons!: Reason[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'A Danish municipality that works on the same as an organisation.',
})
export class SimilarMunicipality {
  @Field(() => Organisation)
  municipality!: Organisation;

  @Field(() => Float, { description: 'How much alike, 0 to 1; only comparable within one answer.' })
  score!: number;

  @Field(() => [Reason])
  reasons!: Reason[];
}
