import { addAt } from '../../number/add-at.js';
import type { QualityCounts } from '../quality-counts.js';
import { birthMonthOf, dayOfMonthOf } from './birth-dates.js';
import type { QualityChunk, RowCounter } from './quality-chunk.js';

/** Counts children by sex and by birth date. */
export function childCounter(): RowCounter<
  Pick<QualityCounts, 'children' | 'sex' | 'birthMonths' | 'birthDays'>
> {
  let children = 0;
  const sexes = new Int32Array(3);
  // The first of each is that of births that are not known.
  const months = new Int32Array(13);
  const days = new Int32Array(32);
  const add = ({ assessed, births }: QualityChunk, rows: Int32Array): void => {
    const { sex } = assessed.input;
    children += rows.length;
    for (const row of rows) addAt(sexes, sex[row] as number, 1);
    if (births === undefined) return;
    for (const row of rows) {
      const date = births[row] as number;
      addAt(months, birthMonthOf(date), 1);
      addAt(days, dayOfMonthOf(date), 1);
    }
  };
  const counts = () => {
    const [unknown = 0, male = 0, female = 0] = sexes;
    return {
      children,
      sex: { male, female, unknown },
      birthMonths: [...months.subarray(1)],
      birthDays: [...days.subarray(1)],
    };
  };
  return { add, counts };
}
