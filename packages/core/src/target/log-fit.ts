/** What a series does with a share of 0, which has no logarithm. */
export interface ZeroOptions {
  /** `none`: no fit. `drop`: the year is left out, which makes the fall look smaller. Default: `none`. */
  readonly zeros?: 'none' | 'drop';
}

/** The line of ln(share) over years by least squares. */
export interface LogFit {
  readonly points: number;
  readonly meanYear: number;
  readonly meanLog: number;
  readonly slope: number;
  /** Sum of squared distances of the years from their mean. */
  readonly yearSquares: number;
  /** Variance around the line, with points - 2; null of two points. */
  readonly residualVariance: number | null;
}

/** The fit; null with fewer than two points, a share of 0 that is not dropped, or a year that stands twice. */
export function logFit(
  series: readonly { readonly year: number; readonly share: number }[],
  { zeros = 'none' }: ZeroOptions = {},
): LogFit | null {
  const used = zeros === 'drop' ? series.filter(({ share }) => share !== 0) : series;
  const years = used.map(({ year }) => year);
  if (used.length < 2 || new Set(years).size < used.length) return null;
  if (used.some(({ share }) => !(share > 0))) return null;
  const logs = used.map(({ share }) => Math.log(share));
  const [meanYear, meanLog] = [mean(years), mean(logs)];
  const rows = used.map((_, i) => ({
    x: (years[i] as number) - meanYear,
    y: (logs[i] as number) - meanLog,
  }));
  const yearSquares = sum(rows.map(({ x }) => x * x));
  const slope = sum(rows.map(({ x, y }) => x * y)) / yearSquares;
  const rest = sum(rows.map(({ x, y }) => (y - slope * x) ** 2));
  const residualVariance = rows.length > 2 ? rest / (rows.length - 2) : null;
  return { points: rows.length, meanYear, meanLog, slope, yearSquares, residualVariance };
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
