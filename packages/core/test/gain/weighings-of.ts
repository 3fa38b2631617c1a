import { fc } from '@fast-check/vitest';
import { isoDateFromDays } from '../../src/child/iso-date.js';
import { GAIN_CODES } from '../../src/gain/gain-code.js';
import type { WeighingColumns } from '../../src/gain/gain-columns.js';
import type { WeighedChild } from '../../src/gain/weighed-child.js';

/** One row of a made-up register. */
export interface MadeRow {
  readonly child: number;
  readonly day: number;
  readonly grams: number;
  readonly exported: number;
}

const FIRST_DAY = 20_089; // 2025-01-01

/** Rows of a few children over some months, often twice in a month, sometimes without a weight. */
export const madeRows = fc.array(
  fc.record({
    child: fc.integer({ min: 0, max: 5 }),
    day: fc.integer({ min: FIRST_DAY, max: FIRST_DAY + 240 }),
    grams: fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 60, max: 90 }).map((tenths) => tenths * 100) },
      { weight: 1, arbitrary: fc.constant(0) },
    ),
    exported: fc.integer({ min: 0, max: 4 }),
  }),
  { maxLength: 40 },
);

const bornOf = (child: number): number => FIRST_DAY - [20, 100, 200, 330, 900, 1750][child]!;
const sexOf = (child: number): number => child % 3;

/** The rows as columns. */
export function columnsOf(rows: readonly MadeRow[]): WeighingColumns {
  return {
    length: rows.length,
    childKey: Float64Array.from(rows, ({ child }) => child * 2 ** 45 + 7),
    measuredDay: Int32Array.from(rows, ({ day }) => day),
    birthDay: Int32Array.from(rows, ({ child }) => bornOf(child)),
    sex: Uint8Array.from(rows, ({ child }) => sexOf(child)),
    weight: Int32Array.from(rows, ({ grams }) => grams),
    exportedCode: Uint8Array.from(rows, ({ exported }) => exported),
  };
}

/** The rows of one child. */
export function childOf(rows: readonly MadeRow[], child: number): WeighedChild {
  return {
    sex: ([null, 'male', 'female'] as const)[sexOf(child)]!,
    birthDate: isoDateFromDays(bornOf(child)),
    weighings: rows
      .filter((row) => row.child === child)
      .map(({ day, grams, exported }) => ({
        weighedOn: isoDateFromDays(day),
        weightKg: (grams / 1000).toFixed(1),
        exportedCode:
          (['N', 'T', 'O', 'B'] as const)[GAIN_CODES.indexOf(GAIN_CODES[exported]!) - 1] ?? null,
      })),
  };
}
