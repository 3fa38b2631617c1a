// Time and memory of counting made-up children in DuckDB: by village, and once per child and month.
// node bench/capacity.bench.mjs 1000000 10000000 50000000; each size runs in a process of its own.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectDuckdb, viewOfFiles } from '../dist/duckdb.js';
import { countIn, cutTables, duckdb, installTables } from '../dist/index.js';

const VILLAGES = 83_000;
const [first = '1000000', ...others] = process.argv.slice(2);

const observations = {
  table: ['anak'],
  columns: {
    sex: { column: 'sex', male: ['1'], female: ['2'] },
    age: { days: 'age' },
    weight: { column: 'weight', unit: 'kg' },
    lengthHeight: { column: 'lenhei', unit: 'cm' },
    position: { column: 'measure', lying: ['l'], standing: ['h'] },
    oedema: { column: 'oedema', yes: ['y'] },
    measuredOn: 'tanggal',
    village: 'village',
    child: ['nik'],
    order: 'nomor',
  },
};

if (others.length > 0) {
  for (const rows of [first, ...others]) {
    execFileSync(process.execPath, [import.meta.filename, rows], { stdio: 'inherit' });
  }
} else {
  await measure(Number(first));
}

async function measure(rows) {
  const folder = mkdtempSync(join(tmpdir(), 'balanting-capacity-'));
  try {
    const file = join(folder, 'anak.parquet');
    const maker = okValue(await connectDuckdb({ threads: 2, memoryLimit: '2GB' }));
    okValue(
      await maker.run(`COPY (${madeRows(rows)}) TO ${duckdb.quoteText(file)} (FORMAT parquet)`),
    );
    await maker.close();
    const before = process.resourceUsage().maxRSS;
    const engine = okValue(await connectDuckdb({ threads: 2, memoryLimit: '4GB' }));
    okValue(await engine.run(`SET temp_directory = ${duckdb.quoteText(folder)}`));
    okValue(await installTables(engine, cutTables()));
    okValue(await viewOfFiles(engine, 'anak', { files: file, format: 'parquet' }));
    const by = ['village', 'month'];
    const plain = await timed(() => countIn(engine, observations, { by }));
    const once = await timed(() => countIn(engine, observations, { by, oncePerMonth: true }));
    await engine.close();
    const { size } = statSync(file);
    console.log(
      JSON.stringify({
        rows,
        fileMB: Math.round(size / 1e6),
        makerMB: Math.round(before / 1024),
        peakMB: Math.round(process.resourceUsage().maxRSS / 1024),
        plain,
        once,
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Wall time and work of processors, in seconds: on a busy machine the second is the steadier one. */
async function timed(run) {
  const start = performance.now();
  const cpu = process.cpuUsage();
  const { rows, counts, replaced } = okValue(await run());
  const { user, system } = process.cpuUsage(cpu);
  const told = counts.frame + counts.outsideAge + replaced;
  if (told !== rows) throw new Error(`${told} of ${rows} rows are told of.`);
  return {
    seconds: Math.round((performance.now() - start) / 10) / 100,
    processorSeconds: Math.round((user + system) / 1e4) / 100,
    replaced,
  };
}

/** One month of children over all villages of Indonesia; one in fifty is measured twice. */
function madeRows(rows) {
  return `SELECT i AS nomor, '99' || lpad(CAST(CAST(i * 0.98 AS BIGINT) AS VARCHAR), 14, '0') AS nik,
    CAST(1 + i % 2 AS VARCHAR) AS sex, CAST(age AS INTEGER) AS age,
    round(3.2 + age * 0.0065 + (hash(i * 5) % 1000) / 250.0 - 2, 1) AS weight,
    round(50 + age * 0.034 + (hash(i * 7) % 1000) / 40.0 - 12.5, 1) AS lenhei,
    CASE WHEN (age < 731) = (hash(i * 3) % 20 > 0) THEN 'l' ELSE 'h' END AS measure,
    CASE WHEN hash(i * 11) % 500 = 0 THEN 'y' ELSE 'n' END AS oedema,
    DATE '2025-08-01' + CAST(hash(i * 17) % 28 AS INTEGER) AS tanggal,
    'desa contoh ' || hash(i * 13) % ${VILLAGES} AS village
  FROM (SELECT range AS i, hash(range) % 1840 AS age FROM range(${rows}))`;
}

function okValue(result) {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}
