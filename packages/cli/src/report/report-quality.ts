import {
  ageVerdict,
  assessTable,
  DAYS_PER_MONTH,
  emptyQuality,
  isoDateFromDays,
  MISSING,
  mergeQuality,
  QUALITY_INDICATORS,
  type QualityCounts,
  type QualityReport,
  qualityTally,
  type RecordTable,
  smartScore,
  UNDATED,
  whoQuality,
} from '@balanting/core';
import { who2006 } from '@balanting/core/who2006';

/** The children measured in one period: how well, and who they are. */
interface PeriodQuality {
  readonly quality: QualityReport;
  readonly measured: Readonly<Record<'male' | 'female', QualityCounts>>;
}

/** Counts what the quality of data needs while the tables of files stream past. */
export interface QualityByMonth {
  readonly add: (table: RecordTable) => void;
  /**
   * The quality of the rows of one period; undefined where it has none.
   *
   * @param periodOf - the period of a month of measuring
   */
  readonly of: (period: string, periodOf: (month: string) => string) => PeriodQuality | undefined;
}

const SEXES = ['', 'male', 'female'] as const;
/** Source: SMART (2017) Manual 2.0: its score is of children of 6 to 59 months. */
const SMART_MONTHS = { from: 6, below: 60 } as const;

/** Months are known only when all files are read, so counts are kept by month, sex and age of SMART. */
export function qualityByMonth(): QualityByMonth {
  const tally = qualityTally();
  const labels: string[] = [];
  const numbers = new Map<number, number>();
  const numberOf = (table: RecordTable, row: number) => {
    const key = keyOf(table, row);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const label = labelOf(key);
    const found = labels.indexOf(label);
    const number = found < 0 ? labels.push(label) - 1 : found;
    numbers.set(key, number);
    return number;
  };
  return {
    add: (table) => {
      const codes = new Int32Array(table.length);
      for (let i = 0; i < codes.length; i++) codes[i] = numberOf(table, i);
      const assessed = assessTable(table, { reference: who2006, indicators: QUALITY_INDICATORS });
      tally.add(assessed, { group: { codes, values: labels } });
    },
    of: (period, periodOf) => {
      const groups = [...tally.counts()].flatMap(([label, counts]) => {
        const [month, sex, smart] = label.split('|');
        const belongs = month !== undefined && sex !== undefined && periodOf(month) === period;
        return belongs ? [{ sex, smart, counts }] : [];
      });
      if (groups.length === 0) return undefined;
      const merged = (some: readonly { readonly counts: QualityCounts }[]) =>
        some.map(({ counts }) => counts).reduce(mergeQuality, emptyQuality());
      const all = merged(groups);
      return {
        quality: {
          children: all.children,
          who: whoQuality(all),
          age: ageVerdict(all),
          smart: smartScore(merged(groups.filter(({ smart }) => smart === 'smart'))),
          groups: [],
        },
        measured: {
          male: merged(groups.filter(({ sex }) => sex === 'male')),
          female: merged(groups.filter(({ sex }) => sex === 'female')),
        },
      };
    },
  };
}

/** Day of measuring, sex and age of SMART in one number: rows of a day have their label made once. */
function keyOf(table: RecordTable, row: number): number {
  const age = table.ageMonths?.[row] ?? monthsOf(table.ageDays[row] ?? MISSING);
  const { from, below } = SMART_MONTHS;
  const smart = age >= from && age < below ? 1 : 0;
  return (table.measuredDay[row] ?? MISSING) * 8 + (table.sex[row] ?? 0) * 2 + smart;
}

function labelOf(key: number): string {
  const day = Math.floor(key / 8);
  const rest = key - day * 8;
  const month = day === MISSING ? UNDATED : isoDateFromDays(day).slice(0, 7);
  return `${month}|${SEXES[rest >> 1] ?? ''}|${rest % 2 === 1 ? 'smart' : ''}`;
}

function monthsOf(days: number): number {
  return days === MISSING ? Number.NaN : days / DAYS_PER_MONTH;
}
