import { type Mark, markFrom, type ScorecardRule } from './mark.js';
import type { AgeBand, ChildInQuarter } from './young-child.js';

/** A service of the scorecard for children of 0 to 23 months. */
export type ChildKey =
  | 'imunisasi'
  | 'pengukuran_berat_badan'
  | 'pengukuran_tinggi_badan'
  | 'konseling_gizi'
  | 'kunjungan_rumah'
  | 'air_bersih'
  | 'jamban_sehat'
  | 'akta_lahir'
  | 'jaminan_kesehatan'
  | 'pengasuhan_paud';

/** Least times since birth by age; null where the service is not due. */
type LeastByBand = Readonly<Record<AgeBand, number | null>>;

const ONCE_A_MONTH: LeastByBand = { 1: null, 2: 5, 3: 8, 4: 15 };
const CLASSES: LeastByBand = { 1: null, 2: 5, 3: 5, 4: 5 };

/** Up to this age measles is not yet due. */
const BEFORE_MEASLES_MONTHS = 9;
/** Up to this age a child need not be laid on the board. */
const BEFORE_LENGTH_MONTHS = 3;
const HOME_VISITS = 2;

/**
 * The ten services for children of 0 to 23 months.
 *
 * Weighings and sessions are counted since birth, which is named in the data: 15 weighings do not fit a
 * year. Length is due in February and August and not in the other two quarters, as the guideline says,
 * where the open village system asks for it each quarter. Visits at home are due to wasted or stunted
 * children alone, as the text says, where that system asks them for all.
 * Source: Formulir Kerja KPM; OpenSID, scorecard of convergence (2024).
 *
 * @example
 * CHILD_RULES.length; // => 10
 */
export const CHILD_RULES: readonly ScorecardRule<ChildKey, ChildInQuarter>[] = [
  {
    key: 'imunisasi',
    label: { id: 'Imunisasi dasar', en: 'Basic immunisation' },
    rule: {
      id: 'Sejak 6 bulan imunisasi dasar, sesudah 9 bulan juga campak',
      en: 'From 6 months basic ones, after 9 months measles too',
    },
    mark: immunisation,
  },
  {
    key: 'pengukuran_berat_badan',
    label: { id: 'Pengukuran berat badan', en: 'Weighing' },
    rule: {
      id: 'Minimal 5, 8, dan 15 kali sejak lahir pada 6, 13, dan 18 bulan',
      en: 'At least 5, 8 and 15 times since birth from 6, 13 and 18 months',
    },
    mark: ({ band, weighingsSinceBirth }) => markFrom(weighingsSinceBirth, ONCE_A_MONTH[band]),
  },
  {
    key: 'pengukuran_tinggi_badan',
    label: { id: 'Pengukuran tinggi badan', en: 'Length or height' },
    rule: {
      id: 'Februari dan Agustus, sesudah usia 3 bulan',
      en: 'February and August, after the age of 3 months',
    },
    mark: length,
  },
  {
    key: 'konseling_gizi',
    label: { id: 'Konseling gizi bagi orang tua', en: 'Nutrition counselling of parents' },
    rule: {
      id: 'Minimal 5, 8, dan 15 kali sejak lahir pada 6, 13, dan 18 bulan',
      en: 'At least 5, 8 and 15 times since birth from 6, 13 and 18 months',
    },
    mark: ({ band, counsellingSinceBirth }) => markFrom(counsellingSinceBirth, ONCE_A_MONTH[band]),
  },
  {
    key: 'kunjungan_rumah',
    label: { id: 'Kunjungan rumah', en: 'Home visits' },
    rule: {
      id: 'Minimal 2 kali per triwulan bagi anak gizi buruk, gizi kurang, atau stunting',
      en: 'At least 2 in the quarter for wasted or stunted children',
    },
    mark: ({ state, homeVisits }) => markFrom(homeVisits, state === 'N' ? null : HOME_VISITS),
  },
  household('air_bersih', 'Akses air bersih', 'Safe water', ({ safeWater }) => safeWater),
  household('jamban_sehat', 'Jamban sehat', 'Latrine', ({ latrine }) => latrine),
  household('akta_lahir', 'Akta lahir', 'Birth certificate', (child) => child.birthCertificate),
  household('jaminan_kesehatan', 'Jaminan kesehatan', 'Health insurance', (child) => {
    return child.healthInsurance;
  }),
  {
    key: 'pengasuhan_paud',
    label: { id: 'Pengasuhan (kelas parenting)', en: 'Parenting classes' },
    rule: { id: 'Minimal 5 kali sejak lahir, mulai 6 bulan', en: 'At least 5 from 6 months on' },
    mark: ({ band, parentingClassesSinceBirth }) =>
      markFrom(parentingClassesSinceBirth, CLASSES[band]),
  },
];

function immunisation(child: ChildInQuarter): Mark {
  const { band, ageMonths, basicImmunisationsSinceBirth: basic } = child;
  if (band === 1) return 'TS';
  if (basic < 1) return 'T';
  return ageMonths <= BEFORE_MEASLES_MONTHS || child.measlesImmunisationsSinceBirth >= 1
    ? 'Y'
    : 'T';
}

function length({ lengthMonth, ageAtLengthMonths, lengthMonths }: ChildInQuarter): Mark {
  if (lengthMonth === null || ageAtLengthMonths === null) return 'TS';
  if (ageAtLengthMonths <= BEFORE_LENGTH_MONTHS) return 'TS';
  return lengthMonths.includes(lengthMonth) ? 'Y' : 'T';
}

function household(
  key: ChildKey,
  id: string,
  en: string,
  has: (child: ChildInQuarter) => boolean,
): ScorecardRule<ChildKey, ChildInQuarter> {
  return {
    key,
    label: { id, en },
    rule: { id: 'Anak atau rumah tangga memilikinya', en: 'The child or household has it' },
    mark: (child) => (has(child) ? 'Y' : 'T'),
  };
}
