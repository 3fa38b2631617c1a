import { type LocusResult, rankLocus } from '@balanting/core';

/** The ten invented villages of the check of the method (CONTOH). */
const VILLAGES = [
  ['D01', 1, 2, 3],
  ['D02', 1, 1, 4],
  ['D03', 0, 3, 5],
  ['D04', 9, 18, 20],
  ['D05', 6, 40, 45],
  ['D06', 30, 120, 130],
  ['D07', 12, 95, 100],
  ['D08', 4, 60, 75],
  ['D09', 0, 25, 80],
  ['D10', 22, 88, 90],
] as const;

/** A list of three lokus villages. */
export function locus(): LocusResult {
  const villages = VILLAGES.map(([code, cases, n, targetChildren]) => ({
    code,
    name: `Contoh ${code}`,
    kecamatan: code < 'D06' ? 'Juai' : 'Halong',
    cases,
    n,
    targetChildren,
  }));
  const found = rankLocus(villages, { select: { number: 3 }, draws: 100 });
  if (!found.ok) throw new Error(found.issues[0].code);
  return found.value;
}
