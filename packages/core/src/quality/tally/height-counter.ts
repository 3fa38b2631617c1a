import { addAt } from '../../number/add-at.js';
import { MISSING } from '../../record/record-table.js';
import type { BirthMonthSums, QualityCounts, ZSums } from '../quality-counts.js';
import { birthMonthOf } from './birth-dates.js';
import type { QualityChunk, RowCounter } from './quality-chunk.js';

const MONTHS = 60;
const BIRTH_MONTHS = 12;

/** Adds up plausible height-for-age by age and by calendar month of birth. */
export function heightCounter(): RowCounter<
  Pick<QualityCounts, 'heightByAge' | 'heightByBirthMonth'>
> {
  const byAge = zSums(MONTHS);
  // The first is that of births that are not known.
  const byBirth = zSums(BIRTH_MONTHS + 1);
  const ages = new Int32Array((BIRTH_MONTHS + 1) * MONTHS);
  const count = (z: number, month: number, birth: number): void => {
    if (month < 0 || month >= MONTHS) return;
    byBirth.add(birth, z);
    byAge.add(month, z);
    addAt(ages, birth * MONTHS + month, 1);
  };
  const add = ({ assessed, months, births }: QualityChunk, rows: Int32Array): void => {
    const column = assessed.scores.heightForAge;
    if (column === undefined) return;
    for (const row of rows) {
      const z = column.z[row] as number;
      if (z === MISSING || column.flag[row] === 1) continue;
      const birth = births === undefined ? 0 : birthMonthOf(births[row] as number);
      count(z, months[row] as number, birth);
    }
  };
  const counts = () => ({
    heightByAge: byAge.sums(),
    heightByBirthMonth: byBirth
      .sums()
      .map((sums, k): BirthMonthSums => ({ ...sums, ages: agesOf(ages, k) }))
      .slice(1),
  });
  return { add, counts };
}

function agesOf(ages: Int32Array, birth: number): readonly number[] {
  return [...ages.subarray(birth * MONTHS, (birth + 1) * MONTHS)];
}

function zSums(size: number) {
  const n = new Float64Array(size);
  const sum = new Float64Array(size);
  const squares = new Float64Array(size);
  const add = (at: number, z: number): void => {
    addAt(n, at, 1);
    addAt(sum, at, z);
    addAt(squares, at, z * z);
  };
  const sums = (): ZSums[] =>
    Array.from(n, (count, k) => ({
      n: count,
      sum: sum[k] as number,
      squares: squares[k] as number,
    }));
  return { add, sums };
}
