import { type Mark, markFrom, type ScorecardRule } from './mark.js';
import type { PregnancyStage, PregnantWoman } from './pregnant-woman.js';

/** A service of the scorecard for pregnant women. */
export type PregnantKey =
  | 'periksa_kehamilan'
  | 'pil_fe'
  | 'pemeriksaan_nifas'
  | 'konseling_gizi'
  | 'kunjungan_rumah'
  | 'akses_air_bersih'
  | 'kepemilikan_jamban'
  | 'jaminan_kesehatan';

/** Least times in the quarter by stage; null where the service is not due. */
type LeastByStage = Readonly<Record<PregnancyStage, number | null>>;

const VISITS: LeastByStage = { 1: 1, 2: 1, 3: 2, 'after-birth': null };
const UNTIL_BIRTH: LeastByStage = { 1: 1, 2: 1, 3: 1, 'after-birth': null };
const AFTER_BIRTH: LeastByStage = { 1: null, 2: null, 3: null, 'after-birth': 3 };

/**
 * The eight services for pregnant women, each by what was received in the quarter. `rule` prints what
 * the whole pregnancy must have.
 *
 * Visits at home are due to women with KEK or high risk alone, as the printed rule says; others are `TS`,
 * where the open village system counts them `T`. Stages are numbers: that system compares them as text.
 * Source: Formulir Kerja KPM; OpenSID, scorecard of convergence (2024).
 *
 * @example
 * PREGNANT_RULES.length; // => 8
 */
export const PREGNANT_RULES: readonly ScorecardRule<PregnantKey, PregnantWoman>[] = [
  {
    key: 'periksa_kehamilan',
    label: { id: 'Periksa kehamilan', en: 'Antenatal visits' },
    rule: { id: 'Minimal 4 kali selama kehamilan', en: 'At least 4 in the pregnancy' },
    mark: ({ stage, antenatalVisits }) => markFrom(antenatalVisits, VISITS[stage]),
  },
  {
    key: 'pil_fe',
    label: { id: 'Mendapat dan minum pil Fe', en: 'Iron tablets' },
    rule: { id: 'Selama 90 hari', en: 'For 90 days' },
    mark: ({ stage, ironTablets }) => markFrom(ironTablets, UNTIL_BIRTH[stage]),
  },
  {
    key: 'pemeriksaan_nifas',
    label: { id: 'Pemeriksaan nifas', en: 'Post-partum visits' },
    rule: { id: 'Minimal 3 kali sesudah melahirkan', en: 'At least 3 after the birth' },
    mark: ({ stage, postnatalVisits }) => markFrom(postnatalVisits, AFTER_BIRTH[stage]),
  },
  {
    key: 'konseling_gizi',
    label: { id: 'Konseling gizi (kelas ibu hamil)', en: 'Nutrition counselling' },
    rule: { id: 'Minimal 4 kali selama kehamilan', en: 'At least 4 in the pregnancy' },
    mark: ({ stage, counsellingSessions }) => markFrom(counsellingSessions, VISITS[stage]),
  },
  {
    key: 'kunjungan_rumah',
    label: { id: 'Kunjungan rumah', en: 'Home visits' },
    rule: {
      id: 'Setiap bulan bagi ibu hamil KEK atau risiko tinggi',
      en: 'Each month for women with KEK or high risk',
    },
    mark: ({ state, stage, homeVisits }) =>
      markFrom(homeVisits, state === 'N' ? null : UNTIL_BIRTH[stage]),
  },
  {
    key: 'akses_air_bersih',
    label: { id: 'Akses air bersih', en: 'Safe water' },
    rule: { id: 'Rumah tangga memilikinya', en: 'The household has it' },
    mark: ({ safeWater }) => had(safeWater),
  },
  {
    key: 'kepemilikan_jamban',
    label: { id: 'Kepemilikan jamban', en: 'Latrine' },
    rule: { id: 'Rumah tangga memilikinya', en: 'The household has it' },
    mark: ({ latrine }) => had(latrine),
  },
  {
    key: 'jaminan_kesehatan',
    label: { id: 'Jaminan kesehatan', en: 'Health insurance' },
    rule: { id: 'Ibu hamil memilikinya', en: 'The woman has it' },
    mark: ({ healthInsurance }) => had(healthInsurance),
  },
];

function had(one: boolean): Mark {
  return one ? 'Y' : 'T';
}
