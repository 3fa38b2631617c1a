import { WHO_GROUPINGS } from '@balanting/core';
import type { ExtraHeaders, RecordFile } from '@balanting/csv';

/** Which columns of a file tell how children were chosen and by what they are grouped. */
export interface SurveyHeaders {
  readonly cluster?: string;
  readonly strata?: string;
  readonly weight?: string;
  /** Grouping columns that the user asked for. */
  readonly by: readonly string[];
}

/** The columns of WHO's groupings that a header has. */
export function whoGroupingColumns(header: readonly string[]): readonly string[] {
  const names = header.map((name) => name.trim().toLowerCase());
  return WHO_GROUPINGS.map(({ column }) => column).filter((column) => names.includes(column));
}

/** The columns to read beside those of the layout. */
export function extraHeaders({ cluster, strata, weight, by }: SurveyHeaders): ExtraHeaders {
  const labels = [cluster, strata, ...by].filter((name) => name !== undefined);
  return { labels: [...new Set(labels)], ...(weight !== undefined && { numbers: [weight] }) };
}

/** The columns of a design that WHO's survey files have and the user did not name. */
export function unusedDesign({ header }: RecordFile, used: SurveyHeaders): readonly string[] {
  const names = new Set(header.map((name) => name.trim().toLowerCase()));
  const known = [
    ['cluster', 'cluster'],
    ['strata', 'strata'],
    ['weight', 'sw'],
  ] as const;
  return known.flatMap(([option, column]) =>
    used[option] === undefined && names.has(column) ? [`--${option} ${column}`] : [],
  );
}
