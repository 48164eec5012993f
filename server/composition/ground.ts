import type { Environment } from '../environment.ts';
import type { Graph } from '../shared/neo4j/graph.ts';
import type { Reader } from '../shared/reads/reader.ts';

/** The settings that services need; where they can do without, they have their own. */
export type ServiceSettings = Pick<Environment, 'embeddings'> &
  Partial<Pick<Environment, 'sessions' | 'mail'>>;

/** What all services stand on. */
export interface Ground {
  readonly graph: Graph;
  readonly reader: Reader;
  readonly settings: ServiceSettings;
}
