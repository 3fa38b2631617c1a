import { LOCUS_PARTS, type LocusResult, type RankedVillage } from '@balanting/core';
import type { CsvCell } from '../tables/csv-text.js';

const HEADING = [
  'rank',
  'code',
  'name',
  'kecamatan',
  'status',
  'chosen_by',
  'cases',
  'n',
  'target_children',
  'share',
  'smoothed',
  'lower',
  'upper',
  'burden',
  'gap',
  'vulnerability',
  'score',
  ...LOCUS_PARTS.map((part) => `score_${part}`),
  'eligible',
  'probability',
  'strength',
  'quadrant',
  'topsis_closeness',
  'topsis_rank',
  'explanation_id',
  'explanation_en',
] as const;

/** A list of lokus villages as rows by rank: proportions with all their digits. */
export function locusCsv({ villages }: LocusResult): readonly (readonly CsvCell[])[] {
  return [HEADING, ...villages.map(rowOf)];
}

function rowOf(village: RankedVillage): readonly CsvCell[] {
  const { interval, contributions, topsis, explanation } = village;
  return [
    village.rank,
    village.code,
    village.name,
    village.kecamatan,
    village.status,
    village.chosenBy,
    village.cases,
    village.n,
    village.targetChildren,
    village.share,
    village.smoothed,
    interval[0],
    interval[1],
    village.burden,
    village.gap.value,
    village.vulnerability.value,
    village.score,
    ...LOCUS_PARTS.map((part) => contributions[part]),
    village.eligible ? 1 : 0,
    village.probability,
    village.strength,
    village.quadrant,
    topsis.closeness,
    topsis.rank,
    explanation.id,
    explanation.en,
  ];
}
