import { checkedValue } from '../../result/checked-value.js';
import { type Issue, issue, type Result } from '../../result/result.js';
import type { ActionForm } from './convergence-action.js';
import { type Grade, type GradeScale, gradeScale } from './grade.js';

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

function judgedIssues(judged: readonly string[], form: ActionForm): readonly Issue[] {
  const known = new Set(form.actions.map(({ id }) => id));
  const strange = judged.filter((action, k) => !known.has(action) || judged.indexOf(action) < k);
  return strange.map((action) =>
    issue('action.not_judged', { path: ['judged'], values: { action } }),
  );
}

function gradeIssues(grades: readonly GivenGrade[], judged: readonly string[]): readonly Issue[] {
  const seen = new Set<string>();
  return grades.flatMap(({ action, code, grade }, i) => {
    const found: Issue[] = [];
    const path = ['grades', i];
    if (!judged.includes(action)) {
      found.push(issue('action.not_judged', { path, values: { action } }));
    }
    if (grade !== null && !['A', 'B', 'C', 'D'].includes(grade)) {
      found.push(issue('grade.unknown', { path, values: { code, grade: String(grade) } }));
    }
    const key = `${action}/${code}`;
    if (seen.has(key)) found.push(issue('grade.twice', { path, values: { action, code } }));
    seen.add(key);
    return found;
  });
}

function scaleIssues({ A, B, C, D, missing }: GradeScale): readonly Issue[] {
  const falls = A >= B && B >= C && C >= D && D >= missing && missing >= 0;
  if (falls && A > 0 && A < Number.POSITIVE_INFINITY) return [];
  const scale = [A, B, C, D, missing].join(' / ');
  return [issue('grade.scale_invalid', { path: ['scale'], values: { scale } })];
}

function weightIssues(weights: readonly number[], sum: number, given: boolean): readonly Issue[] {
  const path = ['weights'];
  const sound = weights.every((weight) => weight >= 0) && sum > 0 && sum < Number.POSITIVE_INFINITY;
  if (!sound) {
    return [issue('grade.weights_invalid', { path, values: { weights: weights.join(' / ') } })];
  }
  // Ten decimals: 0.1 + 0.2 + 0.7 is not 1 in binary.
  if (!given || Math.abs(sum - 1) < 1e-10) return [];
  const values = { total: Number(sum.toPrecision(12)) };
  return [issue('grade.weights_rescaled', { level: 'warning', path, values })];
}

function emptyIssues(actions: readonly ActionScore[]): readonly Issue[] {
  return actions
    .filter(({ graded, missing }) => graded + missing === 0)
    .map(({ action }) =>
      issue('grade.action_missing', { level: 'warning', path: ['grades'], values: { action } }),
    );
}

/** The least score of a class. */
export interface ClassLimit {
  readonly id: string;
  /** 0 to 100. */
  readonly least: number;
}

/**
 * The class of a score, such as `tumbuh`; null below all, and without limits: those of 2025 are not
 * public.
 *
 * @example
 * classOfScore(60, [{ id: 'tumbuh', least: 0 }, { id: 'berkembang', least: 50 }]); // => 'berkembang'
 */
export function classOfScore(score: number, limits: readonly ClassLimit[]): string | null {
  const reached = limits.filter(({ least }) => score >= least);
  const highest = reached.reduce<ClassLimit | null>(
    (best, one) => (best === null || one.least > best.least ? one : best),
    null,
  );
  return highest?.id ?? null;
}
