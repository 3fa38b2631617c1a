import type { Bilingual } from '../../result/bilingual.js';
import type { IssueCode } from '../../result/messages/messages.js';
import type { IssueLevel } from '../../result/result.js';

/** What a rule is judged by: one row, the rows of one child or NIK, or all rows of a group. */
export type RuleScope = 'row' | 'child' | 'group';

/** A rule that the rows of a register of children are held to. */
export interface RegisterRule {
  readonly code: string;
  readonly level: IssueLevel;
  readonly scope: RuleScope;
  readonly label: Bilingual;
  /** What is wrong, and what it may come from. */
  readonly meaning: Bilingual;
  readonly action: Bilingual;
  /** Where the rule comes from; "Balanting [unverified]" where it is our own choice. */
  readonly source: string;
  /** What a reader of files calls the same fault of a row. */
  readonly issues: readonly IssueCode[];
}

/** The source of rules that no published text gives. */
export const OURS = 'Balanting [unverified]';
