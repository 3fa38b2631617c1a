import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '@balanting/sql';
import { connectClickhouse } from '@balanting/sql/clickhouse';
import { connectPostgres } from '@balanting/sql/postgres';
import { describe, expect, it } from 'vitest';
import { CLICKHOUSE, clickhouseServers } from '../../sql/test/servers/clickhouse-server.js';
import { POSTGRES, postgresServer } from '../../sql/test/servers/postgres-server.js';
import { tellSkipped } from '../../sql/test/servers/server-process.js';
import { newFolder, runIn } from './fixture.js';

const COLUMNS = JSON.stringify({
  sex: { column: 'jk', male: ['L'], female: ['P'] },
  age: { days: 'umur' },
  measuredOn: 'tanggal',
  weight: { column: 'bb', unit: 'kg' },
  lengthHeight: { column: 'tb', unit: 'cm' },
  kecamatan: 'kec',
  village: 'desa',
  child: ['anak'],
  order: 'nomor',
});

/** Made-up children of three villages, every seventh measured twice in its month. */
const ROWS = Array.from({ length: 400 }, (_, i) => {
  const child = i % 7 === 0 ? i - (i % 14) : i;
  const umur = (child * 37) % 1700;
  const tb = (50 + umur * 0.03 + (i % 11) - 5).toFixed(1);
  const bb = (3.5 + umur * 0.006 + (i % 5) / 2).toFixed(1);
  const day = String(1 + (i % 28)).padStart(2, '0');
  const month = i % 2 === 0 || i % 7 === 0 ? '08' : '09';
  const sex = child % 3 === 0 ? 'L' : 'P';
  return [
    i + 1,
    `CONTOH ${child}`,
    sex,
    umur,
    `2025-${month}-${day}`,
    bb,
    tb,
    'CONTOH',
    `DESA ${i % 3}`,
  ];
});
const HEADER = ['nomor', 'anak', 'jk', 'umur', 'tanggal', 'bb', 'tb', 'kec', 'desa'];
const CSV = [HEADER, ...ROWS].map((cells) => cells.join(',')).join('\n');

interface Server {
  readonly url: string;
  readonly remove: () => Promise<void>;
}

interface Case {
  readonly engine: 'postgres' | 'clickhouse';
  readonly start: () => Promise<Server>;
  readonly connect: (server: Server) => Promise<Engine>;
  readonly create: string;
}

const CASES: readonly (Case & { readonly isSkipped: boolean })[] = [
  {
    engine: 'postgres',
    isSkipped: tellSkipped(POSTGRES, 'the PostgreSQL server', 1),
    start: postgresServer,
    connect: async ({ url }) => okValue(await connectPostgres({ url })),
    create: `CREATE TABLE anak (nomor integer, anak text, jk text, umur integer, tanggal date, bb double precision,
      tb double precision, kec text, desa text)`,
  },
  {
    engine: 'clickhouse',
    isSkipped: tellSkipped(CLICKHOUSE, 'the ClickHouse server', 1),
    start: async () => (await clickhouseServers(1))[0] as Server,
    connect: async ({ url }) => okValue(await connectClickhouse({ url })),
    create: `CREATE TABLE anak (nomor Int32, anak String, jk String, umur Int32, tanggal Date, bb Float64,
      tb Float64, kec String, desa String) ENGINE = MergeTree ORDER BY nomor`,
  },
];

describe.each(CASES)('balanting report --engine $engine', (engine) => {
  it.skipIf(engine.isSkipped)(
    'reports a table of a server as DuckDB reports the same file',
    async () => {
      const server = await engine.start();
      try {
        const connection = await engine.connect(server);
        okValue(await connection.run(engine.create));
        const rows = ROWS.map((cells) => `(${cells.map(literal).join(', ')})`);
        okValue(await connection.run(`INSERT INTO anak VALUES ${rows.join(', ')}`));
        await connection.close();
        const folder = newFolder({ 'kolom.json': COLUMNS, 'anak.csv': CSV });
        const table = ['--table', 'anak', '--engine', engine.engine, '--url', server.url];
        const served = await reported(folder, table);
        const local = await reported(folder, ['anak.csv', '--engine', 'duckdb']);
        expect(local.sources[0].duplicates).toBeGreaterThan(20);
        expect(local.villages).toHaveLength(3);
        expect(served).toEqual({ ...local, sources: [{ ...local.sources[0], file: 'anak' }] });
        // A second report finds its tables of reference there already.
        expect(await reported(folder, table)).toEqual(served);
      } finally {
        await server.remove();
      }
    },
  );
});

async function reported(folder: string, args: readonly string[]) {
  const words = ['report', ...args, '--columns', 'kolom.json', '--format', 'json', '--lang', 'en'];
  const ran = await runIn(folder, words);
  expect(ran, ran.stderr).toMatchObject({ exitCode: 0 });
  return JSON.parse(readFileSync(join(folder, 'laporan/laporan.json'), 'utf8'));
}

function okValue<T>(result: { readonly ok: boolean; readonly value?: T }): T {
  expect(result, JSON.stringify(result)).toMatchObject({ ok: true });
  return result.value as T;
}

/** Numbers stay bare, the measures too, which are written as text above. */
function literal(cell: string | number): string {
  return /^[\d.]+$/.test(String(cell)) ? String(cell) : `'${cell}'`;
}
