import { LOCUS_PARTS, type LocusWeights } from './profile.js';
import type { LocusColumns } from './score-columns.js';

/**
 * How near each village is to the worst off in all parts, 0 to 1: a second opinion on the same columns
 * and weights. 0 for all where they do not differ.
 *
 * r = x / sqrt(sum x²), v = w r, C = d- / (d+ + d-) with the distances to the highest and lowest v.
 * Source: Hwang CL, Yoon K (1981) Multiple Attribute Decision Making (TOPSIS).
 */
export function topsisCloseness(columns: LocusColumns, weights: LocusWeights): Float64Array {
  const villages = columns.prevalence.length;
  const toHighest = new Float64Array(villages);
  const toLowest = new Float64Array(villages);
  for (const part of LOCUS_PARTS) {
    const values = columns[part];
    if (values === null) continue;
    const scaled = scaledColumn(values, weights[part]);
    let low = Number.POSITIVE_INFINITY;
    let high = 0;
    for (const value of scaled) {
      if (value < low) low = value;
      if (value > high) high = value;
    }
    scaled.forEach((value, i) => {
      toHighest[i] = (toHighest[i] as number) + (high - value) ** 2;
      toLowest[i] = (toLowest[i] as number) + (value - low) ** 2;
    });
  }
  return toLowest.map((square, i) => {
    const lowest = Math.sqrt(square);
    const both = lowest + Math.sqrt(toHighest[i] as number);
    return both === 0 ? 0 : lowest / both;
  });
}

function scaledColumn(values: Float64Array, weight: number): Float64Array {
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
  return values.map((value) => (length === 0 ? 0 : (weight * value) / length));
}
