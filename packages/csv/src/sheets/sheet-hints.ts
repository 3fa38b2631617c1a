/** Rows or columns from one to another, counted from 0, both included. */
export type Span = readonly [from: number, to: number];

/** A merged range, counted from 0. */
export interface MergedRange {
  readonly row: number;
  readonly lastRow: number;
  readonly column: number;
}

/** What a sheet says beside its cells. */
export interface SheetHints {
  readonly isHidden: boolean;
  readonly merged: readonly MergedRange[];
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
  /** Formula cells without a result. */
  readonly emptyFormulas: number;
}

/** How many rows or columns of spans lie below a limit. */
export function countBelow(spans: readonly Span[], limit: number): number {
  return spans.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(to + 1, limit) - from), 0);
}

/** The value of an attribute in a tag; undefined where it has none. */
export function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    .exec(tag)
    ?.slice(1)
    .find(Boolean);
}
