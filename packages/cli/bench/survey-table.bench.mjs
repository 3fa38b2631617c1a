// The prevalence table of a survey against reading and assessing its children: `npm run bench -- survey`.
import { assessTable, concatTables, surveyTable, UNDER_FIVE, whoGrouping } from '@balanting/core';
import { who2006 } from '@balanting/core/who2006';
import { openRecords } from '@balanting/csv';
import { outcome, tell } from '../../../scripts/bench/outcome.mjs';
import { isShort, race, ratios, showTimes } from '../../../scripts/bench/race.mjs';
import { surveyBytes } from './survey-file.mjs';

const GROUPINGS = ['typeres', 'gregion', 'wealthq', 'mothered', 'othergr'];
const extra = { labels: ['cluster', 'strata', ...GROUPINGS], numbers: ['sw'] };

const SIZES = isShort ? [10_000, 100_000] : [10_000, 100_000, 1_000_000];

const contestants = {};
for (const rows of SIZES) {
  const bytes = surveyBytes(rows);
  const { assessed, extras } = await readAndAssess(bytes);
  const options = optionsOf(extras);
  contestants[`read${rows}`] = { rows, run: () => readAndAssess(bytes) };
  contestants[`table${rows}`] = { rows, run: () => tableOf(assessed, options) };
}
const times = await race(contestants);
showTimes(times);

const [few, many, million] = SIZES.map((rows) => times[`table${rows}`]);
tell([
  outcome(
    'table of 100,000 children, time of reading and assessing them',
    ratios(many, times.read100000),
    { most: 1 },
  ),
  outcome('a row of 100,000 children, time of one of 10,000', ratios(many, few), { most: 1.5 }),
  ...(million === undefined
    ? []
    : [
        outcome('a row of a million children, time of one of 100,000', ratios(million, many), {
          most: 1.5,
        }),
      ]),
]);

function tableOf(assessed, options) {
  const result = surveyTable(assessed, options);
  if (!result.ok) throw new Error(result.issues[0].code);
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
