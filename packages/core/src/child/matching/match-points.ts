import type { DateAgreement } from './compare-dates.js';
import type { NameAgreement } from './compare-names.js';
import type { ParentAgreement } from './compare-parents.js';
import type { NikAgreement } from './nik-sign.js';

/** How two values that are only equal or not stand to each other. */
export type EqualAgreement = 'same' | 'different' | 'unknown';

/** How two records of children agree, field by field. */
export interface MatchAgreement {
  readonly nik: NikAgreement;
  readonly name: NameAgreement;
  readonly birthDate: DateAgreement;
  readonly sex: EqualAgreement;
  readonly parent: ParentAgreement;
  readonly village: EqualAgreement;
}

/** The field of an agreement. */
export type MatchField = keyof MatchAgreement;

/** Points that months take away in which both were measured: one child is weighed once a month. */
export interface MonthPoints {
  /** For each month, below 0. */
  readonly each: number;
  /** All months together take away no more. */
  readonly most: number;
}

/** What each agreement counts. */
export interface MatchPoints {
  readonly fields: { readonly [F in MatchField]: Readonly<Record<MatchAgreement[F], number>> };
  /** For names of one sound: the same child entered twice happens. */
  readonly monthsOfOneName: MonthPoints;
  /** For other names: measured in the same months are twins and siblings. */
  readonly monthsOfOtherName: MonthPoints;
}

/**
 * Points in steps of a doubling: a birth date agrees by chance once in 1,826 days, some 2^10; a point of
 * 10 makes "one child" about a thousand times likelier. Not verified on a real register.
 *
 * Source: the method, Fellegi I, Sunter A (1969) J Am Stat Assoc 64:1183-1210; the figures are ours,
 * checked on made-up children with known truth (`npm run bench -- matching`).
 */
export const matchPoints = {
  fields: {
    nik: {
      'same-own': 18,
      'same-foreign': 4,
      'same-short': 6,
      cut: 6,
      'fits-mask': 2,
      'against-mask': -8,
      'own-slip': -14,
      'two-own': -100,
      unknown: 0,
    },
    name: { same: 9, sound: 8, part: 6, slip: 6, share: -8, different: -12, unknown: 0 },
    birthDate: { same: 10, swapped: 7, part: 3, different: -8, unknown: 0 },
    sex: { same: 1, different: -4, unknown: 0 },
    parent: { same: 7, share: 4, different: -4, unknown: 0 },
    village: { same: 4, different: -2, unknown: 0 },
  },
  monthsOfOneName: { each: -1, most: -4 },
  monthsOfOtherName: { each: -14, most: -42 },
} as const satisfies MatchPoints;

/** From how many points on two records are one child, or are shown to a person. */
export interface MatchOptions {
  /** Default: `matchPoints`. */
  readonly points?: MatchPoints;
  /** Default: 15. */
  readonly joinFrom?: number;
  /** Pairs with fewer points are two children without a question. Default: 10. */
  readonly reviewFrom?: number;
}

/**
 * The points of all fields, without those of months in common.
 *
 * @example
 * const agreement = {
 *   nik: 'unknown',
 *   name: 'same',
 *   birthDate: 'same',
 *   sex: 'same',
 *   parent: 'unknown',
 *   village: 'different',
 * } as const;
 * fieldPoints(agreement, matchPoints); // => 18
 */
export function fieldPoints(agreement: MatchAgreement, { fields }: MatchPoints): number {
  return (
    fields.nik[agreement.nik] +
    fields.name[agreement.name] +
    fields.birthDate[agreement.birthDate] +
    fields.sex[agreement.sex] +
    fields.parent[agreement.parent] +
    fields.village[agreement.village]
  );
}

/**
 * The points, 0 or below, for months in which both were measured.
 *
 * @example
 * monthPoints('slip', 3, matchPoints); // => -42
 */
export function monthPoints(name: NameAgreement, months: number, points: MatchPoints): number {
  if (months === 0) return 0;
  const rule = isOneName(name) ? points.monthsOfOneName : points.monthsOfOtherName;
  return Math.max(rule.each * months, rule.most);
}

/** Names that one child may have in two files without a slip of the keyboard. */
const ONE_NAME: ReadonlySet<NameAgreement> = new Set(['same', 'sound', 'part']);

/** Whether two names are one name, written out or cut short. */
export function isOneName(name: NameAgreement): boolean {
  return ONE_NAME.has(name);
}
