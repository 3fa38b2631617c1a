import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  entriesOf,
  freshProject,
  installAll,
  manifests,
  node,
  packAll,
  ROOT,
  writeAll,
} from './fresh-project.js';

// What users get: the packages as published, in projects of their own. Needs a build with types (`npm test`
// makes one before, `npm start` makes one without them); without it these tests are skipped.

const isBuilt = [...manifests().keys()].every((name) =>
  existsSync(join(ROOT, 'packages', name, 'dist/index.d.ts')),
);
const entries = [...manifests().values()].flatMap(entriesOf);
const readmes = readmeExamples();
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');

describe.skipIf(!isBuilt)('packed packages', () => {
  let home: string;

  beforeAll(() => {
    home = installAll(packAll());
  }, 240_000);
  afterAll(() => rmSync(home, { recursive: true }));

  it('are imported by every name in an ESM project, and bring the command', () => {
    const lines = entries.map(
      (name) => `console.log(Object.keys(await import('${name}')).length);`,
    );
    const folder = freshProject(home, { 'all.mjs': lines.join('\n') }, 'module');
    const counts = node(folder, ['all.mjs']).trim().split('\n').map(Number);
    expect(counts).toHaveLength(entries.length);
    expect(Math.min(...counts)).toBeGreaterThan(0);
    const bin = join(home, 'node_modules/.bin/balanting');
    expect(node(folder, [bin, '--version'])).toMatch(/^\d+\.\d+\.\d+\n$/);
  }, 180_000);

  it('are required by every name in a CommonJS project', () => {
    const required = entries.filter((name) => name !== '@balanting/http');
    const lines = required.map((name) => `console.log(Object.keys(require('${name}')).length);`);
    const folder = freshProject(home, { 'all.cjs': lines.join('\n') }, 'commonjs');
    const counts = node(folder, ['all.cjs']).trim().split('\n').map(Number);
    expect(counts).toHaveLength(required.length);
    expect(Math.min(...counts)).toBeGreaterThan(0);
  }, 180_000);

  it('run the examples of every README, typed for Node and for bundlers', () => {
    const folder = freshProject(home, readmes.files, 'module');
    cpSync(EXPORT_2022, join(folder, 'export.csv'));
    cpSync(EXPORT_2022, join(folder, '2022.csv'));
    writeAll(folder, {
      'tsconfig.json': tsconfig({ module: 'NodeNext', moduleResolution: 'NodeNext' }),
      'bundler.json': tsconfig({ module: 'ESNext', moduleResolution: 'Bundler', noEmit: true }),
    });
    node(folder, [TSC, '--project', 'bundler.json']);
    node(folder, [TSC, '--project', 'tsconfig.json']);
    for (const [file, expected] of readmes.expected) {
      // DuckDB is an optional peer: its example is run in the tests of packages/sql.
      if (readmes.files[file]?.includes("/duckdb'")) continue;
      const printed = node(folder, [file.replace('.ts', '.js')]);
      for (const line of expected) expect(printed, file).toContain(line);
    }
  }, 240_000);
});

const EXPORT_2022 = join(ROOT, 'examples/data/contoh-eppgbm-balangan-2022-09.csv');

/** The `ts` blocks of each README, with what a comment line says that they print. */
function readmeExamples() {
  const readmePaths = [
    'README.md',
    ...[...manifests().keys()].map((name) => `packages/${name}/README.md`),
  ];
  const files: Record<string, string> = {};
  const expected: [string, string[]][] = [];
  readmePaths.forEach((path, i) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    [...text.matchAll(/```ts\n(.*?)```/gs)].forEach(([, code = ''], k) => {
      const name = `readme-${i}-${k}.ts`;
      files[name] = `// ${path}\n${code}`;
      expected.push([name, printedLines(code)]);
    });
  });
  return { files, expected };
}

/** Comment lines behind a `console.log`, on its line or the next. */
function printedLines(code: string): string[] {
  return [...code.matchAll(/console\.log\(.*\);\s*\/\/ (.*)/g)].map(([, line = '']) => line);
}

function tsconfig(options: Readonly<Record<string, unknown>>): string {
  const compilerOptions = {
    target: 'ES2022',
    strict: true,
    skipLibCheck: false,
    types: ['node'],
    ...options,
  };
  return JSON.stringify({ compilerOptions, include: ['*.ts'] });
}
