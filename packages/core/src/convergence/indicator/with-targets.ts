import { fail, type Issue, issue, ok, type Result } from '../../result/result.js';
import type { IndicatorTarget, ProgrammeIndicator, Sourced } from './programme-indicator.js';

/** Where the targets of a list come from. */
export interface TargetSource extends Omit<Sourced<unknown>, 'value'> {
  readonly year: number;
}

/**
 * The indicators with a district's own targets in place of those of the decree; others stay.
 *
 * @param targets - share aimed at, 0 to 1, by the code of the indicator
 * @returns fails with `coverage.indicator_unknown`, and with `coverage.target` for a target that is no
 * share
 *
 * @example
 * const own = { year: 2022, source: 'RKPD 2022', verified: true };
 * const list = withTargets(ESSENTIAL_INDICATORS, { E2: 0.6 }, own);
 * list.ok && list.value[1]?.target?.value; // => 0.6
 */
export function withTargets<I extends ProgrammeIndicator>(
  indicators: readonly I[],
  targets: Readonly<Record<string, number>>,
  source: TargetSource,
): Result<readonly I[]> {
  const known = new Map(indicators.map((one) => [one.code, one]));
  const [first, ...others] = Object.entries(targets).flatMap(([code, value]) =>
    targetIssues(known.get(code), code, value),
  );
  if (first !== undefined) return fail(first, ...others);
  const own = ({ code, target }: I): IndicatorTarget | null => {
    const value = Object.hasOwn(targets, code) ? targets[code] : undefined;
    return value === undefined ? target : { ...source, value };
  };
  return ok(indicators.map((one) => ({ ...one, target: own(one) })));
}

function targetIssues(
  indicator: ProgrammeIndicator | undefined,
  code: string,
  value: number,
): readonly Issue[] {
  const path = ['targets', code];
  if (indicator === undefined) {
    return [issue('coverage.indicator_unknown', { path, values: { indicator: code } })];
  }
  const most = indicator.unit === 'share' ? 1 : Number.MAX_SAFE_INTEGER;
  if (value >= 0 && value <= most) return [];
  const values = { indicator: code, value: String(value) };
  return [issue('coverage.target', { path, values })];
}
