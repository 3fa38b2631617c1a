import type { SchemaElement } from 'hyparquet';

/** Digits that a number of 32 bits holds for sure: 11.2 is stored as 11.199999809. */
const FLOAT_DIGITS = 7;

/** Gives the text of the values of a column, as a table of this package has it; empty where there is none. */
export function cellTextOf({ type }: SchemaElement): (value: unknown) => string {
  const isFloat = type === 'FLOAT';
  return (value) => {
    if (typeof value === 'string') return value;
    if (value === null || value === undefined) return '';
    if (typeof value === 'number') return numberText(isFloat ? shortened(value) : value);
    if (value instanceof Date) return dateText(value);
    return String(value);
  };
}

function shortened(value: number): number {
  return Number(value.toPrecision(FLOAT_DIGITS));
}

/** Without an exponent; NaN and infinities are no measurement. */
function numberText(value: number): string {
  if (!Number.isFinite(value)) return '';
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}

/** The day of a date; times of the day say nothing of an age in days. */
function dateText(value: Date): string {
  return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
}
