import type { Bilingual } from '../../result/bilingual.js';
import { type SmartBands, smartBands } from './smart-bands.js';

/** How the value of a test is printed. */
export type SmartUnit = 'share' | 'p' | 'score' | 'z';

/** What a test is and what it costs. */
export interface SmartTest {
  readonly label: Bilingual;
  /** `share` and `p` are 0 to 1; `score` is 0 to 100; `z` stands for SD, skewness and kurtosis. */
  readonly unit: SmartUnit;
  readonly bands: SmartBands;
  /** What a high penalty says. */
  readonly meaning: Bilingual;
  /** What to do then. */
  readonly action: Bilingual;
  readonly source: string;
}

const SOURCE =
  'SMART (2017) Measuring mortality, nutritional status and food security, Manual 2.0; ENA for SMART, plausibility report';

const RATIO_BANDS = smartBands([0, 2, 4, 10], [{ above: 0.1 }, { above: 0.05 }, { above: 0.001 }]);

const SHAPE_BANDS = smartBands([0, 1, 3, 5], [{ below: 0.2 }, { below: 0.4 }, { below: 0.6 }]);

/** Of the score as ENA prints it: a whole number. */
const DIGIT_BANDS = smartBands([0, 2, 4, 10], [{ atMost: 7 }, { atMost: 12 }, { atMost: 20 }]);

const DIGITS = {
  unit: 'score',
  bands: DIGIT_BANDS,
  meaning: {
    id: 'Sebagian angka di belakang koma terlalu sering muncul: hasil ukur dibulatkan atau dikarang.',
    en: 'Some digits behind the decimal mark come too often: measurements were rounded or made up.',
  },
  action: {
    id: 'Lihat petugas atau alat mana yang membulatkan, lalu latih membaca sampai satu angka desimal.',
    en: 'See which staff or device rounds, and train reading to one decimal.',
  },
  source: `${SOURCE}; score of Kuulasmaa K et al. (1998) WHO MONICA Project`,
} as const;

/**
 * The ten tests of SMART's plausibility report with the penalty points of ENA for SMART.
 *
 * Source: SMART (2017) Manual 2.0; ENA for SMART, plausibility report, overall data quality.
 *
 * @example
 * SMART_TESTS.flags.bands.map(({ penalty }) => penalty); // => [0, 5, 10, 20]
 * @example
 * SMART_TESTS.sd.bands[0]; // => { class: 'excellent', penalty: 0, above: 0.9, below: 1.1 }
 */
export const SMART_TESTS = {
  flags: {
    label: { id: 'BB/TB yang ditandai SMART', en: 'SMART flags of weight-for-height' },
    unit: 'share',
    bands: smartBands([0, 5, 10, 20], [{ atMost: 0.025 }, { atMost: 0.05 }, { atMost: 0.075 }]),
    meaning: {
      id: 'Banyak nilai z lebih dari 3 satuan dari rata-rata: berat, tinggi, atau pencatatan keliru.',
      en: 'Many z-scores are over 3 units from the mean: weight, height or entry is wrong.',
    },
    action: {
      id: 'Periksa ulang catatan anak yang ditandai dan ukur lagi bila masih mungkin.',
      en: 'Check the records of flagged children and measure again where still possible.',
    },
    source: SOURCE,
  },
  sexRatio: {
    label: { id: 'Rasio jenis kelamin', en: 'Sex ratio' },
    unit: 'p',
    bands: RATIO_BANDS,
    meaning: {
      id: 'Jumlah anak laki-laki dan perempuan terlalu berbeda untuk suatu kebetulan.',
      en: 'The numbers of boys and girls differ more than by chance.',
    },
    action: {
      id: 'Periksa apakah satu jenis kelamin terlewat atau salah dicatat.',
      en: 'Check whether one sex was left out or wrongly recorded.',
    },
    source: SOURCE,
  },
  ageRatio: {
    label: { id: 'Rasio umur 6–29 : 30–59 bulan', en: 'Ages of 6-29 to 30-59 months' },
    unit: 'p',
    bands: RATIO_BANDS,
    meaning: {
      id: 'Anak muda atau anak lebih tua kurang terwakili, atau umurnya keliru.',
      en: 'Younger or older children are under-represented, or ages are wrong.',
    },
    action: {
      id: 'Bandingkan dengan daftar sasaran dan periksa tanggal lahir.',
      en: 'Compare with the list of children and check birth dates.',
    },
    source: SOURCE,
  },
  weightDigits: {
    ...DIGITS,
    label: { id: 'Angka desimal berat badan', en: 'Last digits of weight' },
  },
  lengthHeightDigits: {
    ...DIGITS,
    label: { id: 'Angka desimal panjang/tinggi badan', en: 'Last digits of length/height' },
  },
  armCircumferenceDigits: {
    ...DIGITS,
    label: { id: 'Angka desimal LiLA', en: 'Last digits of arm circumference' },
  },
  sd: {
    label: { id: 'Simpangan baku BB/TB', en: 'SD of weight-for-height' },
    unit: 'z',
    bands: smartBands(
      [0, 5, 10, 20],
      [
        { above: 0.9, below: 1.1 },
        { above: 0.85, below: 1.15 },
        { above: 0.8, below: 1.2 },
      ],
    ),
    meaning: {
      id: 'Sebaran nilai z terlalu lebar (galat pengukuran acak) atau terlalu sempit (data dikarang).',
      en: 'z-scores spread too widely (random errors of measurement) or too little (made-up data).',
    },
    action: {
      id: 'Lakukan uji standardisasi petugas; prevalensi dari data ini kurang dapat dipercaya.',
      en: 'Run a standardisation test of the staff; a prevalence from these data is doubtful.',
    },
    source: SOURCE,
  },
  skewness: {
    label: { id: 'Kemencengan BB/TB', en: 'Skewness of weight-for-height' },
    unit: 'z',
    bands: SHAPE_BANDS,
    meaning: {
      id: 'Sebaran nilai z condong ke satu sisi: galat searah, atau sebagian anak memang berbeda.',
      en: 'z-scores lean to one side: errors one way, or a group of children that truly differs.',
    },
    action: {
      id: 'Lihat histogram menurut petugas dan wilayah sebelum menyimpulkan.',
      en: 'Look at histograms by team and area before concluding.',
    },
    source: SOURCE,
  },
  kurtosis: {
    label: { id: 'Keruncingan BB/TB', en: 'Excess kurtosis of weight-for-height' },
    unit: 'z',
    bands: SHAPE_BANDS,
    meaning: {
      id: 'Terlalu banyak (di atas 0) atau terlalu sedikit (di bawah 0) nilai z di ujung sebaran.',
      en: 'Too many (above 0) or too few (below 0) z-scores lie in the tails.',
    },
    action: {
      id: 'Periksa nilai z di ujung sebaran dan apakah nilai ekstrem pernah dihapus.',
      en: 'Check the z-scores of the tails, and whether extreme ones were removed before.',
    },
    source: SOURCE,
  },
  clusters: {
    label: { id: 'Sebaran anak wasting antar klaster', en: 'Wasted children by cluster' },
    unit: 'p',
    bands: smartBands([0, 1, 3, 5], [{ above: 0.05 }, { above: 0.01 }, { above: 0.001 }]),
    meaning: {
      id: 'Anak wasting berkumpul di sebagian klaster: kantong masalah, atau satu tim keliru mengukur.',
      en: 'Wasted children gather in some clusters: true pockets, or one team that measures wrongly.',
    },
    action: {
      id: 'Kunjungi klaster dengan kasus terbanyak; bila benar, laporkan wilayah itu tersendiri.',
      en: 'Visit the clusters with most cases; where they are true, report that area apart.',
    },
    source: SOURCE,
  },
} as const satisfies Readonly<Record<string, SmartTest>>;

/** The name of a test. */
export type SmartTestId = keyof typeof SMART_TESTS;

/**
 * The names of the ten tests, in the order of ENA's report.
 *
 * @example
 * SMART_TEST_IDS.length; // => 10
 */
export const SMART_TEST_IDS = Object.keys(SMART_TESTS) as readonly SmartTestId[];
