import type { Bilingual, SkdnDimension, SkdnFigures, SkdnPlace } from '@balanting/core';

/** A child on a follow-up list. Personal data: the only place of this package that has any. */
export interface FollowUpChild {
  readonly name: string;
  /** Names of the parents; empty where not known. */
  readonly parent: string;
  readonly sex: 'male' | 'female' | null;
  /** ISO date; empty where not known. */
  readonly birthDate: string;
  /** Completed months at its last row. */
  readonly ageMonths: number;
  /** Place of its first reason: the lower, the sooner. */
  readonly order: number;
  /** One sentence: why, and what to do. */
  readonly sentence: Bilingual;
}

/** The children of one posyandu who need a visit, most urgent first. */
export interface FollowUpGroup {
  readonly place: SkdnPlace;
  readonly children: readonly FollowUpChild[];
}

/** SKDN of the month by one kind of place. */
export interface SkdnLevel {
  readonly by: SkdnDimension;
  readonly rows: readonly SkdnFigures[];
}

/** Something doubtful in the rows of a child, without its name: both rows are named by file and row. */
export interface GainFinding {
  readonly code: string;
  readonly text: Bilingual;
}

/** What the pages of a month are made of. */
export interface GainPage {
  /** `2025-08`. */
  readonly month: string;
  /** All children of the month; null where there is none. */
  readonly total: SkdnFigures | null;
  /** From the posyandu up. */
  readonly levels: readonly SkdnLevel[];
  /** All children by month, earliest first. */
  readonly months: readonly SkdnFigures[];
  /** By place; null where names are left out. */
  readonly followUp: readonly FollowUpGroup[] | null;
  /** What to check in the registers; null where left out. */
  readonly findings: readonly GainFinding[] | null;
}
