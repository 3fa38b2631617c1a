import { Decimal } from '../number/decimal.js';
import { type Issue, issue } from '../result/result.js';
import { type CellDecimal, type MinuteDigits, parseDecimalCell } from './cell-decimal.js';
import { isEmptyCell, shownCell } from './cell-text.js';
import { type FieldRule, type RecordField, type RecordMeasure, ruleOf } from './field-table.js';

/** What {@link readMeasureCell} needs of the options of a row. */
interface ReadMeasureOptions {
  readonly minutes?: Readonly<Partial<Record<RecordField, MinuteDigits>>>;
  readonly columnOf?: (field: RecordField) => string;
}

/** What a doubt says, by how the unit was mended. */
const OTHER_UNIT = {
  above: { code: 'weight.grams', name: 'kg' },
  upTo: { code: 'height.metres', name: 'cm' },
} as const;

const OUT_OF_RANGE = { weight: 'weight.out_of_range', length: 'length.out_of_range' } as const;

/** No measurement is as large: the cell may hold a NIK, which no message may show. */
const MOST = 1_000_000;

/** The plain decimal of a measure in kg or cm, with its issues; undefined where there is none. */
export function readMeasureCell(
  text: string,
  field: RecordMeasure,
  { minutes = {}, columnOf = String }: ReadMeasureOptions,
  issues: Issue[],
): string | undefined {
  if (isEmptyCell(text)) return undefined;
  const rule = ruleOf(field);
  const path = [field];
  const parsed = parseDecimalCell(text, rule.dimension ?? 'length', minutes[field]);
  const isTooLarge = typeof parsed !== 'string' && Number(parsed.text) >= MOST;
  const found = isTooLarge ? 'invalid' : parsed;
  const value = typeof found === 'string' ? Number.NaN : Number(found.text);
  if (value === 0 && rule.zeroIsEmpty) return undefined;
  if (typeof found === 'string' || !(value > 0)) {
    const code = typeof found === 'string' ? found : 'not_positive';
    const values = { column: columnOf(field), value: shownCell(text) };
    issues.push(issue(`measurement.${code}`, { path, values }));
    return undefined;
  }
  if (found.fromTime) {
    const values = { value: shownCell(text), read: found.text };
    issues.push(issue('cell.time_for_decimal', { level: 'warning', path, values }));
  }
  const mended = inBaseUnit(found, rule, field, issues);
  checkRange(mended, rule, field, issues);
  return mended;
}

function inBaseUnit(
  { text, hasUnit }: CellDecimal,
  { otherUnit }: FieldRule,
  field: RecordMeasure,
  issues: Issue[],
): string {
  if (otherUnit === undefined || hasUnit) return text;
  const { when, limit, factor } = otherUnit;
  const isOther = when === 'above' ? Number(text) > limit : Number(text) <= limit;
  if (!isOther) return text;
  const mended = new Decimal(text).times(factor).toFixed();
  const { code, name } = OTHER_UNIT[when];
  const values = { value: text, [name]: mended };
  issues.push(issue(code, { level: 'warning', path: [field], values }));
  return mended;
}

function checkRange(
  text: string,
  { plausible, dimension = 'length' }: FieldRule,
  field: RecordMeasure,
  issues: Issue[],
): void {
  if (plausible === undefined) return;
  if (Number(text) >= plausible[0] && Number(text) <= plausible[1]) return;
  const options = { level: 'warning', path: [field], values: { value: text } } as const;
  issues.push(issue(OUT_OF_RANGE[dimension], options));
}
