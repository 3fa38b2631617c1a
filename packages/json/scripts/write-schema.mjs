// Writes schema/report.schema.json from the zod schema. Run after `pnpm build`:
//   node packages/json/scripts/write-schema.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import { reportJsonSchemaText } from '../dist/index.js';

const file = new URL('../schema/report.schema.json', import.meta.url);
mkdirSync(new URL('.', file), { recursive: true });
writeFileSync(file, reportJsonSchemaText());
