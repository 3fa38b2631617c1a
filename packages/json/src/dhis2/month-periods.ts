/** A kind of period made of whole months, as DHIS2 writes it. */
export interface MonthPeriod {
  readonly months: 1 | 2 | 3 | 6 | 12;
  /** The month, from 1, with which the first period of a year begins. */
  readonly firstMonth: number;
  /** Which calendar year gives the year its name: that in which it begins, or ends. */
  readonly namedBy: 'start' | 'end';
  /** What stands behind the year; `n` counts the periods of a year from 1. */
  readonly label: (n: number) => string;
}

const two = (n: number) => String(n).padStart(2, '0');
const plain = { firstMonth: 1, namedBy: 'start' } as const;

function financial(label: string, firstMonth: number): MonthPeriod {
  return { months: 12, firstMonth, namedBy: 'start', label: () => label };
}

/**
 * The periods of whole months. `BiMonthly` counts pairs of months, so that `202504B` is July and August.
 * The years that begin in November are named by the year in which they end, all others by their start.
 *
 * Source: DHIS2 developer guide, "Date and period format"; the period types of dhis2-core.
 */
export const MONTH_PERIODS = {
  Monthly: { ...plain, months: 1, label: two },
  BiMonthly: { ...plain, months: 2, label: (n: number) => `${two(n)}B` },
  Quarterly: { ...plain, months: 3, label: (n: number) => `Q${n}` },
  QuarterlyNov: { months: 3, firstMonth: 11, namedBy: 'end', label: (n: number) => `NovQ${n}` },
  SixMonthly: { ...plain, months: 6, label: (n: number) => `S${n}` },
  SixMonthlyApril: {
    months: 6,
    firstMonth: 4,
    namedBy: 'start',
    label: (n: number) => `AprilS${n}`,
  },
  SixMonthlyNov: { months: 6, firstMonth: 11, namedBy: 'end', label: (n: number) => `NovS${n}` },
  Yearly: { ...plain, months: 12, label: () => '' },
  FinancialApril: financial('April', 4),
  FinancialJuly: financial('July', 7),
  FinancialSep: financial('Sep', 9),
  FinancialOct: financial('Oct', 10),
  FinancialNov: { ...financial('Nov', 11), namedBy: 'end' },
} as const satisfies Readonly<Record<string, MonthPeriod>>;

/** The name of a kind of period made of whole months. */
export type MonthPeriodType = keyof typeof MONTH_PERIODS;

/**
 * The period of DHIS2 that a month lies in.
 *
 * @param month - `YYYY-MM`
 * @throws RangeError where the text is no month
 *
 * @example
 * periodOfMonth('2025-08', 'Quarterly'); // => '2025Q3'
 * @example
 * periodOfMonth('2025-12', 'FinancialNov'); // => '2026Nov'
 */
export function periodOfMonth(month: string, type: MonthPeriodType): string {
  const found = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month);
  if (found === null) throw new RangeError(`"${month}" is no month: write YYYY-MM.`);
  const { months, firstMonth, namedBy, label }: MonthPeriod = MONTH_PERIODS[type];
  const [calendarYear, calendarMonth] = [Number(found[1]), Number(found[2])];
  const isBefore = calendarMonth < firstMonth;
  const startYear = isBefore ? calendarYear - 1 : calendarYear;
  const since = calendarMonth - firstMonth + (isBefore ? 12 : 0);
  const year = namedBy === 'end' ? startYear + 1 : startYear;
  return `${year}${label(Math.floor(since / months) + 1)}`;
}
