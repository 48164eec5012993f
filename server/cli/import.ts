import 'reflect-metadata';
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readEnvironment, WrongSetting } from '../environment.ts';
import { joinGraph } from '../graph-connection.ts';
import { readAlgorithmRegister } from '../modules/imports/formats/algoritmeregister-nl.ts';
import { readCsvMapping } from '../modules/imports/formats/csv-mapping.ts';
import { readCsv } from '../modules/imports/formats/csv.ts';
import { ImportFailed, type ImportBatch, type ImportReport } from '../modules/imports/import.types.ts';
import { seedGraph } from '../seeding/seed-graph.ts';
import { createServices, type Services } from '../services.ts';
import { StartFailed } from '../shared/neo4j/embedded/start-failed.ts';
import { DomainError } from '../shared/errors/domain-error.ts';
import { migrate, readMigrations } from '../shared/neo4j/migrations.ts';

const usage = `Usage: npm run import -- FORMAT FILE [--dry-run] [--map MAPPING.yml] [--report REPORT.json]

Formats:
  algoritmeregister-nl   an extract of the Dutch algorithm register (JSON)
  csv                    any CSV file, with --map saying which column is what (docs/import.md)

--dry-run   says what would happen and writes nothing
--report    writes the whole report as JSON`;

const shownRefusals = 30;

const say = (line: string) => console.log(line);

try {
  await main();
} catch (error) {
  const isExpected =
    error instanceof ImportFailed ||
    error instanceof StartFailed ||
    error instanceof WrongSetting ||
    error instanceof DomainError;
  if (!isExpected) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { format, file, options } = readArguments();
  const environment = readEnvironment();
  const content = await readFile(file).catch(() => {
    throw new ImportFailed(`The file ${file} cannot be read: check its name.`);
  });
  const connected = await joinGraph(environment, 'an import', say);
  try {
    await migrate(connected.graph, readMigrations(), say);
    const services = createServices(connected.graph, environment);
    await seedGraph(services, environment.seed, say);
    const batch = await readBatch(format, content, options.map, services);
    const report = await services.imports.run(batch, { dryRun: options['dry-run'], progress: say });
    if (!report.isDryRun && report.created + report.updated > 0) await services.embeddings.refresh(say);
    if (options.report !== undefined) await writeFile(options.report, JSON.stringify(report, null, 2));
    print(report);
  } finally {
    await connected.close();
  }
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        map: { type: 'string' },
        report: { type: 'string' },
      },
    });
    const [format, file, ...rest] = positionals;
    if (format === undefined || file === undefined || rest.length > 0) throw new ImportFailed(usage);
    return { format, file, options: values };
  } catch (error) {
    throw new ImportFailed(
      error instanceof ImportFailed ? error.message : `${(error as Error).message}\n\n${usage}`,
    );
  }
}

async function readBatch(
  format: string,
  content: Buffer,
  mappingFile: string | undefined,
  { imports }: Services,
): Promise<ImportBatch> {
  switch (format) {
    case 'algoritmeregister-nl':
      return readAlgorithmRegister(content);
    case 'csv': {
      if (mappingFile === undefined) {
        throw new ImportFailed(
          'A CSV file needs --map MAPPING.yml, which says what each column is (docs/import.md).',
        );
      }
      const mapping = await readFile(mappingFile, 'utf8').catch(() => {
        throw new ImportFailed(`The mapping ${mappingFile} cannot be read: check its name.`);
      });
      return readCsv(content, readCsvMapping(mapping), await imports.organisationDirectory());
    }
    default:
      throw new ImportFailed(`There is no format "${format}".\n\n${usage}`);
  }
}

function print({ created, updated, unchanged, vanished, refused, isDryRun }: ImportReport): void {
  say(isDryRun ? 'Dry run: nothing was written. It would be:' : 'Imported:');
  say(`  created    ${created}`);
  say(`  updated    ${updated}`);
  say(`  unchanged  ${unchanged}`);
  say(
    `  vanished   ${vanished.length}${vanished.length > 0 ? ` (marked: ${vanished.slice(0, 10).join(', ')} …)` : ''}`,
  );
  say(`  refused    ${refused.length}`);
  for (const { row, id, field, message } of refused.slice(0, shownRefusals)) {
    const name = id === undefined || id === '' ? '' : ` (${id})`;
    say(`    row ${row}${name}, ${message.startsWith(`${field} `) ? '' : `${field}: `}${message}`);
  }
  if (refused.length > shownRefusals)
    say(`    … and ${refused.length - shownRefusals} more: use --report to see them all.`);
}
