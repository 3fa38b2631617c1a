import type { Bilingual } from '../../result/bilingual.js';
import type { OfficeId } from './offices.js';
import type {
  IndicatorDirection,
  IndicatorUnit,
  ProgrammeIndicator,
} from './programme-indicator.js';

const SLIDES = 'BKKBN, paparan RAN PASTI';
const COMMON = 'Perpres 72/2021, lampiran A, dikutip tanpa naskah';
const FORM = 'Formulir laporan TPPS Boalemo 2023, blok 1B';

interface Row {
  readonly label: Bilingual;
  readonly denominator: Bilingual | null;
  readonly unit?: IndicatorUnit;
  readonly direction?: IndicatorDirection;
  readonly target: number;
  /** Whether the value was read in print. */
  readonly read?: true;
  readonly offices: readonly OfficeId[];
  /** Absent where the wording was not read in print. */
  readonly named?: false;
}

const HOUSEHOLDS: Bilingual = {
  id: 'Rumah tangga di wilayah prioritas',
  en: 'Households in priority areas',
};

const ROWS: readonly Row[] = [
  {
    label: { id: 'Pelayanan KB pascapersalinan', en: 'Family planning after birth' },
    denominator: { id: 'Ibu bersalin', en: 'Women who gave birth' },
    target: 0.7,
    read: true,
    offices: ['dinas-kb'],
  },
  {
    label: { id: 'Kehamilan yang tidak diinginkan', en: 'Unwanted pregnancies' },
    denominator: { id: 'Kehamilan', en: 'Pregnancies' },
    direction: 'down',
    target: 0.155,
    read: true,
    offices: ['dinas-kb'],
  },
  {
    label: {
      id: 'Calon pasangan usia subur yang diperiksa kesehatannya sebagai bagian dari pelayanan nikah',
      en: 'Couples-to-be with a health check as part of the marriage service',
    },
    denominator: { id: 'Calon pasangan usia subur', en: 'Couples-to-be' },
    target: 0.9,
    read: true,
    offices: ['dinkes', 'kemenag'],
  },
  {
    label: {
      id: 'Rumah tangga dengan akses air minum layak di wilayah prioritas',
      en: 'Households with improved drinking water in priority areas',
    },
    denominator: HOUSEHOLDS,
    target: 1,
    offices: ['pupr'],
  },
  {
    label: {
      id: 'Rumah tangga dengan akses sanitasi layak di wilayah prioritas',
      en: 'Households with improved sanitation in priority areas',
    },
    denominator: HOUSEHOLDS,
    target: 0.9,
    offices: ['pupr'],
  },
  {
    label: {
      id: 'Penerima bantuan iuran jaminan kesehatan (PBI JKN)',
      en: 'People whose health insurance the state pays (PBI JKN)',
    },
    denominator: null,
    unit: 'people',
    target: 112_900_000,
    offices: ['dinsos', 'dinkes'],
  },
  {
    label: {
      id: 'Keluarga berisiko stunting yang didampingi',
      en: 'Families at risk of stunting who are accompanied',
    },
    denominator: { id: 'Keluarga berisiko stunting', en: 'Families at risk of stunting' },
    target: 0.9,
    offices: ['dinas-kb'],
  },
  {
    label: {
      id: 'Keluarga miskin penerima bantuan tunai bersyarat (PKH)',
      en: 'Poor families with conditional cash (PKH)',
    },
    denominator: null,
    unit: 'families',
    target: 10_000_000,
    offices: ['dinsos'],
  },
  {
    label: {
      id: 'Kelompok sasaran dengan pemahaman yang baik tentang stunting',
      en: 'Target people with a good understanding of stunting',
    },
    denominator: { id: 'Kelompok sasaran', en: 'Target people' },
    target: 0.7,
    offices: [],
  },
  {
    label: {
      id: 'Keluarga miskin penerima bantuan sosial pangan',
      en: 'Poor families with food assistance',
    },
    denominator: null,
    unit: 'families',
    target: 15_600_039,
    offices: ['dinsos'],
  },
  {
    label: {
      id: 'Desa atau kelurahan stop buang air besar sembarangan (ODF)',
      en: 'Villages that stopped open defecation (ODF)',
    },
    denominator: { id: 'Desa dan kelurahan', en: 'Villages' },
    target: 0.9,
    offices: ['dinkes'],
    named: false,
  },
];

/**
 * The eleven targets of sensitive services, `N1` to `N11`. Owners are the usual offices of a district
 * and not verified, nor are the denominators and the values of N4 to N11.
 *
 * Source: Perpres 72/2021, annex A; names of N1 to N10 from the report form of TPPS Boalemo 2023, values
 * of N1 to N3 from slides on RAN PASTI (BKKBN).
 *
 * @example
 * perpres72Sensitive.filter(({ direction }) => direction === 'down').map(({ code }) => code);
 * // => ['N2']
 */
export const perpres72Sensitive: readonly ProgrammeIndicator<'sensitive'>[] = ROWS.map(
  ({ label, denominator, unit = 'share', direction = 'up', target, read, offices, named }, i) => ({
    code: `N${i + 1}`,
    no: i + 1,
    group: 'sensitive',
    label,
    denominator,
    unit,
    direction,
    target: {
      value: target,
      year: 2024,
      source: read ? SLIDES : COMMON,
      verified: read === true,
    },
    owner:
      offices.length === 0
        ? null
        : { value: offices, source: 'Pembagian tugas yang lazim', verified: false },
    source: named === false ? COMMON : FORM,
    verified: named !== false,
  }),
);
