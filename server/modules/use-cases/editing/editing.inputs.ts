import { Field, Float, ID, InputType, Int } from 'type-graphql';
import type { Visibility } from '../../../shared/auth/visibility.ts';
import { CostKind, EffectKind, ParticipantRole, UseCaseStatus } from '../use-case.enums.ts';
import { VisibilityLevel } from '../use-case.type.ts';

@InputType()
export class EffectInput {
  @Field(() => EffectKind)
  kind!: EffectKind;

  @Field()
  text!: string;
}

@InputType()
export class CostInput {
  @Field(() => CostKind)
  kind!: CostKind;

  @Field(() => Float, { description: 'Not below zero, with two decimals at most.' })
  amount!: number;

  @Field({ description: 'ISO 4217, for instance "DKK".' })
  currency!: string;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class SourceInput {
  @Field(() => String, { nullable: true, description: 'Begins with https:// or http://.' })
  url?: string | null;

  @Field()
  title!: string;
}

@InputType()
export class ParticipantInput {
  @Field(() => ID)
  organisation!: string;

  @Field(() => ParticipantRole)
  role!: ParticipantRole;
}

/** What a person may write of a use case. A field that is left out stays as it is; null takes it away. */
@InputType()
export abstract class UseCaseFieldsInput {
  @Field(() => String, { nullable: true })
  title?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The language that it is written in; Danish when left out.',
  })
  language?: string | null;

  @Field(() => String, { nullable: true })
  summary?: string | null;

  @Field(() => String, { nullable: true })
  problem?: string | null;

  @Field(() => String, { nullable: true })
  solution?: string | null;

  @Field(() => [String], { nullable: true })
  lessons?: string[] | null;

  @Field(() => String, { nullable: true })
  wouldDoDifferently?: string | null;

  @Field(() => UseCaseStatus, { nullable: true })
  status?: UseCaseStatus | null;

  @Field(() => String, { nullable: true, description: '2020, 2020-03 or 2020-03-01.' })
  start?: string | null;

  @Field(() => String, { nullable: true, description: '2020, 2020-03 or 2020-03-01.' })
  end?: string | null;

  @Field(() => String, { nullable: true })
  techniqueNote?: string | null;

  @Field(() => String, { nullable: true })
  legalBasis?: string | null;

  @Field(() => Boolean, { nullable: true })
  impactAssessmentDone?: boolean | null;

  @Field(() => String, { nullable: true, description: 'The function to ask, never a named person.' })
  contactFunction?: string | null;

  @Field(() => [ID], { nullable: true, description: 'What is left empty is inferred from the texts.' })
  tasks?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'What is left empty is inferred from the texts.' })
  problems?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'What is left empty is inferred from the texts.' })
  techniques?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Use cases that it was inspired by. Those that the writer cannot see stay as they are.',
  })
  inspiredBy?: string[] | null;

  @Field(() => [EffectInput], { nullable: true })
  effects?: EffectInput[] | null;

  @Field(() => [CostInput], { nullable: true })
  costs?: CostInput[] | null;

  @Field(() => [SourceInput], { nullable: true })
  sources?: SourceInput[] | null;

  @Field(() => [ParticipantInput], { nullable: true })
  participants?: ParticipantInput[] | null;
}

const dryRunDescription = 'Says what is to be mended, and writes nothing: `useCase` is null.';

@InputType()
export class CreateUseCaseInput extends UseCaseFieldsInput {
  @Field(() => ID, { description: 'Whose it is.' })
  organisation!: string;

  @Field(() => Boolean, { nullable: true, description: dryRunDescription })
  dryRun?: boolean | null;
}

@InputType({ description: 'A use case as it was when its reader began to change it.' })
export class UseCaseVersionInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}

@InputType()
export class UpdateUseCaseInput extends UseCaseFieldsInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => Boolean, { nullable: true, description: dryRunDescription })
  dryRun?: boolean | null;
}

@InputType()
export class PublishUseCaseInput extends UseCaseVersionInput {
  @Field(() => VisibilityLevel)
  visibility!: Visibility;

  @Field(() => [ID], {
    nullable: true,
    description: 'With SHARED: the organisations and clusters that it is shared with.',
  })
  sharedWith?: string[] | null;
}
