import type { IssueCode } from '../../result/messages/messages.js';
import type { Issue } from '../../result/result.js';
import { addMark, MARK } from './marks.js';
import { REGISTER_RULES, ROW_RULE_CODES, type RowRuleCode } from './register-rules.js';

/** What a reader of files found in a row, accepted or not. */
export interface RegisterDoubt {
  /** The row as the table numbers it. */
  readonly row: number;
  readonly issue: Pick<Issue, 'code'>;
}

/** A row that a reader of files refused, with the reasons. */
export interface RegisterReject {
  readonly row: number;
  readonly issues: readonly RegisterDoubt[];
}

/** Marks the rows of a table that a reader doubted; throws RangeError for a row that it does not have. */
export function markDoubts(
  marks: Int32Array,
  rows: Float64Array,
  doubts: readonly RegisterDoubt[],
): void {
  if (doubts.length === 0) return;
  const places = new Map<number, number>();
  rows.forEach((row, i) => {
    places.set(row, i);
  });
  for (const { row, issue } of doubts) {
    const at = places.get(row);
    if (at === undefined) throw new RangeError(`The table has no row ${row}, the doubts have.`);
    addMark(marks, at, bitOfIssue(issue.code));
  }
}

/** The rules that a refused row breaks. */
export function marksOfReject({ issues }: RegisterReject): number {
  return issues.reduce((marks, { issue }) => marks | bitOfIssue(issue.code), 0);
}

function bitOfIssue(code: IssueCode): number {
  const rule = RULE_OF_ISSUE.get(code);
  return rule === undefined ? 0 : MARK[rule];
}

const RULE_OF_ISSUE: ReadonlyMap<IssueCode, RowRuleCode> = /* @__PURE__ */ rulesByIssue();

function rulesByIssue(): ReadonlyMap<IssueCode, RowRuleCode> {
  return new Map(
    ROW_RULE_CODES.flatMap((code) =>
      REGISTER_RULES[code].issues.map((issue) => [issue, code] as const),
    ),
  );
}
