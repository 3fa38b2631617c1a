// Days since 1970-01-01 and what e-PPGBM makes of them.
import { daysFromIsoDate, isoDateFromDays } from './core.mjs';

const SUNDAY = 3;

/** First and last day of a month `2022-09`. */
export function monthDays(month) {
  const [year, number] = month.split('-').map(Number);
  const next = `${year + Math.floor(number / 12)}-${two((number % 12) + 1)}-01`;
  return { first: daysFromIsoDate(`${month}-01`), last: daysFromIsoDate(next) - 1 };
}

/** The same day five years earlier, 29 February as the 28th. */
export function fiveYearsBefore(day) {
  const [year, month, date] = isoDateFromDays(day).split('-');
  const before = `${Number(year) - 5}-${month}`;
  return daysFromIsoDate(`${before}-${date}`) ?? daysFromIsoDate(`${before}-28`);
}

/** The day, or the Monday after it where it is a Sunday. */
export function workday(day) {
  return day % 7 === SUNDAY ? day + 1 : day;
}

/** The age in the words of the column `Usia Saat Ukur`. */
export function ageWords(birthDay, measuredDay) {
  const [fromYear, fromMonth, fromDate] = partsOf(birthDay);
  const [toYear, toMonth, toDate] = partsOf(measuredDay);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth - (toDate < fromDate ? 1 : 0);
  const days =
    toDate < fromDate ? toDate - fromDate + daysBefore(toYear, toMonth) : toDate - fromDate;
  return `${Math.floor(months / 12)} Tahun - ${months % 12} Bulan - ${Math.max(0, days)} Hari`;
}

/** A number with two digits. */
export function two(value) {
  return String(value).padStart(2, '0');
}

function partsOf(day) {
  return isoDateFromDays(day).split('-').map(Number);
}

/** Days of the month before a month. */
function daysBefore(year, month) {
  const first = daysFromIsoDate(`${year}-${two(month)}-01`);
  return partsOf(first - 1)[2];
}
