import type { ClassBand, ClassificationStandard } from './classification.js';

// "-3 SD sampai dengan < -2 SD": a limit belongs to the class above it, except +1, +2 and +3, which
// belong to the class below ("> +1 SD").
const SOURCE =
  'Peraturan Menteri Kesehatan RI Nomor 2 Tahun 2020 tentang Standar Antropometri Anak, Bab II';

const weightForAge: readonly ClassBand[] = [
  {
    code: 'sangat_kurang',
    label: { id: 'Berat badan sangat kurang', en: 'Severely underweight' },
    upTo: -300,
  },
  { code: 'kurang', label: { id: 'Berat badan kurang', en: 'Underweight' }, upTo: -200 },
  { code: 'normal', label: { id: 'Berat badan normal', en: 'Normal' }, upTo: 100, included: true },
  {
    code: 'risiko_lebih',
    label: { id: 'Risiko berat badan lebih', en: 'Risk of overweight' },
  },
];

const heightForAge: readonly ClassBand[] = [
  { code: 'sangat_pendek', label: { id: 'Sangat pendek', en: 'Severely stunted' }, upTo: -300 },
  { code: 'pendek', label: { id: 'Pendek', en: 'Stunted' }, upTo: -200 },
  { code: 'normal', label: { id: 'Normal', en: 'Normal' }, upTo: 300, included: true },
  { code: 'tinggi', label: { id: 'Tinggi', en: 'Tall' } },
];

const weightForHeight: readonly ClassBand[] = [
  { code: 'gizi_buruk', label: { id: 'Gizi buruk', en: 'Severely wasted' }, upTo: -300 },
  { code: 'gizi_kurang', label: { id: 'Gizi kurang', en: 'Wasted' }, upTo: -200 },
  { code: 'gizi_baik', label: { id: 'Gizi baik', en: 'Normal' }, upTo: 100, included: true },
  {
    code: 'berisiko_gizi_lebih',
    label: { id: 'Berisiko gizi lebih', en: 'Possible risk of overweight' },
    upTo: 200,
    included: true,
  },
  {
    code: 'gizi_lebih',
    label: { id: 'Gizi lebih', en: 'Overweight' },
    upTo: 300,
    included: true,
  },
  { code: 'obesitas', label: { id: 'Obesitas', en: 'Obese' } },
];

/**
 * The Indonesian classes for 0 to 60 months. "Stunting" is `sangat_pendek` and `pendek` together.
 *
 * Source: Permenkes 2/2020, table of categories and limits (Kategori dan Ambang Batas Status Gizi
 * Anak). Some apps begin "tinggi" above +2; the regulation says +3.
 *
 * @example
 * permenkes2020.bands.heightForAge?.map((band) => band.code);
 * // => ['sangat_pendek', 'pendek', 'normal', 'tinggi']
 */
export const permenkes2020: ClassificationStandard = {
  id: 'permenkes-2-2020',
  source: SOURCE,
  bands: { weightForAge, heightForAge, weightForHeight, bmiForAge: weightForHeight },
};

/**
 * The Indonesian classes of BMI-for-age for 5 to 18 years.
 *
 * Source: Permenkes 2/2020, same table, block IMT/U 5-18 tahun.
 *
 * @example
 * permenkes2020School.bands.bmiForAge?.length; // => 5
 */
export const permenkes2020School: ClassificationStandard = {
  id: 'permenkes-2-2020-school',
  source: SOURCE,
  bands: {
    bmiForAge: [
      { code: 'gizi_buruk', label: { id: 'Gizi buruk', en: 'Severe thinness' }, upTo: -300 },
      { code: 'gizi_kurang', label: { id: 'Gizi kurang', en: 'Thinness' }, upTo: -200 },
      { code: 'gizi_baik', label: { id: 'Gizi baik', en: 'Normal' }, upTo: 100, included: true },
      {
        code: 'gizi_lebih',
        label: { id: 'Gizi lebih', en: 'Overweight' },
        upTo: 200,
        included: true,
      },
      { code: 'obesitas', label: { id: 'Obesitas', en: 'Obese' } },
    ],
  },
};
