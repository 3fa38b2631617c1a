import type { Bilingual } from '../../result/bilingual.js';
import type { ProgrammeIndicator, Sourced } from './programme-indicator.js';

const PERPRES = 'Perpres 72/2021, lampiran A';

/** What each of the nine is, to whom it is due, and the share aimed at in 2024. */
type Row = readonly [
  label: Bilingual,
  denominator: Bilingual,
  target: number,
  alsoPrinted?: Sourced<number>,
];

const UNDER_FIVES: Bilingual = { id: 'Balita', en: 'Children under five' };

const ROWS: readonly Row[] = [
  [
    {
      id: 'Ibu hamil kurang energi kronis (KEK) yang mendapat tambahan asupan gizi',
      en: 'Pregnant women with chronic energy deficiency who got extra nutrition',
    },
    {
      id: 'Ibu hamil KEK (LiLA di bawah 23,5 cm)',
      en: 'Pregnant women with an arm circumference below 23.5 cm',
    },
    0.9,
  ],
  [
    {
      id: 'Ibu hamil yang minum tablet tambah darah (TTD) minimal 90 tablet',
      en: 'Pregnant women who took at least 90 iron tablets',
    },
    { id: 'Ibu hamil', en: 'Pregnant women' },
    0.8,
  ],
  [
    { id: 'Remaja putri yang mengonsumsi TTD', en: 'Teenage girls who take iron tablets' },
    { id: 'Remaja putri', en: 'Teenage girls' },
    0.58,
    { value: 0.8, source: 'BKKBN, buku metadata', verified: true },
  ],
  [
    {
      id: 'Bayi usia kurang dari 6 bulan yang mendapat ASI eksklusif',
      en: 'Infants below 6 months who are exclusively breast-fed',
    },
    { id: 'Bayi usia 0 sampai 5 bulan', en: 'Infants of 0 to 5 months' },
    0.8,
  ],
  [
    {
      id: 'Anak usia 6 sampai 23 bulan yang mendapat makanan pendamping ASI (MP-ASI)',
      en: 'Children of 6 to 23 months who get complementary food',
    },
    { id: 'Anak usia 6 sampai 23 bulan', en: 'Children of 6 to 23 months' },
    0.8,
  ],
  [
    {
      id: 'Balita gizi buruk yang mendapat tata laksana gizi buruk',
      en: 'Severely wasted children under five who are treated',
    },
    { id: 'Balita gizi buruk', en: 'Severely wasted children under five' },
    0.9,
  ],
  [
    {
      id: 'Balita yang dipantau pertumbuhan dan perkembangannya',
      en: 'Children under five whose growth and development are monitored',
    },
    UNDER_FIVES,
    0.9,
    { value: 0.8, source: 'satu berita pers', verified: true },
  ],
  [
    {
      id: 'Balita gizi kurang yang mendapat tambahan asupan gizi',
      en: 'Wasted children under five who got extra nutrition',
    },
    { id: 'Balita gizi kurang', en: 'Wasted children under five' },
    0.9,
  ],
  [
    {
      id: 'Balita yang memperoleh imunisasi dasar lengkap',
      en: 'Children under five with complete basic immunisation',
    },
    { id: 'Balita pada usia imunisasi lengkap', en: 'Children under five of the age' },
    0.9,
  ],
];

/**
 * The nine targets of specific services, `S1` to `S9`.
 *
 * Source: Perpres 72/2021, annex A. For S3 and S7 another value is in print too: `alsoPrinted`.
 *
 * @example
 * perpres72Specific.map(({ target }) => target?.value);
 * // => [0.9, 0.8, 0.58, 0.8, 0.8, 0.9, 0.9, 0.9, 0.9]
 */
export const perpres72Specific: readonly ProgrammeIndicator<'specific'>[] = ROWS.map(
  ([label, denominator, value, other], i) => ({
    code: `S${i + 1}`,
    no: i + 1,
    group: 'specific',
    label,
    denominator,
    unit: 'share',
    direction: 'up',
    target: {
      value,
      year: 2024,
      source: PERPRES,
      verified: true,
      ...(other && { alsoPrinted: [other] }),
    },
    owner: { value: ['kemenkes'], source: PERPRES, verified: true },
    source: PERPRES,
    verified: true,
  }),
);
