// Counts 10 million rows of a Parquet file by cut points in DuckDB, beside a bare GROUP BY with the same joins.
// Rows can be given: node bench/duckdb.bench.mjs 1000000
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectDuckdb, viewOfFiles } from '../dist/duckdb.js';
import { countIn, cutTables, duckdb, installTables } from '../dist/index.js';

const ROWS = Number(process.argv[2] ?? 10_000_000);
const AREAS = 5570;
const ROUNDS = 3;
const AIMS = { rowsPerSecond: 10e6, timesBare: 2 };

const COLUMNS = {
  sex: { column: 'sex', male: ['1'], female: ['2'] },
  age: { days: 'age' },
  weight: { column: 'weight', unit: 'kg' },
  lengthHeight: { column: 'lenhei', unit: 'cm' },
  position: { column: 'measure', lying: ['l'], standing: ['h'] },
  oedema: { column: 'oedema', yes: ['y'] },
  village: 'village',
};
const observations = { table: ['anak'], columns: COLUMNS };

/** Joined by keys that stand in the file. */
const BARE = `SELECT village, count(*) FROM anak
  INNER JOIN balanting_cut_age USING (age_key) INNER JOIN balanting_cut_length USING (length_key)
  GROUP BY village`;

const folder = mkdtempSync(join(tmpdir(), 'balanting-bench-'));
try {
  const engine = okValue(await connectDuckdb({ threads: 2 }));
  okValue(await installTables(engine, cutTables()));
  const file = join(folder, 'anak.parquet');
  okValue(await engine.run(`COPY (${madeRows()}) TO ${duckdb.quoteText(file)} (FORMAT parquet)`));
  okValue(await viewOfFiles(engine, 'anak', { files: file, format: 'parquet' }));
  const tasks = {
    groups: () => engine.select('SELECT village, count(*) FROM anak GROUP BY village'),
    bare: () => engine.select(BARE),
    counts: () => countIn(engine, observations, { by: ['village'] }),
  };
  const seconds = { groups: [], bare: [], counts: [] };
  const work = { groups: [], bare: [], counts: [] };
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, run] of Object.entries(tasks)) {
      const start = process.hrtime.bigint();
      const before = process.cpuUsage();
      okValue(await run());
      // The first round reads the file into the memory of the system.
      if (round === 0) continue;
      const { user, system } = process.cpuUsage(before);
      work[name].push((user + system) / 1e6);
      seconds[name].push(Number(process.hrtime.bigint() - start) / 1e9);
    }
  }
  await engine.close();
  tell(seconds, work);
} finally {
  rmSync(folder, { recursive: true });
}

function tell(seconds, work) {
  const [groups, bare, counts] = ['groups', 'bare', 'counts'].map((name) => median(seconds[name]));
  const rowsPerSecond = ROWS / counts;
  const times = counts / bare;
  console.log(`rows ${ROWS}, areas ${AREAS}, two threads`);
  console.log(`GROUP BY area, count(*)         ${groups.toFixed(2)} s`);
  console.log(`the same with both joins        ${bare.toFixed(2)} s`);
  console.log(`every class by cut points       ${counts.toFixed(2)} s`);
  console.log(`the same as work of processors   ${median(work.counts).toFixed(2)} s`);
  console.log(`million rows a second           ${(rowsPerSecond / 1e6).toFixed(1)}, aim 10`);
  console.log(`times the bare GROUP BY + joins ${times.toFixed(2)}, aim at most 2`);
  const isMet = rowsPerSecond >= AIMS.rowsPerSecond && times <= AIMS.timesBare;
  process.exitCode = isMet ? 0 : 1;
}

/** Children spread over ages, areas and z, with both positions and some oedema, in an order of no meaning. */
function madeRows() {
  return `SELECT CAST(1 + i % 2 AS VARCHAR) AS sex, CAST(age AS INTEGER) AS age,
    round(3.2 + age * 0.0065 + (hash(i * 5) % 1000) / 250.0 - 2, 1) AS weight,
    round(50 + age * 0.034 + (hash(i * 7) % 1000) / 40.0 - 12.5, 1) AS lenhei,
    CASE WHEN (age < 731) = (hash(i * 3) % 20 > 0) THEN 'l' ELSE 'h' END AS measure,
    CASE WHEN hash(i * 11) % 500 = 0 THEN 'y' ELSE 'n' END AS oedema,
    'desa contoh ' || hash(i * 13) % ${AREAS} AS village,
    CAST((i % 2) * 1827 + age AS INTEGER) AS age_key, CAST(hash(i) % 24004 AS INTEGER) AS length_key
  FROM (SELECT range AS i, hash(range) % 1827 AS age FROM range(${ROWS}))`;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function okValue(result) {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}
