import { isoDateFromDays } from '../../child/iso-date.js';
import { MISSING, type RecordTable } from '../../record/record-table.js';

/**
 * Marks the rows of a register that count where a child may stand in several: 1 for the last row of each
 * child and month, 0 for those it replaces. A row whose child or day is not known stands for itself.
 *
 * @example
 * const twice = { childKey: Float64Array.of(7, 7), measuredDay: Int32Array.of(19_000, 19_001) };
 * [...latestRows(twice)]; // => [0, 1]
 */
export function latestRows({
  childKey,
  measuredDay,
}: Pick<RecordTable, 'childKey' | 'measuredDay'>): Uint8Array {
  const counts = new Uint8Array(childKey.length).fill(1);
  const last = new Map<string, number>();
  const months = new Map<number, string>();
  const monthOf = (day: number) => {
    const known = months.get(day) ?? isoDateFromDays(day).slice(0, 7);
    months.set(day, known);
    return known;
  };
  childKey.forEach((key, row) => {
    const day = measuredDay[row] as number;
    if (Number.isNaN(key) || day === MISSING) return;
    const child = `${key} ${monthOf(day)}`;
    const before = last.get(child);
    if (before !== undefined) counts[before] = 0;
    last.set(child, row);
  });
  return counts;
}
