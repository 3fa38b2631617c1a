import { type GrowthTable, POSITION_RULE } from '@balanting/core';
import { who2006 } from '@balanting/core/who2006';

/**
 * Where the rows of the reference tables stand. Keys are whole numbers without gaps, by which a join is an
 * index; {@link NO_PLACE} is a row that no measurement reaches, so that every child finds one.
 */
export const NO_PLACE = -1;

/** The last day below 60 months, the first age that a score under WHO 2006 has not: day 1826. */
export const LAST_DAY = 1826;

/** Days of one sex in the tables by age. */
export const DAYS = LAST_DAY + 1;

/** A table of weight by length in steps of 0.1 mm, one row for each. */
export interface LengthPlaces {
  readonly table: GrowthTable;
  /** First and last length, in hundredths of a cm. */
  readonly first: number;
  readonly last: number;
  /** The key of the first row of boys and of girls. */
  readonly starts: readonly [number, number];
}

const { table: lengths, standing: heights = lengths } = who2006.indicators.weightForHeight;

/** The rows by length: lying boys, lying girls, standing boys, standing girls. */
export const LENGTH_PLACES: { readonly lying: LengthPlaces; readonly standing: LengthPlaces } = {
  lying: placesOf(lengths, 0),
  standing: placesOf(heights, 2 * stepsOf(lengths)),
};

/** Ages in days at which a rule changes. */
export const AGE_RULES = {
  /** From this day "standing" counts. */
  canStandFrom: Math.ceil(POSITION_RULE.canStandFromMonths * 30.4375),
  standingFrom: POSITION_RULE.standingFromDay,
  difference: POSITION_RULE.differenceHundredths,
  /** From this length, in hundredths of a cm, a child of unknown age and position is looked up standing. */
  standingFromLength: 8700,
} as const;

function placesOf(table: GrowthTable, start: number): LengthPlaces {
  const steps = stepsOf(table);
  return {
    table,
    first: table.first * 10,
    last: table.last * 10,
    starts: [start, start + steps],
  };
}

/** Steps of 0.1 mm of one sex. */
function stepsOf({ first, last }: GrowthTable): number {
  return (last - first) * 10 + 1;
}
