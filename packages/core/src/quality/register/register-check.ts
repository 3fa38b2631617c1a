import type { AssessedTable } from '../../growth/assessed-table.js';
import type { RecordTable } from '../../record/record-table.js';
import { each } from '../each.js';
import { partOf } from '../shown.js';
import { markChildren } from './child-marks.js';
import { childrenOf } from './children.js';
import { marksOfReject, type RegisterDoubt, type RegisterReject } from './doubt-marks.js';
import { type GroupOf, groupNumbers } from './group-numbers.js';
import { type GroupVerdicts, groupVerdicts } from './group-verdicts.js';
import { joinedColumns } from './joined-columns.js';
import { markKeys } from './key-marks.js';
import { MARK } from './marks.js';
import { posyanduOf } from './posyandu.js';
import { EXAMPLES, emptyRegister, mergeRegister, type RegisterCounts } from './register-counts.js';
import { REGISTER_LIMITS, type RegisterLimits } from './register-limits.js';
import { NO_ROWS, type RegisterRows, registerRows } from './register-rows.js';
import { ROW_RULE_CODES } from './register-rules.js';
import { countMarks } from './register-tally.js';

/** How a group keeps the rules of a register. */
export interface RegisterGroup extends RegisterCounts {
  /** '' for all rows. */
  readonly label: string;
  /** Children that were to be measured; null where not known. */
  readonly target: number | null;
  readonly verdicts: GroupVerdicts;
}

/** How a register keeps its rules. */
export interface RegisterReport {
  readonly all: RegisterGroup;
  /** By label. Rows of no group, and those that the reader refused, count in `all` only. */
  readonly groups: readonly RegisterGroup[];
}

/** A running check of a register. */
export interface RegisterCheck {
  /**
   * Adds the rows of a table with what the reader doubted in them, and the rows that it refused.
   *
   * @throws RangeError where `doubts` has a row that the table has not
   */
  readonly add: (
    assessed: AssessedTable<RecordTable>,
    doubts?: readonly RegisterDoubt[],
    rejects?: readonly RegisterReject[],
  ) => void;
  /** The report so far. */
  readonly report: () => RegisterReport;
}

/** What {@link registerCheck} may be told. */
export interface RegisterCheckOptions {
  /** Limits that differ from `REGISTER_LIMITS`. A reader's own doubts count whatever they are. */
  readonly limits?: Partial<RegisterLimits>;
  /** What a place is called as a group, '' for none. Default: its posyandu. */
  readonly groupOf?: GroupOf;
  /**
   * Children that were to be measured, by the label of their group; of all under ''. Without '' those of
   * all are the sum, where every group has a target. Default: none, so that coverage is not judged.
   */
  readonly targets?: ReadonlyMap<string, number>;
}

/**
 * Holds a register to `REGISTER_RULES` while its tables stream past: all rows, and each posyandu.
 *
 * A child is its `childKey`, without one its `nikKey`; a row with neither is a child of its own, and is
 * compared with no other. Rows may come in any order; 42 bytes are kept of each.
 *
 * Lengths of one child are compared as lying, so that the step of 0.7 cm at 24 months is no fall. Of
 * several rows of a day the last one is compared with other days. `LEN_DROP` compares with the longest
 * length before, `LEN_JUMP` and `WT_JUMP` with the one just before. Weighings 15 to 45 days apart count as
 * a month apart, and others are not judged: nothing is scaled.
 *
 * @throws RangeError where a target is not a whole number from 0
 *
 * @example
 * const check = registerCheck();
 * check.report().all.rules.NIK_DUP.rows; // => 0
 */
export function registerCheck({
  limits: given = {},
  groupOf = posyanduOf,
  targets = new Map(),
}: RegisterCheckOptions = {}): RegisterCheck {
  checkTargets(targets);
  const limits = { ...REGISTER_LIMITS, ...given };
  const groups = groupNumbers(groupOf);
  const parts: RegisterRows[] = [];
  let refused = emptyRegister();
  return {
    add: (assessed, doubts = [], rejects = []) => {
      const group = groups.column(assessed.input.place);
      parts.push(registerRows(assessed, group, { doubts, limits }));
      refused = mergeRegister(refused, countsOfRejects(rejects));
    },
    report: () => {
      const rows = joinedColumns(parts, NO_ROWS);
      const children = childrenOf(rows);
      markKeys(rows);
      markChildren(rows, children, limits);
      const { labels } = groups;
      const [all = emptyRegister(), ...ofGroups] = countMarks(rows, children, labels.length);
      const counts = new Map(labels.map((label, i) => [label, ofGroups[i] ?? emptyRegister()]));
      return reportOf(mergeRegister(all, refused), counts, targets, limits);
    },
  };
}

function countsOfRejects(rejects: readonly RegisterReject[]): RegisterCounts {
  const marks = rejects.map(marksOfReject);
  const rules = each(ROW_RULE_CODES, (code) => {
    const broken = rejects.filter((_, i) => ((marks[i] as number) & MARK[code]) !== 0);
    const share = partOf(broken.length, rejects.length);
    const examples = broken.map(({ row }) => row).sort((a, b) => a - b);
    return { rows: broken.length, children: 0, share, examples: examples.slice(0, EXAMPLES) };
  });
  return { ...emptyRegister(), rows: rejects.length, rules };
}

function reportOf(
  all: RegisterCounts,
  counts: ReadonlyMap<string, RegisterCounts>,
  targets: ReadonlyMap<string, number>,
  limits: RegisterLimits,
): RegisterReport {
  // A group of which no child was measured has a target and no row.
  const labels = [...new Set([...counts.keys(), ...targets.keys()])].filter(
    (label) => label !== '',
  );
  const groupOf = (label: string, ofGroup: RegisterCounts, target: number | null) => ({
    label,
    target,
    ...ofGroup,
    verdicts: groupVerdicts(ofGroup, limits, target),
  });
  const groups = labels
    .sort((a, b) => (a < b ? -1 : 1))
    .map((label) =>
      groupOf(label, counts.get(label) ?? emptyRegister(), targets.get(label) ?? null),
    );
  return { all: groupOf('', all, targets.get('') ?? sumOfTargets(groups)), groups };
}

/** null where a group has none, or there is no group. */
function sumOfTargets(groups: readonly RegisterGroup[]): number | null {
  const known = groups.flatMap(({ target }) => target ?? []);
  if (known.length === 0 || known.length < groups.length) return null;
  return known.reduce((sum, target) => sum + target, 0);
}

function checkTargets(targets: ReadonlyMap<string, number>): void {
  for (const [label, target] of targets) {
    if (Number.isInteger(target) && target >= 0) continue;
    throw new RangeError(`The target of "${label}" is no number of children: ${target}.`);
  }
}
