import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectClickhouse } from '../src/clickhouse.js';
import { readColumnMap, WHO_COLUMNS } from '../src/column-map.js';
import { countsOfRows } from '../src/counts-of-rows.js';
import { connectDuckdb, viewOfFiles } from '../src/duckdb.js';
import { countIn, installTables, scoreIn } from '../src/engine/count-in.js';
import { checkVersion, type Engine, statementFailed } from '../src/engine/engine.js';
import { connectPostgres } from '../src/postgres.js';
import { cutTables } from '../src/reference/cut-tables.js';
import { okValue } from './agreement.js';
import { freePort } from './servers/server-process.js';

const { sex, age, weight, lengthHeight } = WHO_COLUMNS;
const OBSERVATIONS = {
  table: ['anak'],
  columns: { sex, age, ...(weight && { weight }), ...(lengthHeight && { lengthHeight }) },
} as const;

describe('what is wrong is told', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = okValue(await connectDuckdb({ threads: 1, memoryLimit: '512MB' }));
    okValue(await installTables(engine, cutTables()));
  }, 60_000);
  afterAll(() => engine.close());

  const counted = async (columns: string, rows: string) => {
    okValue(await engine.run(`CREATE OR REPLACE TABLE anak (${columns})`));
    okValue(await engine.run(`INSERT INTO anak VALUES ${rows}`));
    return countIn(engine, OBSERVATIONS, { by: [] });
  };
  const TYPES = 'sex TEXT, age DOUBLE, weight DOUBLE, lenhei DOUBLE';

  it('names a column that is not there, and those that are', async () => {
    const answer = await counted('sex TEXT, age INTEGER, weight DOUBLE', "('1', 0, 3)");
    const values = { table: 'anak', column: 'lenhei', known: 'sex, age, weight' };
    expect(answer).toMatchObject({ ok: false, issues: [{ code: 'sql.column_unknown', values }] });
    expect(await scoreIn(engine, OBSERVATIONS)).toMatchObject({ ok: false });
  });

  it('names a column of the wrong type', async () => {
    const types = 'sex TEXT, age DATE, weight DOUBLE, lenhei TEXT';
    const answer = await counted(types, "('1', '2020-01-01', 3, '50,5')");
    const issue = (column: string, type: string) => ({
      code: 'sql.column_type',
      values: { table: 'anak', column, type, wanted: 'number' },
    });
    expect(answer).toMatchObject({
      ok: false,
      issues: [issue('age', 'DATE'), issue('lenhei', 'VARCHAR')],
    });
  });

  it('leaves out rows of more digits, and tells how many', async () => {
    const rows =
      "('1', 0, 3.3001, 50), ('1', 0, 3.3, 50.005), ('1', 0.5, 3.3, 50), ('1', 0, 3.3, 50)";
    const { counts, rows: read, inexact } = okValue(await counted(TYPES, rows));
    expect([read, counts.frame, inexact]).toEqual([4, 1, 3]);
  });

  it('flags what is too large, and has no class for what is no number', async () => {
    const rows = `('1', 0, 1e12, 1e12), ('1', 0, 'NaN', 'NaN'), ('1', 0, 'Infinity', '-Infinity'),
      ('1', 1e12, 3, 50), ('1', 'NaN', 3, 50), ('1', -1e12, 3, 50)`;
    const { counts } = okValue(await counted(TYPES, rows));
    expect([counts.frame, counts.outsideAge]).toEqual([5, 1]);
    expect(counts.cells[0]).toMatchObject({
      flagged: { heightForAge: 1, weightForAge: 1, weightForHeight: 0 },
      classes: { heightForAge: [0, 0, 0, 0] },
    });
  });

  it('tells a table that is not there', async () => {
    const answer = await countIn(engine, { ...OBSERVATIONS, table: ['tiada'] }, { by: [] });
    expect(answer).toMatchObject({ ok: false, issues: [{ code: 'sql.statement_failed' }] });
  });

  it('counts an empty table as no child', async () => {
    okValue(await engine.run(`CREATE OR REPLACE TABLE anak (${TYPES})`));
    const { counts, rows } = okValue(await countIn(engine, OBSERVATIONS, { by: [] }));
    expect([counts.frame, counts.cells, rows]).toEqual([0, [], 0]);
  });

  it('counts what has no column as not known', async () => {
    okValue(await counted(TYPES, "('1', 0, 3, 50)"));
    const by = ['village', 'month'] as const;
    const { counts } = okValue(await countIn(engine, OBSERVATIONS, { by }));
    const key = { district: null, kecamatan: null, village: null, month: null };
    expect(counts.cells.map((cell) => cell.key)).toEqual([key]);
  });

  it('tells that there is no room on the disk while the engine spills, and gives no counts', async () => {
    const small = okValue(await connectDuckdb({ threads: 1, memoryLimit: '80MB' }));
    try {
      okValue(await small.run("SET max_temp_directory_size = '1MB'"));
      okValue(await installTables(small, cutTables()));
      const rows = `SELECT '1' AS sex, CAST(i % 1800 AS DOUBLE) AS age, 9.5 AS weight, 80.5 AS lenhei,
        'CONTOH ' || hash(i) AS nama, DATE '2025-08-10' AS tanggal FROM range(2000000) AS t(i)`;
      okValue(await small.run(`CREATE VIEW anak AS ${rows}`));
      const columns = { ...OBSERVATIONS.columns, child: ['nama'], measuredOn: 'tanggal' } as const;
      const observations = { ...OBSERVATIONS, columns };
      const answer = await countIn(small, observations, { by: ['month'], oncePerMonth: true });
      expect(answer).toMatchObject({ ok: false, issues: [{ code: 'sql.no_room' }] });
    } finally {
      await small.close();
    }
  });

  it.each([
    ['53100', 'could not write: No space left', 'sql.no_room'],
    ['53200', 'out of memory', 'sql.no_room'],
    ['241', 'Memory limit exceeded', 'sql.no_room'],
    ['243', 'Not enough space', 'sql.no_room'],
    ['', 'IO Error: Could not write file: No space left on device', 'sql.no_room'],
    ['42P01', 'relation "anak" does not exist', 'sql.statement_failed'],
  ])('calls %s %s %s', (code, message, expected) => {
    const answer = statementFailed('contoh', Object.assign(new Error(message), { code }));
    expect(answer).toMatchObject({ ok: false, issues: [{ code: expected }] });
  });

  it('counts files where they lie', async () => {
    const folder = mkdtempSync(join(tmpdir(), "balanting-anak'"));
    try {
      const csv = join(folder, 'anak.csv');
      const parquet = join(folder, 'anak.parquet');
      writeFileSync(csv, 'sex,age,weight,lenhei\n1,0,3.3,44.1\n2,30,,50.0\n');
      okValue(await viewOfFiles(engine, 'berkas', { files: csv, format: 'csv' }));
      const quoted = engine.dialect.quoteText(parquet);
      okValue(await engine.run(`COPY (SELECT * FROM berkas) TO ${quoted} (FORMAT parquet)`));
      const table = { ...OBSERVATIONS, table: ['berkas'] } as const;
      const fromCsv = okValue(await countIn(engine, table, { by: ['sex'] }));
      okValue(await viewOfFiles(engine, 'berkas', { files: parquet, format: 'parquet' }));
      expect(okValue(await countIn(engine, table, { by: ['sex'] }))).toEqual(fromCsv);
      expect(fromCsv.counts.cells.map(({ key }) => key.sex)).toEqual(['female', 'male']);
      expect(fromCsv.counts.cells[1]?.classes.heightForAge).toEqual([1, 0, 0, 0]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('connections', () => {
  it('tell that nothing listens', async () => {
    const port = await freePort();
    const lost = { ok: false, issues: [{ code: 'sql.connection_lost' }] };
    expect(await connectPostgres({ url: `postgres://a@127.0.0.1:${port}/b` })).toMatchObject(lost);
    expect(await connectClickhouse({ url: `http://127.0.0.1:${port}` })).toMatchObject(lost);
  });

  it.each([
    ['18.14.9', false],
    ['18.16.1', true],
    ['19.1', true],
    ['9.99', false],
    ['', false],
  ])('take version %s: %s', (version, isEnough) => {
    expect(checkVersion('ClickHouse', version, [18, 16]).ok).toBe(isEnough);
  });
});

describe('answers and maps from outside', () => {
  it.each([-1, 1.5, 'satu', 2 ** 53, undefined])('refuse %s as a count', (value) => {
    const answer = countsOfRows([{ n_rows: value }], { by: [] });
    expect(answer).toMatchObject({ ok: false, issues: [{ code: 'sql.answer_invalid' }] });
  });

  it('name every place of a map that is wrong', () => {
    const answer = readColumnMap({
      ...WHO_COLUMNS,
      weight: { column: 'bb', unit: 'ons' },
      lila: 'x',
    });
    const places = answer.ok ? [] : answer.issues.map(({ values }) => values.place);
    expect(places).toEqual(['weight.unit', 'the map']);
    expect(okValue(readColumnMap(WHO_COLUMNS))).toEqual(WHO_COLUMNS);
  });
});
