import { mayAnywhere, type Actor, type PersonActor } from '../../shared/auth/actor.ts';
import { assertSignedIn, signedIn, withRight } from '../../shared/auth/gates.ts';
import type { RootRules } from '../../shared/auth/root-shield.ts';
import {
  catalogueVisibility,
  type CatalogueEntity,
  type VisibilityRule,
} from '../../shared/auth/visibility.ts';
import { Forbidden } from '../../shared/errors/domain-error.ts';
import type { Sentence } from '../../shared/errors/sentences.ts';

const writes = withRight('help-request:write');
const answers = withRight('help-request:answer');

/** Which questions somebody sees, the statement decides; in whose name they write, the service. */
export const helpRequestRules: RootRules = {
  Query: { helpRequests: signedIn, helpRequest: signedIn },
  Mutation: {
    createHelpRequest: writes,
    updateHelpRequest: writes,
    closeHelpRequest: writes,
    withdrawHelpRequest: writes,
    reopenHelpRequest: writes,
    answerHelpRequest: answers,
    editHelpAnswer: answers,
  },
};

/**
 * K-98 sees every question but those that were withdrawn, which their own organisation keeps: a question's audience
 * is `K98`, and `OWN` once it is withdrawn. The auditor sees all.
 */
export const helpRequestVisibility: VisibilityRule<CatalogueEntity> = {
  apply: (actor, question) => seesQuestions(actor) && catalogueVisibility.apply(actor, question),
  toCypher: (actor, node, parameters) =>
    seesQuestions(actor) ? catalogueVisibility.toCypher(actor, node, parameters) : 'false',
};

function seesQuestions(actor: Actor): boolean {
  return mayAnywhere(actor, 'help-request:read') || mayAnywhere(actor, 'audit:read');
}

const needsPerson: Sentence = {
  da: 'Spørgsmål og svar skrives af personer: log ind som en.',
  en: 'Questions and answers are written by people: sign in as one.',
};

/** Throws unless a person asks, whose name stands beside what is written. */
export function assertPerson(actor: Actor): asserts actor is PersonActor {
  assertSignedIn(actor);
  if (actor.kind !== 'person') throw new Forbidden(needsPerson);
}
