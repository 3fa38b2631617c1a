import {
  changeOf,
  type PercentagePoints,
  type RelativeChange,
  relativeChangeOf,
} from '../../trend/change.js';
import {
  type Comparison,
  compareWith,
  type Movement,
  type Movements,
  movementsBetween,
  type Named,
  type Ranked,
  rankedByShare,
} from '../../trend/compare.js';
import type { SourceKind } from '../../trend/measured.js';
import type { TargetData } from '../report-data.js';
import type { AreaFigures, PeriodFigures, StuntingFigures } from './stunting-figures.js';

/** The figure of another district. */
export interface NeighbourFigure extends Named {
  /** How it was measured; null where not known. */
  readonly kind: SourceKind | null;
  /** Where it was seen. */
  readonly source: string;
}

/** A neighbour beside the district. */
export interface NeighbourResult extends Comparison {
  readonly share: number;
  readonly source: string;
  /** Whether both are known to be measured the same way. */
  readonly measuredAlike: boolean;
}

/** What the figures of stunting say, as figures. */
export interface StuntingFindings {
  readonly district: string;
  readonly dataKind: SourceKind;
  readonly now: PeriodFigures | null;
  readonly before: PeriodFigures | null;
  readonly change: PercentagePoints | null;
  readonly relativeChange: RelativeChange | null;
  /** Kecamatan with a known figure, highest first. */
  readonly ranked: readonly Ranked[];
  /** Those above the district, highest first. */
  readonly above: readonly Ranked[];
  /** More than one where they are equal. */
  readonly highest: readonly Ranked[];
  readonly lowest: readonly Ranked[];
  /** Largest fall and largest rise first. */
  readonly movements: Movements;
  readonly largestFall: Movement | null;
  /** Null where fewer than two fell. */
  readonly smallestFall: Movement | null;
  readonly largestRise: Movement | null;
  readonly targets: readonly TargetData[];
  readonly neighbours: readonly NeighbourResult[];
}

/**
 * The figures that reports speak of: the change of the district, its targets and neighbours, and its
 * kecamatan above the district, highest and lowest, fallen and risen.
 *
 * @example
 * const figures = { district: 'Contoh', dataKind: 'register', periods: [], kecamatan: [], targets: null };
 * stuntingFindings(figures, []).change; // => null
 */
export function stuntingFindings(
  { district, dataKind, periods, kecamatan, targets }: StuntingFigures,
  neighbours: readonly NeighbourFigure[],
): StuntingFindings {
  const now = periods.at(-1) ?? null;
  const before = periods.at(-2) ?? null;
  const share = now?.share ?? null;
  const earlier = before?.share ?? null;
  const found = {
    district,
    dataKind,
    now,
    before,
    change: changeOf(earlier, share),
    relativeChange: relativeChangeOf(earlier, share),
    ...kecamatanFindings(kecamatan),
  };
  if (share === null) return { ...found, above: [], targets: [], neighbours: [] };
  return {
    ...found,
    above: found.ranked.filter((one) => one.share > share),
    targets: targets?.points ?? [],
    neighbours: neighbours.flatMap((one) => beside(share, one, dataKind)),
  };
}

function kecamatanFindings(kecamatan: readonly AreaFigures[]) {
  const ranked = rankedByShare(kecamatan.map((one) => ({ name: one.name, share: one.now })));
  const earlier = kecamatan.map((one) => ({ name: one.name, share: one.before }));
  const movements = movementsBetween(earlier, ranked);
  const { fallen, risen } = movements;
  return {
    ranked,
    highest: ranked.filter((one) => one.share === ranked[0]?.share),
    lowest: ranked.filter((one) => one.share === ranked.at(-1)?.share),
    movements,
    largestFall: fallen[0] ?? null,
    smallestFall: fallen.length < 2 ? null : (fallen.at(-1) ?? null),
    largestRise: risen[0] ?? null,
  };
}

function beside(
  share: number,
  neighbour: NeighbourFigure,
  dataKind: SourceKind,
): readonly NeighbourResult[] {
  const { share: other, source, kind } = neighbour;
  return compareWith(share, [neighbour]).flatMap((one) =>
    other === null ? [] : [{ ...one, share: other, source, measuredAlike: kind === dataKind }],
  );
}
