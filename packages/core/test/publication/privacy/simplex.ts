/** The linear programmes of an attack: `x >= 0`, and rows that each add up to a known number. */
export interface Programme {
  readonly unknowns: number;
  readonly rows: readonly { readonly of: ReadonlyMap<number, number>; readonly is: number }[];
}

/** Solves for the most of one weighted sum after another over the same rows: Infinity without limit. */
export interface Attack {
  readonly most: (weights: ReadonlyMap<number, number>) => number;
}

const TINY = 1e-7;

/** Plain two-phase simplex with Bland's rule, written for tests: sure, not fast. */
export function attackOn({ unknowns, rows }: Programme): Attack {
  const width = unknowns + rows.length;
  // Phase one: an artificial unknown a row, whose sum is brought to 0.
  const tableau = rows.map(({ of, is }, row) => {
    const line = new Float64Array(width + 1);
    const sign = is < 0 ? -1 : 1;
    for (const [unknown, weight] of of) line[unknown] = sign * weight;
    line[unknowns + row] = 1;
    line[width] = sign * is;
    return line;
  });
  const basis = rows.map((_, row) => unknowns + row);
  const first = new Float64Array(width + 1);
  for (const line of tableau) {
    for (let j = 0; j < unknowns; j++) first[j]! += line[j]!;
    first[width]! += line[width]!;
  }
  if (!climb(tableau, basis, first, unknowns)) throw new Error('no limit in phase one');
  if (Math.abs(first[width]!) > TINY) throw new Error('nothing fits what was published');
  for (let row = tableau.length - 1; row >= 0; row--) {
    if (basis[row]! < unknowns) continue;
    const column = tableau[row]!.findIndex((x, j) => j < unknowns && Math.abs(x) > TINY);
    if (column >= 0) pivot(tableau, basis, [first], row, column);
    else {
      tableau.splice(row, 1);
      basis.splice(row, 1);
    }
  }
  return {
    most(weights) {
      const goal = new Float64Array(width + 1);
      for (const [unknown, weight] of weights) goal[unknown] = weight;
      basis.forEach((unknown, row) => {
        const weight = goal[unknown]!;
        if (weight !== 0) subtract(goal, weight, tableau[row]!);
      });
      const bounded = climb(tableau, basis, goal, unknowns);
      return bounded ? -goal[width]! : Number.POSITIVE_INFINITY;
    },
  };
}

/** Pivots until nothing betters the goal; false where it has no limit. */
function climb(tableau: Float64Array[], basis: number[], goal: Float64Array, unknowns: number) {
  for (;;) {
    let column = -1;
    for (let j = 0; j < unknowns && column < 0; j++) if (goal[j]! > TINY) column = j;
    if (column < 0) return true;
    let row = -1;
    let least = Number.POSITIVE_INFINITY;
    tableau.forEach((line, i) => {
      if (line[column]! <= TINY) return;
      const ratio = line.at(-1)! / line[column]!;
      const better = ratio < least - TINY;
      if (better || (ratio < least + TINY && row >= 0 && basis[i]! < basis[row]!)) {
        row = i;
        least = Math.min(least, ratio);
      }
    });
    if (row < 0) return false;
    pivot(tableau, basis, [goal], row, column);
  }
}

function pivot(
  tableau: Float64Array[],
  basis: number[],
  goals: Float64Array[],
  row: number,
  column: number,
) {
  const line = tableau[row]!;
  const by = line[column]!;
  for (let j = 0; j < line.length; j++) line[j]! /= by;
  for (const other of [...tableau, ...goals]) {
    const factor = other[column]!;
    if (other !== line && factor !== 0) subtract(other, factor, line);
  }
  basis[row] = column;
}

function subtract(from: Float64Array, times: number, line: Float64Array) {
  for (let j = 0; j < from.length; j++) from[j]! -= times * line[j]!;
}
