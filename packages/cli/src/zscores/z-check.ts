import { type AssessedTable, issue, MISSING, type RecordTable } from '@balanting/core';
import type { RowIssue } from '@balanting/csv';
import { zWithTwoDecimals } from '../output/shown-number.js';

/** Printed z of a register that lie further than this from ours, in hundredths, are doubtful. */
const MOST_APART = 10;

const PRINTED = [
  ['ZS BB/U', 'weightForAge'],
  ['ZS TB/U', 'heightForAge'],
  ['ZS BB/TB', 'weightForHeight'],
] as const;

/** The z-scores that a register printed and that its own measurements do not give. */
export function printedZDoubts({ input, scores }: AssessedTable<RecordTable>): RowIssue[] {
  const doubts: RowIssue[] = [];
  for (const [column, id] of PRINTED) {
    const printed = input.printedZ[id];
    const computed = scores[id]?.z;
    if (computed === undefined) continue;
    for (let i = 0; i < input.length; i++) {
      const theirs = printed[i] as number;
      const ours = computed[i] as number;
      if (theirs === MISSING || ours === MISSING || Math.abs(theirs - ours) <= MOST_APART) continue;
      doubts.push({ row: input.row[i] as number, column, issue: differs(column, theirs, ours) });
    }
  }
  return doubts;
}

function differs(column: string, theirs: number, ours: number): RowIssue['issue'] {
  const printed = zWithTwoDecimals(theirs, '.');
  const values = { column, printed, computed: zWithTwoDecimals(ours, '.') };
  return issue('z.differs', { level: 'warning', path: [column], values });
}
