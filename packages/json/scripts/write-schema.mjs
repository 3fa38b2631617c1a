// Writes schema/*.schema.json from the zod schemas, without a build:
//   npx tsx -C @balanting/source packages/json/scripts/write-schema.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemaTextOf, SCHEMA_NAMES } from '../src/index.ts';

const folder = new URL('../schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const name of SCHEMA_NAMES) {
  writeFileSync(new URL(`${name}.schema.json`, folder), jsonSchemaTextOf(name));
}
