import { addAt } from '../../number/add-at.js';
import { POSITION_BANDS, type PositionCounts } from '../quality-counts.js';
import { isMeasured } from './digit-counter.js';
import type { QualityChunk, RowCounter } from './quality-chunk.js';

/** How many codes of position there are: not known, lying, standing. */
const CODES = 3;

/** The place in `POSITION_BANDS` of each completed month. */
const BAND_OF_MONTH = /* @__PURE__ */ POSITION_BANDS.flatMap(({ from, below }, band) =>
  new Array<number>(below - from).fill(band),
);

/** Counts the positions in which children were measured, by age. */
export function positionCounter(): RowCounter<readonly PositionCounts[]> {
  const positions = new Int32Array(POSITION_BANDS.length * CODES);
  const add = ({ assessed, months }: QualityChunk, rows: Int32Array): void => {
    const { position, lengthHeight } = assessed.input;
    if (lengthHeight === undefined) return;
    for (const row of rows) {
      const band = BAND_OF_MONTH[months[row] as number];
      if (band === undefined || !isMeasured(lengthHeight[row])) continue;
      const code = position === undefined ? 0 : (position[row] as number);
      addAt(positions, band * CODES + code, 1);
    }
  };
  const counts = () =>
    POSITION_BANDS.map((_, band) => {
      const [unknown = 0, lying = 0, standing = 0] = positions.subarray(band * CODES);
      return { lying, standing, unknown };
    });
  return { add, counts };
}
