import { partOf } from '../../quality/shown.js';
import { checkedValue } from '../../result/checked-value.js';
import { fail, issue, type Result } from '../../result/result.js';
import type { CoverageLine } from '../service/coverage-lines.js';
import { type ActionDeadline, actionFormOf } from './action-deadline.js';
import { type ActionRecord, checkActionRecords } from './action-record.js';
import { type ActionState, actionStates } from './action-state.js';
import { commitmentIssues, moneyIssues, stateIssues } from './review-issues.js';
import {
  type CommitmentCounts,
  type CoverageReview,
  coverageReview,
  type MoneyLine,
  type MoneyReview,
  moneyReview,
} from './review-parts.js';
import {
  type ActionScores,
  type GivenGrade,
  type ScoreOptions,
  scoreActions,
} from './score-actions.js';

/** What a review rests on; each part may be empty. */
export interface ReviewInput {
  readonly records: readonly ActionRecord[];
  readonly grades: readonly GivenGrade[];
  /** Lines of {@link coverageLines} for the year before and for the year. */
  readonly coverage: {
    readonly before: readonly CoverageLine[];
    readonly now: readonly CoverageLine[];
  };
  readonly money: readonly MoneyLine[];
  readonly commitments: CommitmentCounts;
}

/** The year and area reviewed, and how. */
export interface ReviewOptions extends Omit<ScoreOptions, 'form'> {
  readonly year: number;
  /** Date of the review, `YYYY-MM-DD`. */
  readonly on: string;
  /** Kemendagri code with dots of the area whose coverage is reviewed. */
  readonly area: string;
  /** Default: the usual ones of the year. */
  readonly deadlines?: readonly ActionDeadline[];
}

/** The annual performance review: the plan of a year beside its result. */
export interface PerformanceReview {
  readonly year: number;
  readonly on: string;
  readonly actions: readonly ActionState[];
  readonly actionsDone: number;
  readonly actionsLate: number;
  readonly scores: ActionScores;
  readonly coverage: readonly CoverageReview[];
  /** Indicators with a target and a figure. */
  readonly targets: number;
  readonly targetsReached: number;
  readonly money: readonly MoneyReview[];
  readonly moneyTotal: Omit<MoneyReview, 'source'>;
  readonly commitments: CommitmentCounts & { readonly share: number | null };
}

/**
 * The review of a year (action 8): actions, scores, coverage, money and commitments, plan beside result.
 * From nothing at all it gives a review with nothing done, a score of 0 and shares of null.
 *
 * @returns fails with `action.no_form` before 2018, with those of {@link checkActionRecords} and
 * {@link scoreActions}, with `review.number_invalid`; warns with `review.over_budget`,
 * `review.more_kept`, `action.unproven`, `action.out_of_order`
 *
 * @example
 * const nothing = {
 *   records: [],
 *   grades: [],
 *   coverage: { before: [], now: [] },
 *   money: [],
 *   commitments: { agreed: 0, fulfilled: 0 },
 * };
 * const review = performanceReview(nothing, { year: 2022, on: '2023-02-15', area: '63.11' });
 * review.ok && review.value.scores.total; // => 0
 */
export function performanceReview(
  input: ReviewInput,
  options: ReviewOptions,
): Result<PerformanceReview> {
  const { year, on, area, deadlines, ...how } = options;
  const form = actionFormOf(year);
  if (form === undefined)
    return fail(issue('action.no_form', { path: ['year'], values: { year } }));
  const records = checkActionRecords(input.records);
  const scores = scoreActions(input.grades, { ...how, form });
  if (!records.ok) return scores.ok ? records : fail(...records.issues, ...scores.issues);
  if (!scores.ok) return scores;
  const actions = actionStates(records.value, { year, on, ...(deadlines && { deadlines }) });
  const review: PerformanceReview = {
    year,
    on,
    actions,
    actionsDone: actions.filter(({ state }) => state === 'done').length,
    actionsLate: actions.filter(({ lateDays }) => (lateDays ?? 0) > 0).length,
    scores: scores.value,
    ...coveragePart(coverageReview(input.coverage, area)),
    ...moneyPart(input.money),
    commitments: commitmentsPart(input.commitments),
  };
  return checkedValue(review, [
    ...scores.warnings,
    ...stateIssues(actions),
    ...moneyIssues(input.money),
    ...commitmentIssues(input.commitments),
  ]);
}

function coveragePart(
  coverage: readonly CoverageReview[],
): Pick<PerformanceReview, 'coverage' | 'targets' | 'targetsReached'> {
  const judged = coverage.filter(({ reached }) => reached !== null);
  const targetsReached = judged.filter(({ reached }) => reached === true).length;
  return { coverage, targets: judged.length, targetsReached };
}

function moneyPart(lines: readonly MoneyLine[]): Pick<PerformanceReview, 'money' | 'moneyTotal'> {
  const planned = lines.reduce((sum, line) => sum + line.planned, 0);
  const realised = lines.reduce((sum, line) => sum + line.realised, 0);
  const moneyTotal = { planned, realised, share: partOf(realised, planned) };
  return { money: moneyReview(lines), moneyTotal };
}

function commitmentsPart({ agreed, fulfilled }: CommitmentCounts) {
  return { agreed, fulfilled, share: partOf(fulfilled, agreed) };
}
