import type { SeedChoice } from './environment.ts';
import type { Services } from './services.ts';
import type { Progress } from './shared/neo4j/embedded/start-failed.ts';

export async function seedGraph(_services: Services, _choice: SeedChoice, _progress: Progress): Promise<void> {}
