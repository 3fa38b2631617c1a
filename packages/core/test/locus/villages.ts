import type { LocusIndicator } from '../../src/locus/indicator.js';
import type { LocusOptions } from '../../src/locus/options.js';
import { rankLocus } from '../../src/locus/rank-locus.js';
import type { LocusResult, RankedVillage } from '../../src/locus/result.js';
import type { LocusVillage } from '../../src/locus/village.js';
import type { Issue } from '../../src/result/result.js';
import { publishedRows } from '../published-rows.js';

export const INDICATORS: readonly LocusIndicator[] = [
  { id: 'ttd90', target: 0.8, direction: 'up' },
  { id: 'asi', target: 0.8, direction: 'up' },
  { id: 'sanitasi', target: 0.9, direction: 'up' },
];

// code, k, n, S, three services, families at risk, poor families
const ROWS = [
  ['D01', 1, 2, 3, 0.5, 0.4, 0.6, 0.45, 0.2],
  ['D02', 1, 1, 4, 0.6, 0.5, 0.3, 0.5, 0.25],
  ['D03', 0, 3, 5, 0.7, 0.6, 0.7, 0.4, 0.15],
  ['D04', 9, 18, 20, 0.4, 0.45, 0.4, 0.55, 0.22],
  ['D05', 6, 40, 45, 0.75, 0.7, 0.8, 0.25, 0.1],
  ['D06', 30, 120, 130, 0.65, 0.6, 0.7, 0.35, 0.12],
  ['D07', 12, 95, 100, 0.82, 0.78, 0.88, 0.22, 0.08],
  ['D08', 4, 60, 75, 0.85, 0.8, 0.92, 0.18, 0.06],
  ['D09', 0, 25, 40, 0.78, 0.66, 0.75, 0.3, 0.11],
  ['D10', 22, 88, 90, 0.55, 0.62, 0.58, 0.38, 0.14],
] as const;

/** Ten invented villages. */
export const VILLAGES: readonly LocusVillage[] = ROWS.map(
  ([code, cases, n, targetChildren, ttd90, asi, sanitasi, familiesAtRisk, poorFamilies]) => {
    const services = { ttd90, asi, sanitasi };
    return { code, cases, n, targetChildren, services, familiesAtRisk, poorFamilies };
  },
);

/** Counts only, with as many target children as were measured. */
export function counted(counts: readonly (readonly [string, number, number])[]): LocusVillage[] {
  return counts.map(([code, cases, n]) => ({ code, cases, n, targetChildren: n }));
}

/** Real counts of ten villages, published by their year. */
export function kamal(year: string): LocusVillage[] {
  return publishedRows('kamal-desa.tsv', '\t')
    .filter((row) => row.year === year)
    .map((row) => ({
      code: row.desa ?? '',
      cases: Number(row.tbu_sangat_pendek) + Number(row.tbu_pendek),
      n: Number(row.n),
      targetChildren: Number(row.n),
    }));
}

/** The answer and its warnings; throws where there is none. */
export function ranked(
  villages: readonly LocusVillage[],
  options: Partial<LocusOptions> = {},
): { result: LocusResult; warnings: readonly Issue[] } {
  const answer = rankLocus(villages, { select: { number: 3 }, draws: 0, ...options });
  if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
  return { result: answer.value, warnings: answer.warnings };
}

/** The codes of the issues of a refusal. */
export function refused(
  villages: readonly LocusVillage[],
  options: Partial<LocusOptions> = {},
): readonly string[] {
  const answer = rankLocus(villages, { select: { number: 3 }, draws: 0, ...options });
  return answer.ok ? [] : answer.issues.map(({ code }) => code);
}

export function village(result: LocusResult, code: string): RankedVillage {
  const found = result.villages.find((one) => one.code === code);
  if (found === undefined) throw new Error(`no ${code}`);
  return found;
}
