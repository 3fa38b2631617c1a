import { isFew } from '@balanting/core';

/** An area with its children and a share: a kecamatan or village of a report. */
export interface AreaShare {
  readonly name: string;
  readonly cases: number;
  readonly n: number;
  /** Null where n is 0. */
  readonly share: number | null;
  readonly interval: readonly [number, number] | null;
}

/** An area whose share is printed. */
export type ShownShare = AreaShare & { readonly share: number };

/** Whether an area has enough children for a percentage, and a share that can be drawn. */
export function isShown(area: AreaShare): area is ShownShare {
  return area.share !== null && Number.isFinite(area.share) && !isFew(area.n);
}
