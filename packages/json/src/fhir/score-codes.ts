import type { IndicatorId } from '@balanting/core';
import { type Coded, SYSTEMS } from './systems.js';

/** How the z-score of an indicator is written: one code where a child lies, one where it stands. */
export interface ScoreCode {
  readonly indicator: IndicatorId;
  readonly lying: Coded;
  readonly standing: Coded;
  /** The class of Permenkes 2/2020 as a term of the ministry. */
  readonly classes: Readonly<Record<string, Coded>>;
}

function zScore(code: string, display: string): Coded {
  return { system: SYSTEMS.snomed, code, display };
}

function term(code: string, display: string): Coded {
  return { system: SYSTEMS.clinicalTerm, code, display };
}

function both(code: Coded): Pick<ScoreCode, 'lying' | 'standing'> {
  return { lying: code, standing: code };
}

/**
 * The indicators that SATUSEHAT has codes for. Its terms are one to one with the classes of Permenkes
 * 2/2020; there are none for BMI-for-age and head circumference.
 *
 * Source: SATUSEHAT Postman collections "Gizi" and "Tumbuh Kembang" (2026).
 */
export const SCORE_CODES: readonly ScoreCode[] = [
  {
    indicator: 'weightForAge',
    ...both(zScore('1153593003', 'Weight for age z-score')),
    classes: {
      sangat_kurang: term('OI000007', 'Berat Badan Sangat Kurang'),
      kurang: term('OI000008', 'Berat Badan Kurang'),
      normal: term('OI000009', 'Berat Badan Normal'),
      risiko_lebih: term('OI000010', 'Risiko Berat Badan Lebih'),
    },
  },
  {
    indicator: 'heightForAge',
    lying: zScore('1153590000', 'Length for age z score'),
    standing: zScore('1153604005', 'Body height for age z-score'),
    classes: {
      sangat_pendek: term('OI000011', 'Sangat Pendek'),
      pendek: term('OI000012', 'Pendek'),
      normal: term('OI000013', 'Normal'),
      tinggi: term('OI000014', 'Tinggi'),
    },
  },
  {
    indicator: 'weightForHeight',
    lying: zScore('1153598007', 'Weight for length z score'),
    standing: zScore('1153600001', 'Weight for height z-score'),
    classes: {
      gizi_buruk: term('OI000001', 'Gizi Buruk'),
      gizi_kurang: term('OI000002', 'Gizi Kurang'),
      gizi_baik: term('OI000003', 'Gizi Baik'),
      berisiko_gizi_lebih: term('OI000004', 'Risiko Gizi Lebih'),
      gizi_lebih: term('OI000005', 'Gizi Lebih'),
      obesitas: term('OI000006', 'Obesitas'),
    },
  },
  {
    indicator: 'bmiForAge',
    ...both(zScore('1153596006', 'Body mass index for age z-score')),
    classes: {},
  },
  {
    indicator: 'headCircumferenceForAge',
    ...both(zScore('1153594009', 'Head circumference for age z-score')),
    classes: {},
  },
];
