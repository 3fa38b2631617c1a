import { fail, issue, ok, type Result } from '../../result/result.js';

/** The weights of rows, and how many were not known. */
export interface RowWeights {
  readonly of: Float64Array;
  readonly unknown: number;
}

/** The weights of rows, 1 where there are none to give; unknown ones are 0. */
export function weightsOf(rows: Int32Array, weight: Float64Array | undefined): Result<RowWeights> {
  const of = new Float64Array(rows.length).fill(1);
  if (weight === undefined) return ok({ of, unknown: 0 });
  let [unknown, sum] = [0, 0];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const value = weight[row] as number;
    const told = { path: [row], values: { value } };
    if (value < 0) return fail(issue('weight.negative', told));
    if (isUnworkable(value)) return fail(issue('weight.unworkable', told));
    const isKnown = Number.isFinite(value);
    if (!isKnown) unknown++;
    of[i] = isKnown ? value : 0;
    sum += of[i] as number;
  }
  return rows.length > 0 && sum === 0 ? fail(issue('weight.none')) : ok({ of, unknown });
}

/** Squares of weights beyond these are 0 or infinite in doubles, and with them every error. */
const WORKABLE = { from: 1e-100, to: 1e100 } as const;

function isUnworkable(weight: number): boolean {
  return (
    Number.isFinite(weight) && weight !== 0 && (weight < WORKABLE.from || weight > WORKABLE.to)
  );
}
