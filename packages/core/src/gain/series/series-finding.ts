import { type Issue, type IssueLevel, type IssueValues, issue } from '../../result/result.js';
import { bothPlaces, type Reading } from './reading.js';

/** The code of a finding in a series. */
export type SeriesCode = Extract<Issue['code'], `series.${string}`>;

/** What is proposed; nothing is changed or deleted. */
export type SeriesAction =
  | { readonly kind: 'measure-again' | 'exchange' | 'delete-one' | 'visit' }
  /** The value that the later row should have: kg, cm, or text. */
  | {
      readonly kind: 'set';
      readonly field: 'weight' | 'lengthHeight' | 'birthDate' | 'sex';
      readonly value: string;
    };

/** Something doubtful between two rows of one child. */
export interface SeriesFinding {
  /** The message names both rows by file and row. */
  readonly issue: Issue;
  readonly childKey: number;
  /** Both rows in the table, the earlier first. */
  readonly rows: readonly [number, number];
  readonly action: SeriesAction;
}

/** What a check found, before it is put beside its child. */
export interface SeriesDoubt {
  readonly code: SeriesCode;
  readonly before: Reading;
  readonly now: Reading;
  readonly action: SeriesAction;
  /** Default: `warning`. */
  readonly level?: IssueLevel;
  /** Beside the dates and places of both rows. */
  readonly values?: IssueValues;
}

/** The doubt as a finding. */
export function findingOf(doubt: SeriesDoubt, childKey: number): SeriesFinding {
  const { code, before, now, action, level = 'warning', values = {} } = doubt;
  return {
    issue: issue(code, { level, values: { ...bothPlaces(before, now), ...values } }),
    childKey,
    rows: [before.at, now.at],
    action,
  };
}
