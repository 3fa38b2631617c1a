import { lastDay } from '../child/iso-date.js';

const DAYS_PER_ERA = 146_097;
/** Days from 1 March of the year 0 to 1 January 1970. */
const EPOCH_SHIFT = 719_468;

/**
 * The month of a day, counted from January of the year 0: year times 12 plus 0 to 11.
 *
 * Source: Hinnant H (2013) chrono-compatible low-level date algorithms, civil_from_days.
 *
 * @param day - whole days since 1970-01-01
 *
 * @example
 * monthNumber(11017); // => 24002
 */
export function monthNumber(day: number): number {
  return packedDay(day) >> DAY_BITS;
}

/**
 * The calendar months completed between two days, days dropped: `completedMonths` on day numbers.
 *
 * @returns -1 where the second day lies before the first
 *
 * @example
 * monthsBetweenDays(11017, 11047); // => 0
 */
export function monthsBetweenDays(birthDay: number, day: number): number {
  if (day < birthDay) return -1;
  const from = packedDay(birthDay);
  const to = packedDay(day);
  const begun = (to >> DAY_BITS) - (from >> DAY_BITS);
  const birthday = from & DAY_MASK;
  if ((to & DAY_MASK) >= birthday) return begun;
  // A child of the 31st completes the month on the last day of a shorter one.
  return birthday > SHORTEST_MONTH && isLastDay(to) ? begun : begun - 1;
}

/**
 * The text of a month, `2022-09`, and back again with {@link monthFromText}.
 *
 * @example
 * monthText(24272); // => '2022-09'
 */
export function monthText(month: number): string {
  const year = Math.floor(month / 12);
  return `${String(year).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/**
 * The number of a month written `2022-09`.
 *
 * @throws RangeError for other text
 *
 * @example
 * monthFromText('2022-09'); // => 24272
 */
export function monthFromText(text: string): number {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text) ?? [];
  if (year === undefined) throw new RangeError(`No month: ${text}. Write it as 2022-09.`);
  return Number(year) * 12 + Number(month) - 1;
}

const DAY_BITS = 5;
const DAY_MASK = 31;
const SHORTEST_MONTH = 28;

/** Days from 1970 to 2059 are worked out once: registers ask for few days, each many times. */
const KEPT_DAYS = 32_768;

let keptDays: Int32Array | undefined;

/** Month and day of the month in one integer. */
function packedDay(day: number): number {
  keptDays ??= Int32Array.from({ length: KEPT_DAYS }, (_, each) => packDay(each));
  return keptDays[day] ?? packDay(day);
}

function packDay(day: number): number {
  const shifted = day + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524);
  const year = Math.floor((dayOfEra - leaps - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - 365 * year - Math.floor(year / 4) + Math.floor(year / 100);
  // Years that begin in March put the leap day last.
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = (era * 400 + year) * 12 + marchMonth + 2;
  return month * 2 ** DAY_BITS + dayOfMonth;
}

function isLastDay(packed: number): boolean {
  const month = packed >> DAY_BITS;
  return (packed & DAY_MASK) === lastDay(Math.floor(month / 12), (month % 12) + 1);
}
