// The prevalence table of a survey against reading and assessing its children: `npm run bench -- survey`.
import { assessTable, concatTables, surveyTable, UNDER_FIVE, whoGrouping } from '@balanting/core';
import { who2006 } from '@balanting/core/who2006';
import { openRecords } from '@balanting/csv';
import { aim } from '../../core/bench/rounds.mjs';
import { surveyBytes } from './survey-file.mjs';

const GROUPINGS = ['typeres', 'gregion', 'wealthq', 'mothered', 'othergr'];
const ROUNDS = 5;
const extra = { labels: ['cluster', 'strata', ...GROUPINGS], numbers: ['sw'] };

const sizes = [10_000, 100_000, 1_000_000];
const found = [];
for (const rows of sizes) found.push(await timed(rows));

console.log('nanoseconds a row:');
for (const { rows, read, table } of found) {
  console.log(`  ${rows} children: read and assess ${read.toFixed(0)}, table ${table.toFixed(0)}`);
}
const [few, many, million] = found;
const met = [
  aim('table of 100,000 children against reading and assessing them', many.table / many.read, {
    most: 1,
  }),
  aim('a row of 100,000 children against one of 10,000', many.table / few.table, { most: 1.5 }),
  aim('a row of a million children against one of 100,000', million.table / many.table, {
    most: 1.5,
  }),
];
process.exitCode = met.every(Boolean) ? 0 : 1;

/** Median nanoseconds a row of reading and assessing, and of the table. */
async function timed(rows) {
  const bytes = surveyBytes(rows);
  const rounds = rows > 500_000 ? 3 : ROUNDS;
  const times = { read: [], table: [] };
  for (let round = -1; round < rounds; round++) {
    globalThis.gc?.();
    const start = process.hrtime.bigint();
    const { assessed, extras } = await readAndAssess(bytes);
    const options = optionsOf(extras);
    const middle = process.hrtime.bigint();
    const result = surveyTable(assessed, options);
    const end = process.hrtime.bigint();
    if (!result.ok) throw new Error(result.issues[0].code);
    if (round < 0) continue;
    times.read.push(Number(middle - start) / rows);
    times.table.push(Number(end - middle) / rows);
  }
  const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];
  return { rows, read: median(times.read), table: median(times.table) };
}

async function readAndAssess(bytes) {
  const file = await openRecords(new Blob([bytes]).stream(), { extra });
  if (!file.ok) throw new Error(file.issues[0].code);
  const chunks = [];
  for await (const chunk of file.value.chunks) chunks.push(chunk);
  const table = concatTables(chunks.map((chunk) => chunk.table));
  const assessed = assessTable(table, { reference: who2006, indicators: UNDER_FIVE.indicators });
  return { assessed, extras: chunks.map((chunk) => chunk.extras) };
}

function optionsOf(extras) {
  const label = (name) => ({
    codes: Int32Array.from(extras.flatMap(({ labels }) => Array.from(labels[name].codes))),
    values: extras.at(-1).labels[name].values,
  });
  return {
    population: UNDER_FIVE,
    groupings: GROUPINGS.map((name) => whoGrouping(name, label(name))),
    design: {
      cluster: label('cluster'),
      strata: label('strata'),
      weight: Float64Array.from(extras.flatMap(({ numbers }) => Array.from(numbers.sw))),
    },
  };
}
