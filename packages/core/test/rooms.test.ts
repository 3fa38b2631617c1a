import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

// The house plan: a room may import itself and what stands before it.
const ROOMS = [
  'result',
  'number',
  'area',
  'child',
  'measurement',
  'record',
  'growth',
  'gain',
  'quality',
  'prevalence',
  'trend',
  'target',
  'locus',
  'convergence',
  'programme',
  'publication',
];

const WORKSPACE = {
  core: [],
  csv: ['@balanting/core'],
  json: ['@balanting/core'],
  report: ['@balanting/core'],
  conformance: ['@balanting/core'],
  sql: ['@balanting/core'],
  http: ['@balanting/core', '@balanting/csv', '@balanting/json', '@balanting/report'],
  cli: [
    '@balanting/conformance',
    '@balanting/core',
    '@balanting/csv',
    '@balanting/http',
    '@balanting/json',
    '@balanting/report',
    '@balanting/sql',
  ],
};

const packages = new URL('../../', import.meta.url).pathname;
const core = sourcesOf('core');

/** Path below `src` and text of every source of a package. */
function sourcesOf(name: string): { path: string; text: string }[] {
  const folder = join(packages, name, 'src');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({
      path: path.replaceAll('\\', '/'),
      text: readFileSync(join(folder, path), 'utf8'),
    }));
}

function importsOf(text: string): string[] {
  return [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, target = '']) => target);
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}

describe('rooms of core', () => {
  const inRooms = core.filter(({ path }) => path.includes('/'));

  it('has no room outside the plan', () => {
    const rooms = new Set(inRooms.map(({ path }) => path.split('/')[0]));
    expect([...rooms].filter((room) => !ROOMS.includes(room as string))).toEqual([]);
    expect(rooms.size).toBeGreaterThan(8);
  });

  it('imports one way only, file by file', () => {
    const wrong = inRooms.flatMap(({ path, text }) =>
      importsOf(withoutComments(text))
        .filter((target) => target.startsWith('.'))
        .map((target) => posix.join(posix.dirname(path), target))
        .filter((target) => {
          const [from, to] = [path, target].map((at) => ROOMS.indexOf(at.split('/')[0] as string));
          return to === -1 || (to as number) > (from as number) || target.endsWith('index.js');
        })
        .map((target) => `${path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('reads no clock, file, environment, locale or random source', () => {
    const banned =
      /Math\.random|Date\.now|new Date\(\)|from 'node:|process\.|console\.|toLocale|Intl\./;
    const wrong = core.filter(({ text }) => banned.test(withoutComments(text)));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe.each(Object.entries(WORKSPACE))('package %s', (name, allowed) => {
  it('imports no other package of the workspace than it may', () => {
    const wrong = sourcesOf(name).flatMap(({ path, text }) =>
      importsOf(withoutComments(text))
        .filter((target) => target.startsWith('@balanting/') || target === 'balanting')
        .filter((target) => !allowed.some((one) => target === one || target.startsWith(`${one}/`)))
        .map((target) => `${path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });
});
