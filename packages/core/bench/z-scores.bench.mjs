// Speed of z-scores and classes: `npm run bench`, on built packages. Ratios within one run.
import { outcome, tell } from '../../../scripts/bench/outcome.mjs';
import { isShort, race, ratios, showTimes } from '../../../scripts/bench/race.mjs';
import { assess, assessTable, classifyTable } from '../dist/index.js';
import { who2006 } from '../dist/who2006.js';
import { childColumns, childRows } from './children.mjs';
import { decimalAssess } from './naive-decimal.mjs';
import { naiveAssess, naiveTables } from './naive-float.mjs';

// All contestants work on the same children; more row objects in memory would slow the columns too,
// whose arrays make the collector run.
const ROWS = isShort ? 20_000 : 50_000;
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

const contestants = {
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
};

const ns = await race(contestants, { rounds: 7, twice: true });
showTimes(ns);
const speed = (name, slow, fast, least) => outcome(name, ratios(slow, fast), { least });
const cost = (name, slow, fast, most) => outcome(name, ratios(slow, fast), { most });
tell([
  speed('naive floats, time of columns', ns.naive, ns.columns, 8),
  speed('decimal.js, time of columns', ns.decimal, ns.columns, 500),
  speed('z of three indicators, time of classes by cut points', ns.threeColumns, ns.classes, 3),
  cost('`assess` of numbers, time of columns', ns.rowNumbers, ns.columns, 6),
  cost('`assess` of dates and text, time of columns', ns.rowDates, ns.columns, 6),
]);
