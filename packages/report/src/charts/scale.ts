/** Where a value stands on a drawing. */
export type Scale = (value: number) => number;

/** A straight scale from a span of values to a span of the drawing. */
export function linearScale(
  values: readonly [number, number],
  drawing: readonly [number, number],
): Scale {
  const [from, to] = values;
  const [start, end] = drawing;
  const width = to - from || 1;
  return (value) => start + ((value - from) / width) * (end - start);
}

const STEPS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2];
const MOST_STEPS = 6;

/**
 * Round marks from 0 to at least the highest share, at most seven of them.
 *
 * @example
 * shareTicks(0.27); // => [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3]
 */
export function shareTicks(highest: number): readonly number[] {
  const top = Math.max(highest, 0.005);
  const step = STEPS.find((size) => Math.ceil(top / size) <= MOST_STEPS) ?? 0.2;
  const last = Math.ceil(top / step - 1e-9);
  return Array.from({ length: last + 1 }, (_, i) => Number((i * step).toFixed(3)));
}

const ROUND = [1, 2, 5, 10];

/**
 * Round marks inside a span, at most `most` of them where the span is no point.
 *
 * @example
 * ticksBetween(3, 27); // => [5, 10, 15, 20, 25]
 */
export function ticksBetween(from: number, to: number, most = 8): readonly number[] {
  const rough = Math.max((to - from) / most, 1e-9);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (ROUND.find((round) => round * power >= rough) ?? 10) * power;
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) =>
    Number(((first + i) * step).toFixed(decimals)),
  );
}

/** A coordinate for SVG: two decimals are finer than any printer. */
export function coordinate(value: number): string {
  return String(Number(value.toFixed(2)));
}

/** The path of a line through points of the drawing; empty for none. */
export function linePath(points: readonly (readonly [x: number, y: number])[]): string {
  return points
    .map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${coordinate(x)} ${coordinate(y)}`)
    .join('');
}
