import type { Load, Sample } from '../load/load.ts';
import { cpuMilliseconds } from './process-usage.ts';
import { median, quantile } from './statistics.ts';

/** Something that can be put under load. */
export interface Contender {
  readonly name: string;
  /** The process that answers, beside Neo4j. */
  readonly pid: number | undefined;
  run(load: Load): Promise<Sample>;
}

/** One turn of one contender, with the processor time that it took in its own process and in Neo4j. */
export interface Turn extends Sample {
  readonly ownCpu: number;
  readonly neo4jCpu: number;
}

/** What the turns of one contender come to. */
export interface Result {
  readonly contender: Contender;
  readonly turns: readonly Turn[];
  readonly median: number;
  readonly p95: number;
  readonly requestsPerSecond: number;
  /** Processor milliseconds per request. */
  readonly ownCpu: number;
  readonly neo4jCpu: number;
}

/**
 * Loads the contenders in turns, so that what else the machine does hits them all alike; each round
 * begins with another one.
 */
export async function interleave<Each extends Contender>(
  contenders: readonly Each[],
  rounds: number,
  load: Load,
  neo4jPidOf: (contender: Each) => number | undefined,
): Promise<Result[]> {
  const turns = new Map<Each, Turn[]>(contenders.map((contender) => [contender, []]));
  for (let round = 0; round < rounds; round++) {
    for (let place = 0; place < contenders.length; place++) {
      const contender = contenders[(round + place) % contenders.length]!;
      turns.get(contender)!.push(await takeTurn(contender, load, neo4jPidOf(contender)));
    }
  }
  return Array.from(turns, ([contender, taken]) => summarise(contender, taken));
}

/** The median over the rounds of a contender's figure divided by another's in the same round. */
export function ratio(of: Result, to: Result, figure: (turn: Turn) => number): number {
  return median(of.turns.map((turn, round) => figure(turn) / figure(to.turns[round]!)));
}

export function medianOf({ latencies }: Turn): number {
  return median(latencies);
}

export function requestsPerSecondOf({ latencies, milliseconds }: Turn): number {
  return (latencies.length * 1000) / milliseconds;
}

async function takeTurn(contender: Contender, load: Load, neo4jPid: number | undefined): Promise<Turn> {
  const [ownBefore, neo4jBefore] = [cpuMilliseconds(contender.pid), cpuMilliseconds(neo4jPid)];
  const sample = await contender.run(load);
  const ownCpu = cpuMilliseconds(contender.pid) - ownBefore;
  return { ...sample, ownCpu, neo4jCpu: cpuMilliseconds(neo4jPid) - neo4jBefore };
}

function summarise(contender: Contender, turns: readonly Turn[]): Result {
  const latencies = turns.flatMap((turn) => turn.latencies);
  const sum = (figure: (turn: Turn) => number) => turns.reduce((total, turn) => total + figure(turn), 0);
  return {
    contender,
    turns,
    median: median(latencies),
    p95: quantile(latencies, 0.95),
    requestsPerSecond: (latencies.length * 1000) / sum(({ milliseconds }) => milliseconds),
    ownCpu: sum(({ ownCpu }) => ownCpu) / latencies.length,
    neo4jCpu: sum(({ neo4jCpu }) => neo4jCpu) / latencies.length,
  };
}
