import type { Bilingual } from '../../result/bilingual.js';
import type { OfficeId } from './offices.js';

/** A value with where it was seen, and whether it was read there or is only commonly said. */
export interface Sourced<T> {
  readonly value: T;
  readonly source: string;
  readonly verified: boolean;
}

/** What an indicator aims at. */
export interface IndicatorTarget extends Sourced<number> {
  readonly year: number;
  /** Other values in print for the same target. */
  readonly alsoPrinted?: readonly Sourced<number>[];
}

/** What an indicator counts: a share of 0 to 1 of those it is due to, or people or families in all. */
export type IndicatorUnit = 'share' | 'people' | 'families';

/** Whether more is better or less is. */
export type IndicatorDirection = 'up' | 'down';

/** What the programme counts of one service. */
export interface ProgrammeIndicator<Group extends string = string> {
  /** `S1` to `S9`, `N1` to `N11`, `E1` to `E29`. */
  readonly code: string;
  /** Place in its list, from 1. */
  readonly no: number;
  readonly group: Group;
  readonly label: Bilingual;
  /** Those to whom it is due; null where the indicator is a number and no share. */
  readonly denominator: Bilingual | null;
  readonly unit: IndicatorUnit;
  readonly direction: IndicatorDirection;
  /** Null where no document sets one. */
  readonly target: IndicatorTarget | null;
  /** Who answers for it; null where not known. */
  readonly owner: Sourced<readonly OfficeId[]> | null;
  /** Of the wording. */
  readonly source: string;
  /** Of the wording; target and owner have their own. */
  readonly verified: boolean;
}

/**
 * The indicator of a code; undefined where the list has none.
 *
 * @example
 * indicatorOf(PERPRES_72_TARGETS, 'S2')?.target?.value; // => 0.8
 */
export function indicatorOf(
  indicators: readonly ProgrammeIndicator[],
  code: string,
): ProgrammeIndicator | undefined {
  return indicators.find((one) => one.code === code);
}
