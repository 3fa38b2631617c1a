import type { Bilingual } from '../../result/bilingual.js';
import { type Issue, type IssuePath, issue } from '../../result/result.js';

/** Who pays. */
export type FundingSource = 'apbn' | 'apbd-provinsi' | 'apbd' | 'dana-desa' | 'csr';

/**
 * What each source is called, in the order of reports.
 *
 * @example
 * FUNDING_SOURCES.csr.id; // => 'CSR'
 */
export const FUNDING_SOURCES: Readonly<Record<FundingSource, Bilingual>> = {
  apbn: { id: 'APBN', en: 'State budget (APBN)' },
  'apbd-provinsi': { id: 'APBD Provinsi', en: 'Provincial budget (APBD)' },
  apbd: { id: 'APBD Kabupaten', en: 'District budget (APBD)' },
  'dana-desa': { id: 'Dana desa', en: 'Village funds (dana desa)' },
  csr: { id: 'CSR', en: 'Companies (CSR)' },
};

/** What may be spent and what was, in whole rupiah. */
export interface Money {
  readonly budgetRupiah: number;
  readonly realisedRupiah: number;
}

/** Money from one source. */
export interface FundingLine extends Money {
  readonly source: FundingSource;
}

/** Money added up. */
export interface MoneyTotal extends Money {
  /** Budget minus realised: below 0 where too much was spent. */
  readonly remainingRupiah: number;
  /** Realised as a proportion of the budget; null where that is 0. */
  readonly absorbed: number | null;
}

/** The total of one source. */
export interface SourceTotal extends MoneyTotal {
  readonly source: FundingSource;
}

/**
 * The money of all lines together.
 *
 * @throws RangeError where an amount is not a whole number of rupiah or a sum is too large to be exact
 *
 * @example
 * moneyTotal([{ budgetRupiah: 4_000_000, realisedRupiah: 3_000_000 }]).absorbed; // => 0.75
 */
export function moneyTotal(lines: readonly Money[]): MoneyTotal {
  const budgetRupiah = rupiahSum(lines.map((line) => line.budgetRupiah));
  const realisedRupiah = rupiahSum(lines.map((line) => line.realisedRupiah));
  return {
    budgetRupiah,
    realisedRupiah,
    remainingRupiah: budgetRupiah - realisedRupiah,
    absorbed: budgetRupiah === 0 ? null : realisedRupiah / budgetRupiah,
  };
}

/**
 * The money of each source that has any line, in the order of {@link FUNDING_SOURCES}.
 *
 * @throws RangeError as {@link moneyTotal}
 *
 * @example
 * moneyBySource([{ source: 'csr', budgetRupiah: 0, realisedRupiah: 0 }])[0]?.absorbed; // => null
 */
export function moneyBySource(lines: readonly FundingLine[]): readonly SourceTotal[] {
  const sources = Object.keys(FUNDING_SOURCES) as FundingSource[];
  return sources.flatMap((source) => {
    const own = lines.filter((line) => line.source === source);
    return own.length === 0 ? [] : [{ source, ...moneyTotal(own) }];
  });
}

/**
 * The sum of amounts in whole rupiah.
 *
 * @throws RangeError as {@link moneyTotal}
 *
 * @example
 * rupiahSum([1_500_000, 500_000]); // => 2000000
 */
export function rupiahSum(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => {
    if (!isRupiah(amount) || !Number.isSafeInteger(sum + amount)) {
      throw new RangeError(`No exact sum in whole rupiah: ${sum} + ${amount}`);
    }
    return sum + amount;
  }, 0);
}

/**
 * `money.not_whole_rupiah` for each amount that is not a whole number of 0 or more; none for null.
 *
 * @example
 * rupiahIssues({ budgetRupiah: 0.5 }, [])[0]?.code; // => 'money.not_whole_rupiah'
 */
export function rupiahIssues(
  amounts: Readonly<Record<string, number | null>>,
  path: IssuePath,
): readonly Issue[] {
  return Object.entries(amounts).flatMap(([field, value]) =>
    value === null || isRupiah(value)
      ? []
      : [issue('money.not_whole_rupiah', { path: [...path, field], values: { value } })],
  );
}

function isRupiah(amount: number): boolean {
  return Number.isSafeInteger(amount) && amount >= 0;
}
