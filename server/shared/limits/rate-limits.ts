import pLimit, { type LimitFunction } from 'p-limit';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { LimitExceeded } from '../errors/domain-error.ts';

/** What one caller may ask for in a minute; 0 stands for no limit. */
export interface RateSettings {
  /** Requests to the API, the exports and the pages that sign people in. */
  readonly requestsPerMinute: number;
  /** Values that the answers may hold together, as the limit on one request counts them. */
  readonly costPerMinute: number;
}

export const defaultRates: RateSettings = { requestsPerMinute: 1_200, costPerMinute: 3_000_000 };

const windowSeconds = 60;
/** How many requests of one caller are answered at the same time; browsers open as many connections. */
export const requestsAtOnce = 6;

/**
 * Keeps one caller from taking what all the others need: so many requests, and so much to answer, in a minute.
 *
 * Callers are told apart by person or token, and by address where nobody has signed in. Each process counts for
 * itself, so several of them together let through that many times more.
 *
 * Cookies and tokens count for their address until they have been recognised: whoever tries out made-up ones is
 * stopped before the graph is asked, and takes nothing from those who signed in at the same address.
 */
export class RateLimits {
  readonly #requests: RateLimiterMemory | undefined;
  readonly #unproven: RateLimiterMemory | undefined;
  readonly #cost: RateLimiterMemory | undefined;
  readonly #turns = new Map<string, LimitFunction>();

  constructor(private readonly settings: RateSettings) {
    this.#requests = limiterOf(settings.requestsPerMinute);
    this.#unproven = limiterOf(settings.requestsPerMinute);
    this.#cost = limiterOf(settings.costPerMinute);
  }

  /** Counts a request of this caller; throws LimitExceeded, with `retryAfterSeconds`, when it is one too many. */
  async admitRequest(caller: string): Promise<void> {
    await this.#take('requestsPerMinute', this.#requests, caller, 1);
  }

  /** Counts a cookie or token from this address, before it is looked up; throws as `admitRequest` does. */
  async admitUnproven(address: string): Promise<void> {
    await this.#take('requestsPerMinute', this.#unproven, address, 1);
  }

  /** Takes the last one back: it was recognised, and counts for its caller. */
  async wasProven(address: string): Promise<void> {
    await this.#unproven?.reward(address, 1);
  }

  /** Counts what the caller's request may cost to answer, before it is answered. */
  async admitCost(caller: string, cost: number): Promise<void> {
    await this.#take('costPerMinute', this.#cost, caller, cost);
  }

  /**
   * Counts the rest of a list that is given whole, of which a part that cost `counted` was admitted already. However
   * long, all of it counts for half of a minute's worth at most, so that it can be had at all. What is refused does
   * not count: whoever asks for too many files can still ask for other things.
   */
  async admitRest(caller: string, counted: number, rest: number): Promise<void> {
    const most = Math.max(0, Math.floor(this.settings.costPerMinute / 2) - counted);
    const cost = Math.min(rest, most);
    if (cost === 0) return;
    try {
      await this.admitCost(caller, cost);
    } catch (refusal) {
      await this.#cost?.reward(caller, cost);
      throw refusal;
    }
  }

  /** Does the work when fewer of the caller's requests are under way than may be; at once where nothing is limited. */
  async inTurn<Result>(caller: string, work: () => Result | Promise<Result>): Promise<Result> {
    if (!this.#requests) return work();
    const turns = this.#turns.get(caller) ?? pLimit(requestsAtOnce);
    this.#turns.set(caller, turns);
    try {
      return await turns(work);
    } finally {
      if (turns.activeCount + turns.pendingCount === 0) this.#turns.delete(caller);
    }
  }

  async #take(
    limit: keyof RateSettings,
    limiter: RateLimiterMemory | undefined,
    caller: string,
    points: number,
  ): Promise<void> {
    try {
      await limiter?.consume(caller, points);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      throw tooMuch(limit, this.settings[limit], Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)));
    }
  }
}

function limiterOf(points: number): RateLimiterMemory | undefined {
  return points === 0 ? undefined : new RateLimiterMemory({ points, duration: windowSeconds });
}

function tooMuch(limit: keyof RateSettings, maximum: number, retryAfterSeconds: number): LimitExceeded {
  const sentence = {
    da: `Grænsen "${limit}" er ${maximum}: prøv igen om ${retryAfterSeconds} sekunder, eller spørg om mindre ad gangen.`,
    en: `The limit "${limit}" is ${maximum}: try again in ${retryAfterSeconds} seconds, or ask for less at a time.`,
  };
  return new LimitExceeded(limit, maximum, sentence, { retryAfterSeconds });
}
