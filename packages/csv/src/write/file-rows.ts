import {
  GAIN_CODES,
  isoDateFromDays,
  MEASURE_SCALE,
  type MeasureColumn,
  type MeasureId,
  MISSING,
  type RecordTable,
  stripCell,
} from '@balanting/core';
import { columnsBy } from '../header/columns.js';
import type { RegisterField } from '../header/register-field.js';
import { fieldsOf } from '../header/template.js';
import { type WhoField, whoColumns } from '../header/who-columns.js';
import type { RecordChunk } from '../record-chunk.js';
import type { RecordFile } from '../record-file.js';
import type { FileRow, RowAge, RowColumns, RowField } from './file-row.js';
import { unguarded } from './formula-guard.js';

/** The rows of a file as text of one form, chunk by chunk. */
export interface FileRows {
  readonly columns: RowColumns;
  /** The accepted rows of a chunk, whose cells must have been kept. */
  readonly rowsOf: (chunk: RecordChunk) => readonly FileRow[];
}

/** Fields of a row under the names that readers have for them. */
const ROW_FIELD: Readonly<Partial<Record<RegisterField | WhoField, RowField>>> = {
  ageDays: 'age',
  ageMonths: 'age',
  ageIsInMonths: 'age',
  ageInMonths: 'age',
};
/** Fields whose cells go through as text. */
const TEXTS = ['id', 'nik', 'name', 'ageText'] as const satisfies readonly RowField[];
const SCORES = ['weightForAge', 'heightForAge', 'weightForHeight'] as const;
const PLACES = ['province', 'district', 'kecamatan', 'puskesmas', 'village', 'posyandu'] as const;
const MEASURES = Object.keys(MEASURE_SCALE) as readonly MeasureId[];
const SEXES = [undefined, 'male', 'female'] as const;
const POSITIONS = [undefined, 'lying', 'standing'] as const;
const SCORE_SCALE = 100;
const DAYS_PER_MONTH = 30.4375;
/** An age in months that is a whole number of days but for the noise of doubles. */
const SAME_DAY = 1e-9;

/**
 * Takes the rows of a file that was opened with `keepCells` out of its format, to be written in another.
 *
 * @example
 * const text = 'sex,age,weight\n1,300,8.1\n';
 * const file = await openRecords(new Blob([text]).stream(), { keepCells: true });
 * file.ok && [...fileRows(file.value).columns.fields.keys()]; // => ['sex', 'age', 'weight']
 */
export function fileRows(file: RecordFile): FileRows {
  const { header } = file;
  const positions = new Map<RowField, number>();
  const known = positionsOf(file);
  for (const [name, at] of known) {
    const field = ROW_FIELD[name] ?? (name as RowField);
    if (!positions.has(field)) positions.set(field, at);
  }
  const used = new Set(known.map(([, at]) => at));
  const others = header.flatMap((name, at) => (used.has(at) || name === '' ? [] : [at]));
  const fields = new Map([...positions].map(([field, at]) => [field, header[at] ?? ''] as const));
  // A register gives every row a date of measuring and an age, also where no column holds them.
  if (file.layout === 'eppgbm') {
    for (const field of ['measuredOn', 'age'] as const) {
      if (!fields.has(field)) fields.set(field, '');
    }
  }
  return {
    columns: { fields, others: others.map((at) => header[at] ?? '') },
    rowsOf: ({ table, cells = [] }) =>
      Array.from({ length: table.length }, (_, i) => {
        const textAt = (at: number | undefined) => unguarded(stripCell(cells[i]?.[at ?? -1] ?? ''));
        const values = valuesOf(table, i);
        for (const field of TEXTS) {
          if (positions.has(field)) values[field] = textAt(positions.get(field));
        }
        // A word such as "Outlier" stands in the place of a score.
        for (const field of SCORES) values[field] ??= textAt(positions.get(field));
        return { values, age: ageOf(table, i), others: others.map(textAt) };
      }),
  };
}

function positionsOf({
  header,
  layout,
  template = 'eppgbm',
  columns: map,
}: RecordFile): readonly (readonly [RegisterField | WhoField, number])[] {
  const found =
    layout === 'eppgbm'
      ? columnsBy(header, fieldsOf(template, map), () => true)
      : whoColumns(header, layout);
  if (!found.ok) return [];
  return Object.entries(found.value.columns) as [RegisterField | WhoField, number][];
}

function valuesOf(table: RecordTable, i: number): Partial<Record<RowField, string>> {
  const values: Partial<Record<RowField, string>> = {};
  const put = (field: RowField, text: string | undefined) => {
    if (text !== undefined && text !== '') values[field] = text;
  };
  put('sex', SEXES[table.sex[i] as number]);
  put('birthDate', dateOf(table.birthDay[i]));
  put('measuredOn', dateOf(table.measuredDay[i]));
  put('position', POSITIONS[table.position?.[i] ?? 0]);
  if (table.oedema) put('oedema', table.oedema[i] === 1 ? 'yes' : 'no');
  put('printedGain', GAIN_CODES[table.printedGain?.[i] ?? 0]);
  for (const measure of MEASURES) put(measure, measureText(table[measure], i, measure));
  for (const score of SCORES) put(score, scoreText(table.printedZ[score][i]));
  const place = table.place.values[table.place.codes[i] as number];
  for (const part of PLACES) put(part, place?.[part]);
  return values;
}

function dateOf(day: number | undefined): string | undefined {
  return day === undefined || day === MISSING ? undefined : isoDateFromDays(day);
}

function measureText(
  column: MeasureColumn | undefined,
  i: number,
  measure: MeasureId,
): string | undefined {
  const value = column?.[i];
  if (value === undefined || value === MISSING || Number.isNaN(value)) return undefined;
  return plainText(column instanceof Int32Array ? value / MEASURE_SCALE[measure] : value);
}

function scoreText(hundredths: number | undefined): string | undefined {
  if (hundredths === undefined || hundredths === MISSING) return undefined;
  return (hundredths / SCORE_SCALE).toFixed(2);
}

/** Without an exponent, which registers do not know. */
function plainText(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}

/** The age in days where it is a whole number of them, else in months. */
function ageOf({ ageDays, ageMonths }: RecordTable, i: number): RowAge | undefined {
  const days = ageDays[i] as number;
  const months = ageMonths?.[i];
  if (months === undefined) return days === MISSING ? undefined : { value: days, unit: 'days' };
  if (Number.isNaN(months)) return undefined;
  const isWhole = Math.abs(months * DAYS_PER_MONTH - days) < SAME_DAY * Math.max(1, days);
  return isWhole ? { value: days, unit: 'days' } : { value: months, unit: 'months' };
}
