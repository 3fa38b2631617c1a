// Scans the values that a register can hold, and compares doubles with 40 digits wherever a double
// comes near to a rounding boundary: `npm run lattice`. What it finds stands in `docs/method.md`.
import { BLOCK_ROWS, bmiValues, emptyValues, readValues } from '../src/growth/block.js';
import { certainHundredths } from '../src/growth/certified.js';
import { exactHundredths, exactRow, exactZScore } from '../src/growth/exact.js';
import { INDICATORS, type IndicatorId, MEASURED } from '../src/growth/indicator.js';
import { type Lms, measurementFromLms } from '../src/growth/lms.js';
import { preparedRows, preparedZScores } from '../src/growth/prepared.js';
import { type GrowthTable, rowIndex } from '../src/growth/reference/growth-table.js';
import { who2006 } from '../src/growth/reference/who2006.js';
import { who2007 } from '../src/growth/reference/who2007.js';
import { exactBmi, lmsRow, specifiedZScore } from '../src/growth/score.js';
import { restrictedMeasurement } from '../src/growth/tails.js';
import { MEASURE_SCALE, type MeasureId } from '../src/measurement/scale.js';
import { Decimal } from '../src/number/decimal.js';

/** A double this near to a boundary, in hundredths of z, is compared with 40 digits. */
const NEAR = 2e-4;
/** Day 1826 is the last below 60 months. */
const LAST_DAY = 1826;

interface Figures {
  points: number;
  compared: number;
  /** Points that the library hands to decimals. */
  doubtful: number;
  /** Doubles that round to another z than 40 digits do, and those of them that were trusted. */
  apart: number;
  wrong: number;
  /** Smallest distance from a boundary and largest error of a double, in hundredths of z. */
  nearest: number;
  error: number;
}

const blank = (): Figures => {
  return { points: 0, compared: 0, doubtful: 0, apart: 0, wrong: 0, nearest: 0.5, error: 0 };
};

/** Takes in one raw z; `exact` is asked only near a boundary. */
function see(figures: Figures, raw: number, exact: () => Decimal): void {
  const scaled = raw * 100;
  const nearest = Math.round(scaled);
  figures.points++;
  if (0.5 - Math.abs(scaled - nearest) > NEAR) return;
  const z = exact();
  const truth = z.times(100);
  const published = exactHundredths(z);
  const certain = certainHundredths(raw);
  const distance = truth.minus(truth.floor()).minus(0.5).abs().toNumber();
  figures.compared++;
  figures.nearest = Math.min(figures.nearest, distance);
  figures.error = Math.max(figures.error, truth.minus(scaled).abs().toNumber());
  if (nearest !== published) figures.apart++;
  if (Number.isNaN(certain)) figures.doubtful++;
  else if (certain !== published) figures.wrong++;
}

function valueAt(id: IndicatorId, z: number, row: Lms): number {
  return INDICATORS[id].tails === 'plain'
    ? measurementFromLms(z, row)
    : restrictedMeasurement(z, row);
}

/** What can be recorded between z of -6 and +6: whole units `step` apart. */
function unitsOf(id: IndicatorId, row: Lms, step: number): Int32Array {
  const scale = MEASURE_SCALE[MEASURED[id] as MeasureId];
  const from = Math.max(1, Math.ceil((valueAt(id, -6, row) * scale) / step));
  const to = Math.floor((valueAt(id, 6, row) * scale) / step);
  return Int32Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => (from + i) * step);
}

const values = emptyValues();
const raw = new Float64Array(BLOCK_ROWS);
const at = new Int32Array(BLOCK_ROWS);

/** Scans the rows of a table as columns are scored: by prepared rows. */
function scanRows(figures: Figures, id: IndicatorId, table: GrowthTable, step: number): void {
  const measure = MEASURED[id] as MeasureId;
  const { tails } = INDICATORS[id];
  const last = table.unit === 'day' ? LAST_DAY : table.last;
  for (const sex of [1, 2]) {
    for (let x = table.first; x <= last; x++) {
      const units = unitsOf(id, lmsRow(table, sex, x), step);
      const row = exactRow(table, sex, new Decimal(x));
      at.fill(rowIndex(table, sex, x));
      for (let from = 0; from < units.length; from += BLOCK_ROWS) {
        const to = Math.min(from + BLOCK_ROWS, units.length);
        readValues(values, units, measure, from, to);
        preparedZScores(preparedRows(table), at, values, raw, to - from);
        for (let i = from; i < to; i++) {
          const y = () => new Decimal(units[i] as number).div(MEASURE_SCALE[measure]);
          see(figures, raw[i - from] as number, () => exactZScore(y(), row, tails));
        }
      }
    }
  }
}

/** Scans `parts` - 1 places between each two rows as one child is scored: by the specification. */
function scanBetween(
  figures: Figures,
  id: IndicatorId,
  table: GrowthTable,
  [parts, step]: readonly [number, number],
): void {
  const scale = MEASURE_SCALE[MEASURED[id] as MeasureId];
  const { tails } = INDICATORS[id];
  for (const sex of [1, 2]) {
    for (let part = 1; part < (table.last - table.first) * parts; part++) {
      if (part % parts === 0) continue;
      const x = table.first + part / parts;
      const lms = lmsRow(table, sex, x);
      const row = exactRow(table, sex, new Decimal(x));
      for (const unit of unitsOf(id, lms, step)) {
        const y = () => new Decimal(unit).div(scale);
        see(figures, specifiedZScore(unit / scale, lms, tails), () => exactZScore(y(), row, tails));
      }
    }
  }
}

/** Scans BMI of every `stride`-th row: lengths of z -4 to +4 by 0.1 cm, weights by 100 g. */
function scanBmi(figures: Figures, table: GrowthTable, heights: GrowthTable, stride: number): void {
  const weight = emptyValues();
  const length = emptyValues();
  for (const sex of [1, 2]) {
    for (let x = table.first; x < Math.min(LAST_DAY, table.last); x += stride) {
      const lms = lmsRow(table, sex, x);
      const row = exactRow(table, sex, new Decimal(x));
      const tall = lmsRow(heights, sex, x);
      at.fill(rowIndex(table, sex, x));
      const shortest = Math.ceil(measurementFromLms(-4, tall) * 10) * 10;
      for (let h = shortest; h <= measurementFromLms(4, tall) * 100; h += 10) {
        const square = (h / 1e4) ** 2;
        const from = Math.ceil(valueAt('bmiForAge', -5, lms) * square * 10);
        const to = Math.floor(valueAt('bmiForAge', 5, lms) * square * 10);
        const count = Math.min(BLOCK_ROWS, Math.max(0, to - from + 1));
        const grams = Int32Array.from({ length: count }, (_, i) => (from + i) * 100);
        readValues(weight, grams, 'weight', 0, count);
        readValues(length, new Int32Array(count).fill(h), 'lengthHeight', 0, count);
        bmiValues(values, weight, length, count);
        preparedZScores(preparedRows(table), at, values, raw, count);
        for (let i = 0; i < count; i++) {
          const kg = () => new Decimal(grams[i] as number).div(1000);
          const bmi = () => exactBmi(kg(), new Decimal(h).div(100));
          see(figures, raw[i] as number, () => exactZScore(bmi(), row, 'restricted'));
        }
      }
    }
  }
}

const total = blank();

function report(label: string, scan: (figures: Figures) => void): void {
  const figures = blank();
  scan(figures);
  for (const key of ['points', 'compared', 'doubtful', 'apart', 'wrong'] as const) {
    total[key] += figures[key];
  }
  total.nearest = Math.min(total.nearest, figures.nearest);
  total.error = Math.max(total.error, figures.error);
  console.log(`${label}\n  ${text(figures)}`);
}

function text({ points, compared, doubtful, apart, wrong, nearest, error }: Figures): string {
  return (
    `${points.toLocaleString('en')} values, ${compared} compared with 40 digits; ` +
    `nearest to a boundary ${nearest.toExponential(1)}, largest error ${error.toExponential(1)}; ` +
    `${doubtful} left to decimals, ${apart} doubles round apart, ${wrong} wrong`
  );
}

const start = performance.now();
const under5 = who2006.indicators;
const { table: lying, standing = lying } = under5.weightForHeight;
report('Height for age, every day, 0.05 cm', (f) =>
  scanRows(f, 'heightForAge', under5.heightForAge.table, 5),
);
report('Weight for age, every day, 10 g', (f) =>
  scanRows(f, 'weightForAge', under5.weightForAge.table, 10),
);
for (const table of [lying, standing]) {
  report(`${table.id}, every 0.1 cm, 10 g`, (f) => scanRows(f, 'weightForHeight', table, 10));
  report(`${table.id}, 0.05 cm between, 10 g`, (f) =>
    scanBetween(f, 'weightForHeight', table, [2, 10]),
  );
}
report('BMI for age, every 61st day, 0.1 cm, 100 g', (f) =>
  scanBmi(f, under5.bmiForAge.table, under5.heightForAge.table, 61),
);
report('Head circumference for age, every day, 0.05 cm', (f) =>
  scanRows(f, 'headCircumferenceForAge', under5.headCircumferenceForAge.table, 5),
);
report('Arm circumference for age, every day, 0.05 cm', (f) =>
  scanRows(f, 'armCircumferenceForAge', under5.armCircumferenceForAge.table, 5),
);
report('Triceps skinfold for age, every day, 0.05 mm', (f) =>
  scanRows(f, 'tricepsForAge', under5.tricepsForAge.table, 5),
);
report('Subscapular skinfold for age, every day, 0.05 mm', (f) =>
  scanRows(f, 'subscapularForAge', under5.subscapularForAge.table, 5),
);
const school = who2007.indicators;
report('5 to 19 years: height, quarters between months, 0.1 cm', (f) =>
  scanBetween(f, 'heightForAge', school.heightForAge.table, [4, 10]),
);
report('5 to 19 years: weight, quarters between months, 100 g', (f) =>
  scanBetween(f, 'weightForAge', school.weightForAge.table, [4, 100]),
);
report('5 to 19 years: BMI, every 40th month, 0.1 cm, 100 g', (f) =>
  scanBmi(f, school.bmiForAge.table, school.heightForAge.table, 40),
);
console.log(`All, in ${((performance.now() - start) / 1000).toFixed(0)} s\n  ${text(total)}`);
process.exitCode = total.wrong === 0 ? 0 : 1;
