// Draws docs/map.svg, the picture of the README, from the example data: node scripts/readme-picture.mjs (after a build).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { balanganBorders } from '../packages/report/dist/borders/balangan.js';
import { severityMap } from '../packages/report/dist/index.js';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'balanting-picture-'));
const input = at('../examples/data/contoh-eppgbm-balangan-2022-09.csv');
const args = ['report', input, '--out', folder, '--format', 'json', '--quiet'];
execFileSync(process.execPath, [at('../packages/cli/dist/main.js'), ...args]);
const { villages } = JSON.parse(readFileSync(join(folder, 'laporan.json'), 'utf8'));
rmSync(folder, { recursive: true });

const areas = villages.map(({ code, name, outcomes }) => ({ code, name, ...outcomes.stunting }));
const options = { borders: balanganBorders, level: 'village', language: 'en' };
writeFileSync(at('../docs/map.svg'), `${severityMap(areas, options)}\n`);
