import type { Bilingual } from '../../result/bilingual.js';
import { type SmartBands, smartBands } from './smart-bands.js';
import { SMART_TEST_IDS, type SmartTestId } from './smart-tests.js';

/** How a programme scores where it has a choice. */
export interface SmartRules {
  readonly id: string;
  readonly source: string;
  /** What differs from ENA, and what of the programme is not followed. */
  readonly differs: Bilingual;
  /** The tests that make up the total. */
  readonly tests: readonly SmartTestId[];
  /** Whether the tests of sex and age take Yates's correction: smaller chi-square, fewer points. */
  readonly yates: boolean;
  /**
   * Whether skewness and kurtosis keep their sign in the bands. A warning: then any value below 0 costs
   * nothing, and a skewness of -0.9 counts as excellent.
   */
  readonly signed: boolean;
  /** What the share of flags is of: children with a z-score, or all. */
  readonly flagsAmong: 'scored' | 'children';
  /** Boys expected for each girl. */
  readonly sexRatio: number;
  /** Children of 6 to 29 months expected for each of 30 to 59. */
  readonly ageRatio: number;
  /** Decimals to which a value is rounded, half up, before its bands; unrounded where absent. */
  readonly decimals: Readonly<Partial<Record<SmartTestId, number>>>;
  /** Bands in place of those of `SMART_TESTS`. */
  readonly bands: Readonly<Partial<Record<SmartTestId, SmartBands>>>;
}

const ENA: SmartRules = {
  id: 'ena',
  source: 'SMART (2017) Manual 2.0; ENA for SMART, plausibility report',
  differs: {
    id: 'Aturan baku SMART.',
    en: 'The standard rules of SMART.',
  },
  tests: SMART_TEST_IDS,
  yates: false,
  signed: false,
  flagsAmong: 'scored',
  sexRatio: 1,
  ageRatio: 0.85,
  // ENA prints whole scores and names its bands by them: 7.4 is 7 (excellent), 7.5 is 8 (good).
  decimals: digitTests(0),
  bands: {},
};

/** The penalties of digit scores with bands that end below these scores. */
function digitsBelow(good: number, acceptable: number, problematic: number) {
  const limits = [{ below: good }, { below: acceptable }, { below: problematic }] as const;
  return digitTests(smartBands([0, 2, 4, 10], limits));
}

/** The same for each of the three tests of digits. */
function digitTests<T>(value: T) {
  return { weightDigits: value, lengthHeightDigits: value, armCircumferenceDigits: value };
}

/**
 * The rules by which programmes score. All are worked out by one formula and without chance: where a
 * programme draws a bootstrap in place of the Poisson test, its own total may differ by up to 5 points.
 *
 * - `ena`: the default.
 * - `nipnTK`: Yates's correction; digit scores of two decimals with bands that end below 8, 12 and 20.
 * - `healthyr`: as nipnTK, but the digit bands end below 8, 13 and 20, and p of sex and age, SD and the
 *   percentage of flags have two decimals: p below 0.005 is 0 and costs 10 points.
 * - `mwana`: as nipnTK, with signed skewness and kurtosis, flags among all children, and eight tests.
 *
 * Source: nipnTK 0.2.0 (sexRatioTest, ageRatioTest, digitPreference), healthyr
 * (calculate_plausibility_report), mwana (mw_plausibility_check_wfhz).
 *
 * @example
 * SMART_VARIANTS.mwana.tests.length; // => 8
 * @example
 * SMART_VARIANTS.healthyr.bands.weightDigits?.[1];
 * // => { class: 'good', penalty: 2, below: 13 }
 */
export const SMART_VARIANTS = {
  ena: ENA,
  nipnTK: {
    ...ENA,
    id: 'nipnTK',
    source: 'R package nipnTK 0.2.0: sexRatioTest, ageRatioTest, digitPreference, skewKurt',
    differs: {
      id: 'Koreksi Yates; kelas angka desimal berakhir di bawah 8, 12, dan 20. Indeks Green dengan bootstrap diganti uji Poisson; nipnTK sendiri tidak menjumlahkan poin.',
      en: "Yates's correction; digit bands end below 8, 12 and 20. Green's index by bootstrap is replaced by the Poisson test; nipnTK itself adds up no points.",
    },
    yates: true,
    decimals: digitTests(2),
    bands: digitsBelow(8, 12, 20),
  },
  healthyr: {
    ...ENA,
    id: 'healthyr',
    source:
      'R package healthyr: create_anthro_quality_report, calculate_plausibility_report, calculate_poisson_pvalues',
    differs: {
      id: 'Koreksi Yates; kelas angka desimal berakhir di bawah 8, 13, dan 20; nilai p jenis kelamin dan umur, simpangan baku, dan persen tanda dibulatkan dua desimal. Bootstrap indeks Green diganti uji Poisson.',
      en: "Yates's correction; digit bands end below 8, 13 and 20; p of sex and age, SD and percent of flags are rounded to two decimals. The bootstrap of Green's index is replaced by the Poisson test.",
    },
    yates: true,
    decimals: { ...digitTests(2), flags: 4, sexRatio: 2, ageRatio: 2, sd: 2 },
    bands: digitsBelow(8, 13, 20),
  },
  mwana: {
    ...ENA,
    id: 'mwana',
    source: 'R package mwana: mw_plausibility_check_wfhz',
    differs: {
      id: 'Koreksi Yates; kemencengan dan keruncingan bertanda, sehingga nilai di bawah 0 tidak dikenai poin; kelas angka desimal berakhir di bawah 8, 12, dan 20; tanda SMART dibagi semua anak; tanpa LiLA dan uji Poisson.',
      en: "Yates's correction; skewness and kurtosis with their sign, so that values below 0 cost nothing; digit bands end below 8, 12 and 20; flags among all children; no arm circumference and no Poisson test.",
    },
    tests: SMART_TEST_IDS.filter((id) => id !== 'armCircumferenceDigits' && id !== 'clusters'),
    yates: true,
    signed: true,
    flagsAmong: 'children',
    decimals: digitTests(2),
    bands: digitsBelow(8, 12, 20),
  },
} as const satisfies Readonly<Record<string, SmartRules>>;
