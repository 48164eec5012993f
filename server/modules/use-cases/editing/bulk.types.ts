import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { MutationPayload } from '../../../shared/graphql/mutation-payload.type.ts';
import { UseCaseStatus } from '../use-case.enums.ts';
import type { Visibility } from '../../../shared/auth/visibility.ts';
import { VisibilityLevel } from '../use-case.type.ts';
import { UseCaseVersionInput } from './editing.inputs.ts';

@InputType()
export class UseCaseVersionsInput {
  @Field(() => [UseCaseVersionInput], { description: 'At most 100, each once.' })
  items!: UseCaseVersionInput[];
}

@InputType()
export class PublishUseCasesInput extends UseCaseVersionsInput {
  @Field(() => VisibilityLevel)
  visibility!: Visibility;

  @Field(() => [ID], {
    nullable: true,
    description:
      'With SHARED: the organisations and clusters that each is shared with, in place of those before.',
  })
  sharedWith?: string[] | null;
}

@InputType({
  description: 'A field that is left out stays as it is in each; null takes status or contact away.',
})
export class UpdateUseCasesInput extends UseCaseVersionsInput {
  @Field(() => UseCaseStatus, { nullable: true })
  status?: UseCaseStatus | null;

  @Field(() => String, { nullable: true, description: 'The function to ask, never a named person.' })
  contactFunction?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Beside those that are shown now, whether stated or inferred.',
  })
  addTasks?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Where none is left, they are inferred from the texts again.',
  })
  removeTasks?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Beside those that are shown now, whether stated or inferred.',
  })
  addTechniques?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Where none is left, they are inferred from the texts again.',
  })
  removeTechniques?: string[] | null;
}

export enum BulkOutcome {
  CHANGED = 'CHANGED',
  UNCHANGED = 'UNCHANGED',
  REFUSED = 'REFUSED',
}

registerEnumType(BulkOutcome, { name: 'BulkOutcome', description: 'What came of one item of several.' });

export enum BulkErrorCode {
  VALIDATION_FAILED = 'VALIDATION_FAILED',
  CONFLICT = 'CONFLICT',
  NOT_FOUND = 'NOT_FOUND',
  FORBIDDEN = 'FORBIDDEN',
  UNAUTHENTICATED = 'UNAUTHENTICATED',
  UNAVAILABLE = 'UNAVAILABLE',
}

registerEnumType(BulkErrorCode, {
  name: 'BulkErrorCode',
  description: 'Why an item was refused, as the codes of errors say it.',
  valuesConfig: {
    UNAUTHENTICATED: {
      description: 'The session or token ended before the item’s turn: sign in and send it again.',
    },
    UNAVAILABLE: { description: 'There was no time or no database: send the item again.' },
  },
});

@ObjectType({ simpleResolvers: true })
export class BulkError {
  @Field(() => String, { nullable: true, description: 'The field of the input.' })
  field!: string | null;

  @Field(() => BulkErrorCode)
  code!: BulkErrorCode;

  @Field({ description: "In the caller's language." })
  message!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What came of one item.' })
export class BulkItem {
  @Field(() => Int, { description: 'Its place in the input, from 0.' })
  index!: number;

  @Field(() => ID)
  id!: string;

  @Field(() => BulkOutcome)
  outcome!: BulkOutcome;

  @Field(() => [BulkError], { description: 'Empty unless it was refused.' })
  errors!: BulkError[];
}

@ObjectType({ simpleResolvers: true })
export class UseCasesPayload extends MutationPayload {
  @Field(() => [BulkItem], { description: 'One for each item, in their order.' })
  items!: BulkItem[];
}
