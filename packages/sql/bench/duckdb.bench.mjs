// Counts 10 million rows of a Parquet file by cut points in DuckDB, beside a bare GROUP BY with the same joins.
// Rows can be given: node bench/duckdb.bench.mjs 1000000
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outcome, tell } from '../../../scripts/bench/outcome.mjs';
import { isShort, race, ratios, showTimes, wallClock } from '../../../scripts/bench/race.mjs';
import { connectDuckdb, viewOfFiles } from '../dist/duckdb.js';
import { countIn, cutTables, duckdb, installTables } from '../dist/index.js';

const ROWS = Number(process.argv[2] ?? (isShort ? 1_000_000 : 10_000_000));
const AREAS = 5570;
const AIMS = { millionsPerSecond: 10, timesBare: 2 };

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
  const select = async (text) => okValue(await engine.select(text));
  const times = await race(
    {
      groups: {
        rows: ROWS,
        run: () => select('SELECT village, count(*) FROM anak GROUP BY village'),
      },
      bare: { rows: ROWS, run: () => select(BARE) },
      counts: {
        rows: ROWS,
        run: async () => okValue(await countIn(engine, observations, { by: ['village'] })),
      },
    },
    { clock: wallClock },
  );
  await engine.close();
  console.log(`rows ${ROWS}, areas ${AREAS}, two threads`);
  showTimes(times);
  tell([
    outcome(
      'every class by cut points, time of GROUP BY with both joins',
      ratios(times.counts, times.bare),
      {
        most: AIMS.timesBare,
      },
    ),
    outcome(
      'rows counted by cut points',
      times.counts.map((nanoseconds) => 1e3 / nanoseconds),
      {
        least: AIMS.millionsPerSecond,
        unit: 'million a second',
      },
    ),
  ]);
} finally {
  rmSync(folder, { recursive: true });
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

function okValue(result) {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}
