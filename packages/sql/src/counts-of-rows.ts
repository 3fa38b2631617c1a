import {
  COUNTED_INDICATORS,
  type CountCell,
  type CountedIndicator,
  type Counts,
  countsOfCells,
  type Dimension,
  fail,
  issue,
  ok,
  type Result,
} from '@balanting/core';
import { keyOfRow, monthOfRow } from './group-of-row.js';
import { CUT_COLUMNS } from './reference/cut-tables.js';
import { reachedColumn, SUM_COLUMNS } from './statement/count-statement.js';

/** A row of an engine's answer. Counts come as numbers, big integers, or their digits. */
export type AnswerRow = Readonly<Record<string, unknown>>;

/** The counts of an answer, and the rows behind it: `rows = counts.frame + counts.outsideAge + inexact + replaced`. */
export interface EngineCounts {
  readonly counts: Counts;
  /** Rows of the table. */
  readonly rows: number;
  /** Rows left out: a number has more digits than a gram, a hundredth of a cm or a whole day. */
  readonly inexact: number;
  /** Rows that a later row of the same child and month replaced. */
  readonly replaced: number;
  /** Rows by month of measuring, where the counts are by month. */
  readonly months: ReadonlyMap<string, number>;
}

/**
 * The counts of the rows that `countStatement` answers, of one engine or of many shards: rows of the same
 * group add up.
 *
 * @returns fails with `sql.answer_invalid` where a count is no whole number below 2^53
 *
 * @example
 * const none = countsOfRows([], { by: [] });
 * none.ok && none.value.rows; // => 0
 */
export function countsOfRows(
  answer: readonly AnswerRow[],
  { by, engine = 'SQL' }: { readonly by: readonly Dimension[]; readonly engine?: string },
): Result<EngineCounts> {
  const wrong = answer.flatMap((row) =>
    numberColumns()
      .filter((column) => !isCount(row[column]))
      .map((column) => [column, row[column]] as const),
  )[0];
  if (wrong !== undefined) {
    const [column, value] = wrong;
    return fail(
      issue('sql.answer_invalid', {
        path: [column],
        values: { engine, column, value: String(value) },
      }),
    );
  }
  const totalOf = (column: string) =>
    answer.reduce((sum, row) => sum + Number(row[column] ?? 0), 0);
  const cells = answer.map(cellOf).filter(({ measured }) => measured > 0);
  return ok({
    counts: countsOfCells(cells, { by }, totalOf(SUM_COLUMNS.outsideAge)),
    rows: totalOf(SUM_COLUMNS.rows),
    inexact: totalOf(SUM_COLUMNS.inexact),
    replaced: totalOf(SUM_COLUMNS.replaced),
    months: monthsOf(answer),
  });
}

function monthsOf(answer: readonly AnswerRow[]): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  for (const row of answer) {
    const month = monthOfRow(row);
    if (month === null) continue;
    months.set(month, (months.get(month) ?? 0) + Number(row[SUM_COLUMNS.rows] ?? 0));
  }
  return months;
}

function numberColumns(): readonly string[] {
  const reached = COUNTED_INDICATORS.flatMap((id) => CUT_COLUMNS[id].map(reachedColumn));
  return [...Object.values(SUM_COLUMNS), ...reached];
}

/** The sum over no row is NULL: an empty table has no child. */
function isCount(value: unknown): boolean {
  if (value === null) return true;
  const text = typeof value === 'number' || typeof value === 'bigint' ? String(value) : value;
  return typeof text === 'string' && /^\d+$/.test(text) && Number.isSafeInteger(Number(text));
}

function cellOf(row: AnswerRow): CountCell {
  const count = (column: string) => Number(row[column] ?? 0);
  const oedema = count(SUM_COLUMNS.oedema);
  const height = reached('heightForAge');
  const weight = reached('weightForAge');
  const wasting = reached('weightForHeight');
  function reached(id: CountedIndicator): Reached {
    return reachedOf(CUT_COLUMNS[id].map((cut) => count(reachedColumn(cut))));
  }
  return {
    key: keyOfRow(row),
    measured: count(SUM_COLUMNS.measured),
    oedema,
    flagged: {
      heightForAge: height.flagged,
      weightForAge: weight.flagged,
      weightForHeight: wasting.flagged,
    },
    classes: {
      heightForAge: height.classes,
      weightForAge: withOedema(weight.classes, oedema),
      weightForHeight: withOedema(wasting.classes, oedema),
    },
  };
}

interface Reached {
  readonly flagged: number;
  readonly classes: readonly number[];
}

/** Who reaches a limit but not the next is between them; beside the first and last are flagged. */
function reachedOf(counts: readonly number[]): Reached {
  const between = counts.map((count, k) => count - (counts[k + 1] ?? 0));
  const last = between.length - 1;
  return {
    flagged: (between[0] ?? 0) + (between[last] ?? 0),
    classes: between.slice(1, last),
  };
}

/** Children with oedema stand in the lowest class of both indicators of weight. */
function withOedema(classes: readonly number[], oedema: number): readonly number[] {
  return classes.map((count, k) => (k === 0 ? count + oedema : count));
}
