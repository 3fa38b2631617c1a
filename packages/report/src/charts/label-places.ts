/**
 * Heights for labels that stand one below the other: each as near to the height it wants as it can be
 * without being closer than `apart` to its neighbours, inside a span. In the order given.
 *
 * @example
 * labelPlaces([10, 11, 40], { apart: 14, from: 0, to: 100 }); // => [10, 24, 40]
 */
export function labelPlaces(
  wanted: readonly number[],
  { apart, from, to }: { readonly apart: number; readonly from: number; readonly to: number },
): readonly number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const places = new Array<number>(wanted.length).fill(from);
  let next = from;
  for (const i of order) {
    places[i] = Math.max(wanted[i] ?? from, next);
    next = (places[i] ?? from) + apart;
  }
  let last = to;
  for (const i of [...order].reverse()) {
    places[i] = Math.min(places[i] ?? to, last);
    last = (places[i] ?? to) - apart;
  }
  return places;
}

/** A label on one line of a drawing. */
export interface LabelBox {
  readonly from: number;
  readonly to: number;
  /** The height it wants. */
  readonly y: number;
}

/**
 * Heights for a few labels anywhere on a drawing: each where it wants to stand, or below the labels before
 * it that it would touch. In the order given.
 *
 * @example
 * const boxes = [{ from: 0, to: 50, y: 10 }, { from: 40, to: 90, y: 12 }, { from: 60, to: 90, y: 90 }];
 * clearedPlaces(boxes, 14); // => [10, 24, 90]
 */
export function clearedPlaces(boxes: readonly LabelBox[], apart: number): readonly number[] {
  const placed: LabelBox[] = [];
  for (const box of boxes) {
    let { y } = box;
    for (const other of [...placed].sort((a, b) => a.y - b.y)) {
      const touches = box.from < other.to && other.from < box.to;
      if (touches && Math.abs(y - other.y) < apart) y = other.y + apart;
    }
    placed.push({ ...box, y });
  }
  return placed.map(({ y }) => y);
}
