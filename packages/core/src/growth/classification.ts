import type { IndicatorId } from './indicator.js';

/** One class of an indicator. Bands follow each other from the lowest z upwards. */
export interface ClassBand {
  readonly code: string;
  readonly label: { readonly id: string; readonly en: string };
  /** Upper limit of z in hundredths; absent for the highest class. */
  readonly upTo?: number;
  /** Whether `upTo` itself still belongs to the class. */
  readonly included?: boolean;
}

/** Classes by indicator, as a regulation or standard names them. */
export interface ClassificationStandard {
  readonly id: string;
  /** Author, year, table. */
  readonly source: string;
  readonly bands: Readonly<Partial<Record<IndicatorId, readonly ClassBand[]>>>;
}

/**
 * The class of a published z, or null where the standard has no classes for the indicator.
 *
 * @param z - the z rounded to two decimals, in hundredths: -2.00 is -200
 *
 * @example
 * classOf(permenkes2020, 'heightForAge', -201)?.code; // => 'pendek'
 */
export function classOf(
  standard: ClassificationStandard,
  indicator: IndicatorId,
  z: number,
): ClassBand | null {
  const bands = standard.bands[indicator];
  if (bands === undefined) return null;
  return bands.find((band) => z < upperEdge(band)) ?? null;
}

/** The first z, in hundredths, above a class; Infinity for the highest. */
export function upperEdge({ upTo, included = false }: ClassBand): number {
  if (upTo === undefined) return Number.POSITIVE_INFINITY;
  return included ? upTo + 1 : upTo;
}
