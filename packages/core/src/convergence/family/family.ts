/** Where the water to drink mainly comes from. */
export type WaterSource =
  | 'bottled-or-refill'
  | 'piped'
  | 'drilled-well'
  | 'protected-well'
  | 'protected-spring'
  | 'rain'
  | 'unprotected-well'
  | 'unprotected-spring'
  | 'surface'
  | 'other';

/** The latrine of a family: goose-neck with septic tank or sewer, another one, none. */
export type Latrine = 'improved' | 'without-septic-tank' | 'none';

/** The couple of a family: the wife is 15 to 49 (PUS). */
export interface Couple {
  /** Completed years; null where not known. */
  readonly wifeAgeYears: number | null;
  readonly pregnant: boolean;
  /** Months between the last two births; null where there are fewer than two, or it is not known. */
  readonly birthGapMonths: number | null;
  /** Children born alive; null where not known. */
  readonly children: number | null;
  /** Null where not known. */
  readonly modernContraception: boolean | null;
}

/** What a family survey knows of a family: no names. `null` is not known, never "no". */
export interface Family {
  /** Null where the family has none. */
  readonly couple: Couple | null;
  /** Children of 0 to 23 months. */
  readonly youngChildren: number;
  /** Children of 24 to 59 months. */
  readonly olderChildren: number;
  readonly teenageGirl: boolean;
  readonly coupleToBe: boolean;
  readonly water: WaterSource | null;
  readonly latrine: Latrine | null;
  readonly poor: boolean | null;
  readonly parentsOfLowEducation: boolean | null;
  /** 1 for the poorest tenth to 10; null where not known. Orders families, does not define risk. */
  readonly welfareDecile: number | null;
}
