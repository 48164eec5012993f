import { DomainError, Unavailable } from '../../shared/errors/domain-error.ts';
import type { Sentence } from '../../shared/errors/sentences.ts';

const notProven: Sentence = {
  da: 'Vi kunne ikke bekræfte, hvem du er. Prøv at logge ind igen.',
  en: 'We could not confirm who you are. Try to sign in again.',
};
const providerDown: Sentence = {
  da: 'Den tjeneste, du logger ind med, svarer ikke. Prøv igen om lidt.',
  en: 'The service that you sign in with does not answer. Try again in a little while.',
};

/**
 * Somebody came back from the provider without proof of who they are: refused there, forged, expired, meant for
 * somebody else, or used before. They are told one thing for all of these; `reason` is for the log and the trail.
 */
export class SignInRefused extends DomainError {
  readonly code = 'VALIDATION_FAILED';

  constructor(
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(notProven, {}, options);
  }
}

/** The provider does not answer, or not as one. */
export class ProviderUnavailable extends Unavailable {
  constructor(cause: unknown) {
    super(providerDown, {}, { cause });
  }
}
