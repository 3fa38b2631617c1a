/** The least score of a class. */
export interface ClassLimit {
  readonly id: string;
  /** 0 to 100. */
  readonly least: number;
}

/**
 * The class of a score, such as `tumbuh`; null below all, and without limits: those of 2025 are not
 * public.
 *
 * @example
 * classOfScore(60, [{ id: 'tumbuh', least: 0 }, { id: 'berkembang', least: 50 }]); // => 'berkembang'
 */
export function classOfScore(score: number, limits: readonly ClassLimit[]): string | null {
  const reached = limits.filter(({ least }) => score >= least);
  const highest = reached.reduce<ClassLimit | null>(
    (best, one) => (best === null || one.least > best.least ? one : best),
    null,
  );
  return highest?.id ?? null;
}
