import { type Eligibility, eligibilityOf } from './eligibility.js';
import { INDICATORS, type Indicator, type IndicatorId, MEASURED } from './indicator.js';
import type { GrowthReference, IndicatorTables } from './reference/reference.js';

/** What is settled of an indicator before any child is looked at. */
export interface PlannedIndicator {
  readonly id: IndicatorId;
  readonly indicator: Indicator;
  readonly measure: (typeof MEASURED)[IndicatorId];
  readonly tables: IndicatorTables;
  readonly rule: Eligibility;
}

// Worked out once for each reference object, and gone with it.
const plans = new WeakMap<object, readonly PlannedIndicator[]>();

/** The indicators of a reference with their rules, in its own order. */
export function planOf(
  reference: Pick<GrowthReference, 'ageUnit'> & {
    readonly indicators: Partial<Record<IndicatorId, IndicatorTables>>;
  },
): readonly PlannedIndicator[] {
  const known = plans.get(reference);
  if (known !== undefined) return known;
  const ids = Object.keys(reference.indicators) as IndicatorId[];
  const plan = ids.map((id) => {
    const tables = reference.indicators[id] as IndicatorTables;
    const indicator = INDICATORS[id];
    const rule = eligibilityOf(indicator, tables.age, reference);
    return { id, indicator, measure: MEASURED[id], tables, rule };
  });
  plans.set(reference, plan);
  return plan;
}
