import { daysFromIsoDate } from '../../child/iso-date.js';
import { checkedValue } from '../../result/checked-value.js';
import { type Issue, type IssuePath, issue, type Result } from '../../result/result.js';
import { actionFormOf } from './action-deadline.js';

/** A document that shows an output. */
export interface ActionEvidence {
  /** Id of the output. */
  readonly output: string;
  /** Date, `YYYY-MM-DD`. */
  readonly on: string;
  /** What it is and where it lies, such as the number of a decree. */
  readonly document: string;
}

/** What was done of an action of a year. */
export interface ActionRecord {
  /** Id of the action. */
  readonly action: string;
  readonly year: number;
  /** Date, `YYYY-MM-DD`; null where it has not begun. */
  readonly startedOn: string | null;
  /** Null where it is not done. */
  readonly doneOn: string | null;
  readonly evidence: readonly ActionEvidence[];
}

/**
 * The records themselves, if each is of an action of its year and their dates are sound.
 *
 * @returns fails with `action.unknown`, `action.twice`, `action.output_unknown`, `action.reversed` (done
 * before it began) and `date.not_iso`
 *
 * @example
 * const record = { action: 'aksi-9', year: 2022, startedOn: null, doneOn: null, evidence: [] };
 * checkActionRecords([record]).ok; // => false
 */
export function checkActionRecords(
  records: readonly ActionRecord[],
): Result<readonly ActionRecord[]> {
  const seen = new Set<string>();
  const issues = records.flatMap((record, i) => {
    const { action, year } = record;
    const key = `${action}/${year}`;
    const twice = seen.has(key);
    seen.add(key);
    const told = issue('action.twice', { path: [i], values: { action, year } });
    return [...(twice ? [told] : []), ...recordIssues(record, [i])];
  });
  return checkedValue(records, issues);
}

function recordIssues(record: ActionRecord, path: IssuePath): readonly Issue[] {
  const { action, year, startedOn, doneOn, evidence } = record;
  const known = actionFormOf(year)?.actions.find(({ id }) => id === action);
  if (known === undefined) return [issue('action.unknown', { path, values: { action, year } })];
  const outputs = known.outputs.value.map(({ id }) => id);
  const reversed = startedOn !== null && doneOn !== null && doneOn < startedOn;
  return [
    ...dateIssues(startedOn, [...path, 'startedOn']),
    ...dateIssues(doneOn, [...path, 'doneOn']),
    ...(reversed
      ? [issue('action.reversed', { path, values: { action, startedOn, doneOn } })]
      : []),
    ...evidence.flatMap(({ output, on }, k) => {
      const place = [...path, 'evidence', k];
      const told = issue('action.output_unknown', { path: place, values: { output, action } });
      // A form whose outputs are not known takes any.
      const strange = outputs.length > 0 && !outputs.includes(output);
      return [...(strange ? [told] : []), ...dateIssues(on, place)];
    }),
  ];
}

function dateIssues(date: string | null, path: IssuePath): readonly Issue[] {
  if (date === null || daysFromIsoDate(date) !== undefined) return [];
  return [issue('date.not_iso', { path, values: { value: date } })];
}
