import type { Bilingual } from '../../result/bilingual.js';
import type { EssentialGroup, EssentialRow } from './essential-row.js';
import type { OfficeId } from './offices.js';

const GIRLS: Bilingual = { id: 'Remaja putri', en: 'Teenage girls' };
const COUPLES: Bilingual = { id: 'Calon pengantin atau calon PUS', en: 'Couples-to-be' };
const POOR: Bilingual = {
  id: 'Pasangan usia subur (PUS) miskin',
  en: 'Poor couples of reproductive age',
};

/**
 * Lines 1 to 13 of the form: girls, couples, pregnant women.
 *
 * @example
 * essentialWomen.length; // => 13
 */
export const essentialWomen: readonly EssentialRow[] = [
  row('remaja', 'Remaja putri mengonsumsi TTD', 'Girls who take iron tablets', GIRLS, ['dinkes'], {
    same: 'S3',
  }),
  row('remaja', 'Remaja putri diperiksa hemoglobin', 'Girls whose haemoglobin is checked', GIRLS, [
    'dinkes',
  ]),
  row(
    'catin-pus',
    'Calon pengantin putri mendapat TTD',
    'Brides-to-be given iron tablets',
    { id: 'Calon pengantin putri', en: 'Brides-to-be' },
    ['dinkes', 'kemenag'],
  ),
  row(
    'catin-pus',
    'Calon PUS diperiksa kesehatannya',
    'Couples-to-be with a health check',
    COUPLES,
    ['dinkes', 'kemenag'],
    { same: 'N3' },
  ),
  row(
    'catin-pus',
    'Calon pengantin didampingi kesehatan reproduksi dan gizi sejak 3 bulan sebelum nikah',
    'Couples-to-be accompanied on reproductive health and nutrition from 3 months before marriage',
    COUPLES,
    ['dinas-kb'],
  ),
  row(
    'catin-pus',
    'Calon pengantin menerima bimbingan perkawinan dengan materi stunting',
    'Couples-to-be with marriage guidance that includes stunting',
    COUPLES,
    ['kemenag'],
  ),
  row(
    'catin-pus',
    'PUS miskin menerima bantuan tunai bersyarat',
    'Poor couples with conditional cash',
    POOR,
    ['dinsos'],
  ),
  row(
    'catin-pus',
    'PUS miskin menerima bantuan pangan nontunai',
    'Poor couples with non-cash food aid',
    POOR,
    ['dinsos'],
  ),
  row(
    'catin-pus',
    'PUS miskin menjadi penerima bantuan iuran jaminan kesehatan (PBI JK)',
    'Poor couples whose health insurance the state pays (PBI JK)',
    POOR,
    ['dinsos', 'dinkes'],
  ),
  row(
    'bumil',
    'Ibu hamil KEK mendapat tambahan asupan gizi',
    'Pregnant women with chronic energy deficiency who got extra nutrition',
    { id: 'Ibu hamil KEK', en: 'Pregnant women with chronic energy deficiency' },
    ['dinkes'],
    { same: 'S1' },
  ),
  row(
    'bumil',
    'Ibu hamil mengonsumsi minimal 90 TTD',
    'Pregnant women who took at least 90 iron tablets',
    { id: 'Ibu hamil', en: 'Pregnant women' },
    ['dinkes'],
    { same: 'S2' },
  ),
  row(
    'bumil',
    'Kebutuhan ber-KB yang tidak terpenuhi',
    'Unmet need for family planning',
    { id: 'PUS', en: 'Couples of reproductive age' },
    ['dinas-kb'],
    { direction: 'down' },
  ),
  row(
    'bumil',
    'Kehamilan yang tidak diinginkan',
    'Unwanted pregnancies',
    { id: 'Kehamilan', en: 'Pregnancies' },
    ['dinas-kb'],
    { same: 'N2', direction: 'down' },
  ),
];

/**
 * Lines 14 to 19 of the form: children under five.
 *
 * @example
 * essentialChildren.map(({ same }) => same); // => ['S4', 'S5', 'S6', 'S7', 'S8', 'S9']
 */
export const essentialChildren: readonly EssentialRow[] = [
  child(
    'S4',
    'Bayi usia kurang dari 6 bulan mendapat ASI eksklusif',
    'Exclusive breast-feeding below 6 months',
    { id: 'Bayi usia kurang dari 6 bulan', en: 'Infants below 6 months' },
  ),
  child(
    'S5',
    'Anak usia 6 sampai 23 bulan mendapat MP-ASI',
    'Complementary food from 6 to 23 months',
    { id: 'Anak usia 6 sampai 23 bulan', en: 'Children of 6 to 23 months' },
  ),
  child('S6', 'Balita gizi buruk mendapat tata laksana', 'Severely wasted children treated', {
    id: 'Balita gizi buruk',
    en: 'Severely wasted children under five',
  }),
  child('S7', 'Balita dipantau pertumbuhannya', 'Children whose growth is monitored', {
    id: 'Balita',
    en: 'Children under five',
  }),
  child(
    'S8',
    'Balita gizi kurang mendapat tambahan asupan gizi',
    'Wasted children with extra nutrition',
    { id: 'Balita gizi kurang', en: 'Wasted children under five' },
  ),
  child(
    'S9',
    'Balita memperoleh imunisasi dasar lengkap',
    'Children with complete basic immunisation',
    { id: 'Anak pada usia imunisasi lengkap', en: 'Children of the age' },
  ),
];

function row(
  group: EssentialGroup,
  id: string,
  en: string,
  denominator: Bilingual,
  offices: readonly OfficeId[],
  more: Pick<EssentialRow, 'same' | 'direction'> = {},
): EssentialRow {
  return { group, label: { id, en }, denominator, offices, ...more };
}

function child(same: string, id: string, en: string, denominator: Bilingual): EssentialRow {
  return row('balita', id, en, denominator, ['dinkes'], { same });
}
