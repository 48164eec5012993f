// Runs a program of the server after seeing to what it needs: `node scripts/run.mjs main`, `… cli/import ARGS`.
import { build } from './build.mjs';
import { ensure } from './prerequisites.mjs';

const [program, ...args] = process.argv.slice(2);
if (!process.env.NEO4J_URI) ensure(['java', 'maven']);
build(program === 'main' ? ['server', 'client'] : ['server']);
process.argv = [process.argv[0], program, ...args];
await import(`../dist/server/${program}.js`);
