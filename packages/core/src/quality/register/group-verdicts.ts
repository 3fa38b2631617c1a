import { partOf } from '../shown.js';
import { momentsOfSums } from '../z-moments.js';
import type { RegisterCounts } from './register-counts.js';
import type { RegisterLimits } from './register-limits.js';
import type { GroupRuleCode } from './register-rules.js';

/** How a group stands to a rule about all of its children. */
export interface GroupVerdict {
  /** What is compared with the limit: a share, or an SD in z; null where it is not known. */
  readonly value: number | null;
  /** Children it rests on; of coverage the target. */
  readonly children: number;
  /** Whether the rule is broken; null where there are too few children, or the value is not known. */
  readonly broken: boolean | null;
}

/** The verdicts on a group. */
export type GroupVerdicts = Readonly<Record<GroupRuleCode, GroupVerdict>>;

/**
 * The verdicts on a group by its counts.
 *
 * @param target - children that were to be measured; null where not known
 *
 * @example
 * groupVerdicts(emptyRegister(), REGISTER_LIMITS, null).COVERAGE.broken; // => null
 */
export function groupVerdicts(
  { heights, heightForAge, measured }: RegisterCounts,
  { zeroFive, spread, coverage, leastChildren }: RegisterLimits,
  target: number | null,
): GroupVerdicts {
  const verdict = (
    value: number | null,
    children: number,
    isBroken: (value: number) => boolean,
  ): GroupVerdict => ({
    value,
    children,
    broken: value === null || children < leastChildren ? null : isBroken(value),
  });
  const { sd } = momentsOfSums(heightForAge);
  const share = partOf(heights.zeroFive, heights.rows);
  const covered = target === null ? null : partOf(measured, target);
  return {
    DIGIT_PREF: verdict(share, heights.children, (value) => value > zeroFive),
    SD_ZSCORE: verdict(
      sd,
      heightForAge.children,
      (value) => value < spread.from || value > spread.to,
    ),
    COVERAGE: verdict(covered, target ?? 0, (value) => value < coverage),
  };
}
