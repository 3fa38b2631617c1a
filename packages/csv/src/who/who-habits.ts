import { type Issue, issue } from '@balanting/core';
import type { WindowedBytes } from '../bytes/byte-window.js';
import { isInMm } from '../eppgbm/arm-unit.js';
import { SAMPLE_BYTES } from '../eppgbm/minutes.js';
import type { Columns } from '../header/columns.js';
import type { FoundHeader } from '../header/find-header.js';
import { isWhoAlone, type WhoField } from '../header/who-columns.js';
import { ageCheck, isInMonths } from './age-unit.js';

/** What the first rows of a file say of whole columns. */
export interface WhoHabits {
  readonly ageIsInMonths: boolean;
  readonly armIsMm: boolean;
  /** Words for a sex beside those of WHO: `male`, `L`. */
  readonly hasOwnWords: boolean;
  readonly notes: readonly Issue[];
}

/**
 * The units of a survey that names none: ages in months where the children are too large for so many days, arm
 * circumferences in mm where they are too large for cm. Of a file made for WHO's programs nothing is guessed, since
 * WHO reads an age as days: where these look like months a note says so.
 */
export function whoHabits(
  { window }: WindowedBytes,
  { header, delimiter }: Pick<FoundHeader, 'header' | 'delimiter'>,
  columns: Columns<WhoField>,
): WhoHabits {
  const sample = { ...window, to: Math.min(window.to, SAMPLE_BYTES) };
  const hasOwnWords = !isWhoAlone(header);
  const armIsMm = hasOwnWords && isInMm(sample, delimiter, columns.armCircumference);
  const isUnitOpen =
    columns.age !== undefined &&
    columns.ageIsInMonths === undefined &&
    columns.ageInDays === undefined &&
    columns.ageInMonths === undefined;
  const check = isUnitOpen ? ageCheck(sample, delimiter, columns) : { children: 0, tooLarge: 0 };
  const looksLikeMonths = isInMonths(check);
  const ageIsInMonths = hasOwnWords && looksLikeMonths;
  const named = (field: WhoField) => header[columns[field] ?? -1] ?? '';
  const notes: Issue[] = [];
  if (looksLikeMonths) {
    const values = { column: named('age'), count: check.tooLarge, rows: check.children };
    notes.push(
      ageIsInMonths
        ? issue('column.age_in_months', { level: 'info', values })
        : issue('column.age_like_months', { level: 'warning', values }),
    );
  }
  if (armIsMm) {
    const values = { column: named('armCircumference') };
    notes.push(issue('column.millimetres', { level: 'info', values }));
  }
  return { ageIsInMonths, armIsMm, hasOwnWords, notes };
}
