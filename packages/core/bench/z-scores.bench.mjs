// Speed of z-scores and classes: `npm run bench`, on built packages. Ratios within one run.
import { assess, assessTable, classifyTable } from '../dist/index.js';
import { who2006 } from '../dist/who2006.js';
import { childColumns, childRows } from './children.mjs';
import { decimalAssess } from './naive-decimal.mjs';
import { naiveAssess, naiveTables } from './naive-float.mjs';
import { aim, race } from './rounds.mjs';

// All contestants work on the same children; more row objects in memory would slow the columns too,
// whose arrays make the collector run.
const ROWS = 50_000;
const indicators = ['heightForAge', 'weightForAge', 'weightForHeight', 'bmiForAge'];
const columns = childColumns(ROWS);
const rows = childRows(columns);
const tables = naiveTables(who2006);
const few = rows.slice(0, 200);
const dated = rows.map(({ sex, ageDays, weightKg, heightCm, position }) => [
  { sex, birthDate: new Date(Date.UTC(2025, 0, 1) - ageDays * 864e5).toISOString().slice(0, 10) },
  { measuredOn: '2025-01-01', weightKg: String(weightKg), heightCm: String(heightCm), position },
]);
const { heightForAge, weightForAge, weightForHeight, bmiForAge } = who2006.indicators;
const four = { ...who2006, indicators: { heightForAge, weightForAge, weightForHeight, bmiForAge } };

const ns = race({
  columns: { rows: ROWS, run: () => assessTable(columns, { reference: who2006, indicators }) },
  threeColumns: {
    rows: ROWS,
    run: () => assessTable(columns, { reference: who2006, indicators: indicators.slice(0, 3) }),
  },
  classes: { rows: ROWS, run: () => classifyTable(columns, { reference: who2006 }) },
  rowNumbers: {
    rows: ROWS,
    run: () => rows.map((row) => assess(row, row, { reference: four })),
  },
  rowDates: {
    rows: ROWS,
    run: () => dated.map(([child, measured]) => assess(child, measured, { reference: four })),
  },
  naive: { rows: ROWS, run: () => rows.map((row) => naiveAssess(tables, row)) },
  naiveSpread: {
    rows: ROWS,
    run: () => rows.map((row) => ({ ...row, ...naiveAssess(tables, row) })),
  },
  decimal: { rows: few.length, run: () => few.map((row) => decimalAssess(tables, row)) },
});

console.log('nanoseconds a row:');
for (const [name, value] of Object.entries(ns)) console.log(`  ${name}: ${value.toFixed(1)}`);
const met = [
  aim('columns against naive floats', ns.naive / ns.columns, { least: 8 }),
  aim('columns against decimal.js', ns.decimal / ns.columns, { least: 500 }),
  aim('classes by cut points against z of the same', ns.threeColumns / ns.classes, { least: 3 }),
  aim('assess, numbers, against columns', ns.rowNumbers / ns.columns, { most: 6 }),
  aim('assess, dates and text, against columns', ns.rowDates / ns.columns, { most: 6 }),
];
process.exitCode = met.every(Boolean) ? 0 : 1;
