import { Decimal } from '../number/decimal.js';
import type { OutcomeId } from './outcome.js';

/** One class of a scale, from the lowest prevalence upwards. */
export interface SeverityBand {
  readonly id: string;
  readonly label: { readonly id: string; readonly en: string };
  /** Upper limit in percent; absent for the highest class. */
  readonly upTo?: number;
  /** Whether `upTo` itself still belongs to the class. */
  readonly included?: boolean;
}

/** Classes of prevalence by outcome, as an organisation names them. */
export interface SeverityScale {
  readonly id: string;
  readonly source: string;
  readonly outcomes: Readonly<Partial<Record<OutcomeId, readonly SeverityBand[]>>>;
}

/**
 * The class of a prevalence, or null where the scale has none for the outcome. Classes act on the
 * prevalence as it is published: in percent, rounded half up to one decimal.
 *
 * @param share - a proportion
 *
 * @example
 * severityOf(whoUnicef2019, 'stunting', 1610 / 8989)?.id; // => 'medium'
 * @example
 * severityOf(whoUnicef2019, 'stunting', 0.1996)?.id; // => 'high'
 */
export function severityOf(
  scale: SeverityScale,
  outcome: OutcomeId,
  share: number,
): SeverityBand | null {
  const percent = new Decimal(share).times(100).toDecimalPlaces(1, Decimal.ROUND_HALF_UP);
  const bands = scale.outcomes[outcome] ?? [];
  const found = bands.find(
    ({ upTo = Number.POSITIVE_INFINITY, included }) =>
      percent.lt(upTo) || (included === true && percent.eq(upTo)),
  );
  return found ?? null;
}

/**
 * The classes in use since 2019.
 *
 * Source: de Onis M et al., Public Health Nutr 2019;22:175-179, table 2.
 */
export const whoUnicef2019: SeverityScale = {
  id: 'who-unicef-2019',
  source: 'de Onis M et al., Public Health Nutr 2019;22:175-179',
  outcomes: {
    stunting: risingBands(10, 20, 30),
    wasting: risingBands(5, 10, 15),
    overweight: risingBands(5, 10, 15),
  },
};

/**
 * The classes before 2019, still quoted: stunting below 20 % was said to be no problem of public health.
 *
 * Source: WHO (1995) Physical status: the use and interpretation of anthropometry, TRS 854, table 26.
 */
export const who1995: SeverityScale = {
  id: 'who-1995',
  source: 'WHO (1995) Physical status, Technical Report Series 854',
  outcomes: {
    stunting: [
      { id: 'low', label: { id: 'Rendah', en: 'Low' }, upTo: 20 },
      { id: 'medium', label: { id: 'Sedang', en: 'Medium' }, upTo: 30 },
      { id: 'high', label: { id: 'Tinggi', en: 'High' }, upTo: 40 },
      { id: 'very-high', label: { id: 'Sangat tinggi', en: 'Very high' } },
    ],
    wasting: [
      { id: 'acceptable', label: { id: 'Dapat diterima', en: 'Acceptable' }, upTo: 5 },
      { id: 'poor', label: { id: 'Kurang', en: 'Poor' }, upTo: 10 },
      { id: 'serious', label: { id: 'Serius', en: 'Serious' }, upTo: 15 },
      { id: 'critical', label: { id: 'Kritis', en: 'Critical' } },
    ],
  },
};

/**
 * The colours of stunting maps. The source leaves open where 10, 20 and 30 % themselves belong: here 30
 * and 20 are yellow, 10 is green.
 *
 * Source: BKKBN, maps of districts by prevalence of stunting (RAN PASTI).
 */
export const bkkbnMap: SeverityScale = {
  id: 'bkkbn-map',
  source: 'BKKBN, peta kabupaten dan kota menurut prevalensi stunting (RAN PASTI)',
  outcomes: {
    stunting: [
      { id: 'biru', label: { id: 'Biru', en: 'Blue' }, upTo: 10 },
      { id: 'hijau', label: { id: 'Hijau', en: 'Green' }, upTo: 20 },
      { id: 'kuning', label: { id: 'Kuning', en: 'Yellow' }, upTo: 30, included: true },
      { id: 'merah', label: { id: 'Merah', en: 'Red' } },
    ],
  },
};

/** The five classes of 2019; the lowest ends at 2.5 % for every outcome. */
function risingBands(low: number, medium: number, high: number): readonly SeverityBand[] {
  return [
    { id: 'very-low', label: { id: 'Sangat rendah', en: 'Very low' }, upTo: 2.5 },
    { id: 'low', label: { id: 'Rendah', en: 'Low' }, upTo: low },
    { id: 'medium', label: { id: 'Sedang', en: 'Medium' }, upTo: medium },
    { id: 'high', label: { id: 'Tinggi', en: 'High' }, upTo: high },
    { id: 'very-high', label: { id: 'Sangat tinggi', en: 'Very high' } },
  ];
}
