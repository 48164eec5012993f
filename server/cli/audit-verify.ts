import 'reflect-metadata';
import { readEnvironment, WrongSetting } from '../environment.ts';
import { joinGraph } from '../graph-connection.ts';
import type { ChainReport } from '../modules/audit/audit.check-service.ts';
import { createServices } from '../services.ts';
import { DomainError } from '../shared/errors/domain-error.ts';
import { StartFailed } from '../shared/neo4j/embedded/start-failed.ts';

const say = (line: string) => console.log(line);

try {
  await main();
} catch (error) {
  const isExpected =
    error instanceof StartFailed || error instanceof WrongSetting || error instanceof DomainError;
  if (!isExpected) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** `npm run audit:verify`: reads the audit trail, beside a running hub or alone, and changes nothing. */
async function main(): Promise<void> {
  const environment = readEnvironment();
  const connected = await joinGraph(environment, 'a check of the audit trail', say);
  try {
    print(await createServices(connected.graph, environment).auditChecking.check());
  } finally {
    await connected.close();
  }
}

function print(report: ChainReport): void {
  if (report.isWhole) {
    say(`The chain is whole: ${report.events} events.`);
    say(`The last one's hash is ${report.lastHash}.`);
    return;
  }
  const { sequence, id, differs } = report.broken;
  console.error(`The chain is broken at event ${sequence}${id === null ? '' : ` (${id})`}: ${differs}.`);
  process.exitCode = 1;
}
