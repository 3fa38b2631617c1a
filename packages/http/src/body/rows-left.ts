import { type Language, messageOf } from '@balanting/core';
import type { RowCounts } from '../schemas/assessment.js';
import type { Rejected } from '../schemas/survey-body.js';
import type { RowChunk } from './row-chunk.js';

/** What came of the rows, and the first of those left out. */
export interface RowsLeft {
  readonly counts: RowCounts;
  readonly rejected: readonly Rejected[];
}

/** Counts rows while chunks pass. */
export interface RowsCounter {
  readonly add: (chunk: Pick<RowChunk, 'rows' | 'rejects'>) => void;
  readonly left: () => RowsLeft;
}

/** An answer lists so many of the rows left out; the counts tell of all. */
const MOST_REJECTED = 100;

/** An empty count. */
export function rowsCounter(language: Language): RowsCounter {
  const rejected: Rejected[] = [];
  let [read, refused] = [0, 0];
  return {
    add: ({ rows, rejects }) => {
      read += rows;
      refused += rejects.length;
      for (const { row, issues } of rejects.slice(0, MOST_REJECTED - rejected.length)) {
        const shown = issues.map(({ issue }) => ({
          code: issue.code,
          message: messageOf(issue, language),
        }));
        rejected.push({ row, issues: shown });
      }
    },
    left: () => ({ counts: { read, accepted: read - refused, rejected: refused }, rejected }),
  };
}
