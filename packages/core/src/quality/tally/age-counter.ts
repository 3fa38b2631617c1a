import { addAt } from '../../number/add-at.js';
import type { QualityCounts } from '../quality-counts.js';
import { BEFORE_BIRTH, UNKNOWN_AGE } from './completed-months.js';
import type { QualityChunk, RowCounter } from './quality-chunk.js';

const MONTHS = 72;
const MONTHS_PER_YEAR = 12;

/** Counts children by age. */
export function ageCounter(): RowCounter<
  Pick<QualityCounts, 'ageMonths' | 'ageYearsWeighted' | 'ageElsewhere'>
> {
  const ageMonths = new Int32Array(MONTHS);
  const years = new Float64Array(MONTHS / MONTHS_PER_YEAR);
  const elsewhere = { above: 0, below: 0, unknown: 0 };
  const add = ({ months, weight }: QualityChunk, rows: Int32Array): void => {
    for (const row of rows) {
      const month = months[row] as number;
      if (month === UNKNOWN_AGE) elsewhere.unknown++;
      else if (month === BEFORE_BIRTH) elsewhere.below++;
      else if (month >= MONTHS) elsewhere.above++;
      else {
        addAt(ageMonths, month, 1);
        addAt(years, Math.floor(month / MONTHS_PER_YEAR), weightOf(weight, row));
      }
    }
  };
  const counts = () => ({
    ageMonths: [...ageMonths],
    ageYearsWeighted: [...years],
    ageElsewhere: { ...elsewhere },
  });
  return { add, counts };
}

function weightOf(weight: Float64Array | undefined, row: number): number {
  if (weight === undefined) return 1;
  const value = weight[row] as number;
  return value > 0 && value < Number.POSITIVE_INFINITY ? value : 0;
}
