import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Conflict, InputRejected, ValidationFailed, type DomainError } from '../errors/domain-error.ts';
import type { Sentence } from '../errors/sentences.ts';
import { toDomainError } from '../neo4j/errors.ts';
import type { Caller } from '../reads/reader.ts';

export enum UserErrorCode {
  VALIDATION_FAILED = 'VALIDATION_FAILED',
  CONFLICT = 'CONFLICT',
}

registerEnumType(UserErrorCode, {
  name: 'UserErrorCode',
  valuesConfig: {
    VALIDATION_FAILED: { description: 'The input breaks a rule: mend the field and send it again.' },
    CONFLICT: { description: 'Somebody else changed the same thing first: look at theirs, and choose.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'What the person can mend before sending the same again.' })
export class UserError {
  @Field(() => String, {
    nullable: true,
    description: 'The path in the input, for instance "effects.0.text".',
  })
  field!: string | null;

  @Field(() => UserErrorCode)
  code!: UserErrorCode;

  @Field({ description: "In the caller's language." })
  message!: string;
}

/** What every mutation answers: the changed entity (a field of the subclass), or what is to be mended. */
@ObjectType({ simpleResolvers: true })
export abstract class MutationPayload {
  @Field(() => [UserError], { description: 'Empty when it was done; otherwise nothing was.' })
  errors!: UserError[];
}

/**
 * Does the work of a mutation. What the caller can mend becomes user errors of the payload; everything else
 * (not signed in, not allowed, not found, not available) stays an error of the request. Refusals among the former are
 * written down under the name of the mutation.
 */
export async function payloadOf<Changed extends object>(
  { language, noteRefusal }: Pick<Caller, 'language' | 'noteRefusal'>,
  work: () => Promise<Changed>,
  mutation = 'graphql',
): Promise<Partial<Changed> & MutationPayload> {
  try {
    return { ...(await work()), errors: [] };
  } catch (thrown) {
    const error = toDomainError(thrown);
    const toUserError = (field: string | null, code: UserErrorCode, sentence: Sentence): UserError => ({
      ...{ field, code },
      message: sentence[language],
    });
    if (error instanceof InputRejected) {
      for (const { refusal } of error.problems) if (refusal) await noteRefusal?.(refusal, mutation);
      const errors = error.problems.map(({ field, sentence }) =>
        toUserError(field, UserErrorCode.VALIDATION_FAILED, sentence),
      );
      return { errors } as Partial<Changed> & MutationPayload;
    }
    const code = codeOf(error);
    if (!code) throw thrown;
    const { details, sentence } = error as DomainError;
    const field = (details['field'] as string | undefined) ?? null;
    return { errors: [toUserError(field, code, sentence)] } as Partial<Changed> & MutationPayload;
  }
}

function codeOf(error: unknown): UserErrorCode | undefined {
  if (error instanceof ValidationFailed) return UserErrorCode.VALIDATION_FAILED;
  return error instanceof Conflict ? UserErrorCode.CONFLICT : undefined;
}
