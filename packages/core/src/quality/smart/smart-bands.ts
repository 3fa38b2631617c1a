import type { Bilingual } from '../../result/bilingual.js';

/** The four classes of SMART. */
export type SmartClass = 'excellent' | 'good' | 'acceptable' | 'problematic';

/** Where a value must lie: strictly above, strictly below, at most; absent limits are open. */
export interface SmartLimits {
  readonly above?: number;
  readonly below?: number;
  readonly atMost?: number;
}

/** One class of a test, with the points it costs. */
export interface SmartBand extends SmartLimits {
  readonly class: SmartClass;
  /** Penalty points. */
  readonly penalty: number;
}

/** The bands of a test, best first: the first that holds the value counts, the last holds all. */
export type SmartBands = readonly [SmartBand, SmartBand, SmartBand, SmartBand];

type FourPenalties = readonly [number, number, number, number];
type ThreeLimits = readonly [SmartLimits, SmartLimits, SmartLimits];

/**
 * The bands of a test from its penalties and the limits of all classes but the last.
 *
 * @example
 * smartBands([0, 5, 10, 20], [{ atMost: 1 }, { atMost: 2 }, { atMost: 3 }])[3];
 * // => { class: 'problematic', penalty: 20 }
 */
export function smartBands(penalties: FourPenalties, limits: ThreeLimits): SmartBands {
  return [
    { class: 'excellent', penalty: penalties[0], ...limits[0] },
    { class: 'good', penalty: penalties[1], ...limits[1] },
    { class: 'acceptable', penalty: penalties[2], ...limits[2] },
    { class: 'problematic', penalty: penalties[3] },
  ];
}

/**
 * The band that holds a value.
 *
 * @example
 * const bands = smartBands([0, 1, 3, 5], [{ below: 0.2 }, { below: 0.4 }, { below: 0.6 }]);
 * smartBandOf(bands, 0.4).penalty; // => 3
 */
export function smartBandOf(bands: SmartBands, value: number): SmartBand {
  return bands.find((band) => isWithin(band, value)) ?? bands[3];
}

/** What a class is called, and the highest total that belongs to it. */
export interface SmartTotalClass extends SmartLimits {
  readonly class: SmartClass;
  readonly label: Bilingual;
}

/**
 * The classes of the total, best first: 0 to 9, 10 to 14, 15 to 24, 25 and more points.
 *
 * Source: SMART (2017) Manual 2.0; ENA for SMART, plausibility report, overall survey quality.
 *
 * @example
 * SMART_CLASSES.map(({ atMost }) => atMost); // => [9, 14, 24, undefined]
 */
export const SMART_CLASSES = [
  { class: 'excellent', label: { id: 'sangat baik', en: 'excellent' }, atMost: 9 },
  { class: 'good', label: { id: 'baik', en: 'good' }, atMost: 14 },
  { class: 'acceptable', label: { id: 'dapat diterima', en: 'acceptable' }, atMost: 24 },
  { class: 'problematic', label: { id: 'bermasalah', en: 'problematic' } },
] as const satisfies readonly SmartTotalClass[];

/**
 * The class of a total of penalty points.
 *
 * @example
 * smartClassOf(10); // => 'good'
 */
export function smartClassOf(total: number): SmartClass {
  const classes: readonly SmartTotalClass[] = SMART_CLASSES;
  return classes.find((one) => isWithin(one, total))?.class ?? SMART_CLASSES[3].class;
}

function isWithin({ above, below, atMost }: SmartLimits, value: number): boolean {
  return (
    (above === undefined || value > above) &&
    (below === undefined || value < below) &&
    (atMost === undefined || value <= atMost)
  );
}
