/** Whose mean stands in for what is not known of a village. */
export type FilledFrom = 'kecamatan' | 'all';

/** A column of figures without holes. */
export interface FilledColumn {
  readonly values: Float64Array;
  /** Null where the village's own figure is known. */
  readonly from: readonly (FilledFrom | null)[];
}

/**
 * A column whose unknown figures are the mean of those known in the same kecamatan, else of all; null
 * where none is known.
 */
export function filledColumn(
  column: readonly (number | null)[],
  kecamatan: readonly string[],
): FilledColumn | null {
  const groups = new Map<string, Mean>();
  const all: Mean = { sum: 0, known: 0 };
  column.forEach((value, i) => {
    if (value === null) return;
    const key = kecamatan[i] ?? '';
    const group = groups.get(key) ?? { sum: 0, known: 0 };
    groups.set(key, group);
    for (const mean of [group, all]) {
      mean.sum += value;
      mean.known += 1;
    }
  });
  if (all.known === 0) return null;
  const from = column.map((value, i): FilledFrom | null => {
    if (value !== null) return null;
    return groups.has(kecamatan[i] ?? '') ? 'kecamatan' : 'all';
  });
  const values = Float64Array.from(column, (value, i) => {
    if (value !== null) return value;
    const { sum, known } = groups.get(kecamatan[i] ?? '') ?? all;
    return sum / known;
  });
  return { values, from };
}

interface Mean {
  sum: number;
  known: number;
}
