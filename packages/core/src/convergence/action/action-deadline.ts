import { lastDay } from '../../child/iso-date.js';
import type { ActionForm, ActionMonth } from './convergence-action.js';
import { eightActions } from './eight-actions.js';
import { actionForm2025 } from './form-2025.js';

/** When an action of a year is due. */
export interface ActionDeadline {
  /** Id of the action. */
  readonly action: string;
  readonly year: number;
  /** The last day, `YYYY-MM-DD`; null where none is known. */
  readonly due: string | null;
  readonly source: string;
  readonly verified: boolean;
}

/**
 * The forms, the oldest first.
 *
 * @example
 * ACTION_FORMS.map(({ id }) => id); // => ['aksi-2018', 'aksi-2025']
 */
export const ACTION_FORMS: readonly ActionForm[] = [eightActions, actionForm2025];

/**
 * The form of a year; undefined before 2018.
 *
 * @example
 * actionFormOf(2022)?.actions.length; // => 8
 */
export function actionFormOf(year: number): ActionForm | undefined {
  return ACTION_FORMS.find(
    ({ fromYear, toYear }) => year >= fromYear && (toYear === null || year <= toYear),
  );
}

/**
 * The usual deadlines of a year as data, to be replaced by those of its circular letter: none of them was
 * read in print. Empty before 2018.
 *
 * @example
 * actionDeadlines(2022)[7]?.due; // => '2023-02-28'
 */
export function actionDeadlines(year: number): readonly ActionDeadline[] {
  const actions = actionFormOf(year)?.actions ?? [];
  return actions.map(({ id, time, source }) => ({
    action: id,
    year,
    due: time === null ? null : endOf(time.value.to, year),
    source: time?.source ?? source,
    verified: time?.verified ?? false,
  }));
}

function endOf({ month, yearsAfter }: ActionMonth, year: number): string {
  const day = lastDay(year + yearsAfter, month);
  return `${year + yearsAfter}-${String(month).padStart(2, '0')}-${day}`;
}
