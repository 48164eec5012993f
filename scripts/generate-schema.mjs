// Writes schema/schema.graphql from the server's code.
import 'reflect-metadata';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { writeFileSync } from 'node:fs';
import { build } from './build.mjs';

build(['server']);
const { describeSchema } = await import('../dist/server/schema.js');
const schema = printSchema(lexicographicSortSchema(describeSchema()));
writeFileSync(new URL('../schema/schema.graphql', import.meta.url), `${schema}\n`);
