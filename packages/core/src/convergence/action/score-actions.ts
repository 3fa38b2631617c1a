import { checkedValue } from '../../result/checked-value.js';
import type { Result } from '../../result/result.js';
import type { ActionForm } from './convergence-action.js';
import { type Grade, type GradeScale, gradeScale } from './grade.js';
import {
  emptyIssues,
  gradeIssues,
  judgedIssues,
  scaleIssues,
  weightIssues,
} from './grade-checks.js';

/** A grade of one action; null where the panel has not judged. */
export interface GivenGrade {
  /** Id of the action. */
  readonly action: string;
  /** Code of what it was judged by, such as `1.1`. */
  readonly code: string;
  readonly grade: Grade | null;
}

/** The score of one action, 0 to 100. */
export interface ActionScore {
  readonly action: string;
  readonly score: number;
  /** Share of the total, 0 to 1. */
  readonly weight: number;
  readonly graded: number;
  /** Asked and not judged. */
  readonly missing: number;
}

/** Scores of the actions judged, and their weighted mean. */
export interface ActionScores {
  readonly actions: readonly ActionScore[];
  /** 0 to 100. */
  readonly total: number;
}

/** What scores are made by. */
export interface ScoreOptions {
  readonly form: ActionForm;
  /** Ids of the actions judged: provinces judge them in groups. Default: all of the form. */
  readonly judged?: readonly string[];
  /** Default: {@link gradeScale}. */
  readonly scale?: GradeScale;
  /** By the id of each action judged, 0 or more, 1 together. Default: equal weights. */
  readonly weights?: Readonly<Record<string, number>>;
}

/**
 * The scores of actions: mean of what their grades count, over what an A counts, times 100; the total is
 * the weighted mean. An action without any grade scores 0.
 *
 * Source: Balanting; letters as in the performance form of the province of Lampung (2020).
 *
 * @returns fails with `action.not_judged`, `grade.unknown`, `grade.twice`, `grade.scale_invalid`,
 * `grade.weights_invalid`; warns with `grade.weights_rescaled` where weights do not sum to 1 and with
 * `grade.action_missing`
 *
 * @example
 * const scores = scoreActions([{ action: 'aksi-1', code: '1.1', grade: 'B' }], {
 *   form: eightActions,
 *   judged: ['aksi-1'],
 * });
 * scores.ok && scores.value.total; // => 75
 */
export function scoreActions(
  grades: readonly GivenGrade[],
  options: ScoreOptions,
): Result<ActionScores> {
  const { form, scale = gradeScale } = options;
  const { judged = form.actions.map(({ id }) => id) } = options;
  const given = judged.map((id) => options.weights?.[id] ?? (options.weights ? Number.NaN : 1));
  const sum = given.reduce((total, weight) => total + weight, 0);
  const issues = [
    ...judgedIssues(judged, form),
    ...gradeIssues(grades, judged),
    ...scaleIssues(scale),
    ...weightIssues(given, sum, options.weights !== undefined),
  ];
  const actions = judged.map((action, k): ActionScore => {
    const own = grades.filter((one) => one.action === action);
    const points = own.reduce((total, { grade }) => total + scale[grade ?? 'missing'], 0);
    const missing = own.filter(({ grade }) => grade === null).length;
    const score = own.length === 0 ? 0 : (points / own.length / scale.A) * 100;
    const weight = (given[k] ?? 0) / sum;
    return { action, score, weight, graded: own.length - missing, missing };
  });
  const total = actions.reduce((mean, { score, weight }) => mean + score * weight, 0);
  return checkedValue({ actions, total }, [...issues, ...emptyIssues(actions)]);
}
