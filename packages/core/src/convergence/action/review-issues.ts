import { type Issue, issue } from '../../result/result.js';
import { isPeople } from '../service/coverage.js';
import type { ActionState } from './action-state.js';
import type { CommitmentCounts, MoneyLine } from './review-parts.js';

/**
 * What a review tells of actions: `action.unproven` (said to be done, an output is not shown) and
 * `action.out_of_order`, both warnings.
 *
 * @example
 * stateIssues([]); // => []
 */
export function stateIssues(actions: readonly ActionState[]): readonly Issue[] {
  return actions.flatMap(({ action, state, outOfOrder, missing }) => {
    const path = ['records', action];
    const level = 'warning';
    const values = { action, missing: missing.length };
    const unproven = issue('action.unproven', { level, path, values });
    const early = issue('action.out_of_order', { level, path, values: { action } });
    return [...(state === 'unproven' ? [unproven] : []), ...(outOfOrder ? [early] : [])];
  });
}

/**
 * What is wrong with money: `review.number_invalid` (not whole rupiah, or below 0), and the warning
 * `review.over_budget`.
 *
 * @example
 * moneyIssues([{ source: 'CSR', planned: 1, realised: 2 }]).map(({ code }) => code);
 * // => ['review.over_budget']
 */
export function moneyIssues(lines: readonly MoneyLine[]): readonly Issue[] {
  return lines.flatMap(({ source, planned, realised }, i) => {
    const path = ['money', i];
    const wrong = wrongNumbers({ planned, realised }, path);
    if (wrong.length > 0 || realised <= planned) return wrong;
    const values = { source, planned, realised };
    return [issue('review.over_budget', { level: 'warning', path, values })];
  });
}

/**
 * What is wrong with counts of promises: `review.number_invalid`, and the warning `review.more_kept`
 * where more are fulfilled than were agreed.
 *
 * @example
 * commitmentIssues({ agreed: 3, fulfilled: 2 }); // => []
 */
export function commitmentIssues({ agreed, fulfilled }: CommitmentCounts): readonly Issue[] {
  const path = ['commitments'];
  const wrong = wrongNumbers({ agreed, fulfilled }, path);
  if (wrong.length > 0 || fulfilled <= agreed) return wrong;
  return [issue('review.more_kept', { level: 'warning', path, values: { agreed, fulfilled } })];
}

function wrongNumbers(
  numbers: Readonly<Record<string, number>>,
  path: readonly (string | number)[],
): readonly Issue[] {
  return Object.entries(numbers)
    .filter(([, value]) => !isPeople(value))
    .map(([field, value]) =>
      issue('review.number_invalid', { path: [...path, field], values: { value: String(value) } }),
    );
}
