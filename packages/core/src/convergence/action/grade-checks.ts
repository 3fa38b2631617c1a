import { type Issue, issue } from '../../result/result.js';
import type { ActionForm } from './convergence-action.js';
import type { GradeScale } from './grade.js';
import type { ActionScore, GivenGrade } from './score-actions.js';

/** Actions that the form does not have, or that stand twice. */
export function judgedIssues(judged: readonly string[], form: ActionForm): readonly Issue[] {
  const known = new Set(form.actions.map(({ id }) => id));
  const strange = judged.filter((action, k) => !known.has(action) || judged.indexOf(action) < k);
  return strange.map((action) =>
    issue('action.not_judged', { path: ['judged'], values: { action } }),
  );
}

/** Grades of actions that are not judged, of no known letter, or given twice. */
export function gradeIssues(
  grades: readonly GivenGrade[],
  judged: readonly string[],
): readonly Issue[] {
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

/** A scale whose letters do not fall. */
export function scaleIssues({ A, B, C, D, missing }: GradeScale): readonly Issue[] {
  const falls = A >= B && B >= C && C >= D && D >= missing && missing >= 0;
  if (falls && A > 0 && A < Number.POSITIVE_INFINITY) return [];
  const scale = [A, B, C, D, missing].join(' / ');
  return [issue('grade.scale_invalid', { path: ['scale'], values: { scale } })];
}

/** Weights that are no weights, or do not sum to 1. */
export function weightIssues(
  weights: readonly number[],
  sum: number,
  given: boolean,
): readonly Issue[] {
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

/** Actions without any grade. */
export function emptyIssues(actions: readonly ActionScore[]): readonly Issue[] {
  return actions
    .filter(({ graded, missing }) => graded + missing === 0)
    .map(({ action }) =>
      issue('grade.action_missing', { level: 'warning', path: ['grades'], values: { action } }),
    );
}
