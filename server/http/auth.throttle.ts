import type { FastifyReply, FastifyRequest } from 'fastify';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { LimitExceeded } from '../shared/errors/domain-error.ts';
import type { Sentence } from '../shared/errors/sentences.ts';
import { addressOf } from '../shared/limits/address.ts';

const perMinute = 60;

const tooOften: Sentence = {
  da: 'Der har været for mange forsøg på at logge ind herfra: vent et minut.',
  en: 'There have been too many attempts to sign in from here: wait a minute.',
};

/** A hook that answers 429 to an address that asks for sign-ins more often than people do. */
export function signInThrottle() {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return async ({ ip }: FastifyRequest, reply: FastifyReply): Promise<void> => {
    try {
      await limiter.consume(addressOf(ip));
    } catch (rejected) {
      if (!(rejected instanceof RateLimiterRes)) throw rejected;
      void reply.header('retry-after', Math.ceil(rejected.msBeforeNext / 1000));
      throw new LimitExceeded('signInsPerMinute', perMinute, tooOften);
    }
  };
}
