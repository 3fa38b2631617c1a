import type { SourceKind } from '../trend/measured.js';

/** The share aimed at in one year. */
export interface TargetPoint {
  readonly year: number;
  /** A proportion: 18.40 % is 0.184. */
  readonly share: number;
}

/** Yearly targets of a plan. A year without a point has no target: nothing is interpolated. */
export interface TargetPath {
  readonly id: string;
  readonly label: { readonly id: string; readonly en: string };
  /** Document that sets it, and where the figures were seen. */
  readonly source: string;
  /** The regulation or decree by its number, where it is known. */
  readonly decree?: string;
  /** Whose targets they are, such as `balangan` or `indonesia`: two paths of one area can contradict. */
  readonly area?: string;
  /** How the share that is aimed at is measured. */
  readonly measuredBy?: SourceKind;
  /** Whether the figures were read in the document itself or in two independent places. */
  readonly verified: boolean;
  /** In the order of their years. */
  readonly points: readonly TargetPoint[];
}

/**
 * The target of a year; undefined where the path has none.
 *
 * @example
 * targetIn(rpjmdBalangan, 2024)?.share; // => 0.16
 */
export function targetIn(path: TargetPath, year: number): TargetPoint | undefined {
  return path.points.find((point) => point.year === year);
}
