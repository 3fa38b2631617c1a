import type { Issue } from '../result/result.js';
import { issue, ok, type Result } from '../result/result.js';
import { type FilledColumn, filledColumn } from './filled-column.js';
import type { LocusIndicator } from './indicator.js';
import { NORMALISERS } from './normalise.js';
import type { LocusOptions } from './options.js';
import {
  LOCUS_PARTS,
  LOCUS_PROFILES,
  type LocusPart,
  type LocusWeights,
  weightsOf,
} from './profile.js';
import { rankingOf } from './ranking.js';
import { type LocusColumns, type ScoreColumns, scoreColumns } from './score-columns.js';
import { meanGap } from './service-gap.js';
import type { SmoothedVillages } from './smooth-villages.js';
import type { CheckedVillage } from './village.js';
import { vulnerabilityOf } from './vulnerability.js';

/** The figures that villages are ranked by, in the order of the villages. */
export interface LocusFigures {
  readonly columns: LocusColumns;
  readonly gap: FilledColumn | null;
  readonly vulnerability: FilledColumn | null;
  /** Parts that are known of any village. */
  readonly known: readonly LocusPart[];
  readonly weights: LocusWeights;
  readonly scores: ScoreColumns;
  readonly ranking: Uint32Array;
  readonly targetChildren: Float64Array;
  readonly totalBurden: number;
}

/** Villages with everything worked out that does not hang on the choice. */
export interface LocusGround {
  readonly villages: readonly CheckedVillage[];
  readonly smoothed: SmoothedVillages;
  readonly figures: LocusFigures;
}

/**
 * The parts of the score, the score and the ranking of all villages.
 *
 * @returns fails as `weightsOf`; warns with `locus.part_dropped` for a part that no village has
 */
export function locusFigures(
  villages: readonly CheckedVillage[],
  smoothed: SmoothedVillages,
  options: LocusOptions,
): Result<LocusFigures> {
  const { profile = LOCUS_PROFILES[0], normalisation = 'min-max' } = options;
  const { indicators = [], vulnerabilityBy = 'normalised' } = options;
  const prevalence = Float64Array.from(smoothed.areas, (area) => area.smoothed ?? smoothed.mean);
  const targetChildren = Float64Array.from(villages, (village) => village.targetChildren);
  const burden = prevalence.map((share, i) => share * (targetChildren[i] as number));
  const gap = gapColumn(villages, indicators);
  const vulnerability = filledColumn(
    vulnerabilityOf(villages, vulnerabilityBy, NORMALISERS[normalisation]),
    villages.map(({ kecamatan }) => kecamatan),
  );
  const columns: LocusColumns = {
    prevalence,
    burden,
    gap: gap?.values ?? null,
    vulnerability: vulnerability?.values ?? null,
  };
  const known = LOCUS_PARTS.filter((part) => columns[part] !== null);
  const weights = weightsOf(profile.weights, known);
  if (!weights.ok) return weights;
  const scores = scoreColumns(columns, weights.value, normalisation);
  const figures: LocusFigures = {
    columns,
    gap,
    vulnerability,
    known,
    weights: weights.value,
    scores,
    ranking: rankingOf(scores.score, burden),
    targetChildren,
    totalBurden: burden.reduce((sum, children) => sum + children, 0),
  };
  return ok(figures, [...weights.warnings, ...droppedParts(profile.weights, known)]);
}

function gapColumn(
  villages: readonly CheckedVillage[],
  indicators: readonly LocusIndicator[],
): FilledColumn | null {
  return filledColumn(
    villages.map(({ coverage }) => meanGap(coverage, indicators)),
    villages.map(({ kecamatan }) => kecamatan),
  );
}

function droppedParts(weights: LocusWeights, known: readonly LocusPart[]): readonly Issue[] {
  return LOCUS_PARTS.filter((part) => !known.includes(part) && weights[part] > 0).map((part) =>
    issue('locus.part_dropped', { level: 'warning', path: ['profile', part], values: { part } }),
  );
}
