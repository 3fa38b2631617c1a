import type { Bilingual, IndicatorId, SurveyCut, SurveyTable } from '@balanting/core';

/** What people read of one indicator in a survey table. */
export interface SurveyBlock {
  readonly indicator: IndicatorId;
  readonly title: Bilingual;
  /** The shares shown, from the lowest z upwards; those that `isMain` show their interval too. */
  readonly cuts: readonly {
    readonly cut: SurveyCut;
    readonly label: Bilingual;
    readonly isMain?: boolean;
  }[];
}

const same = (text: string): Bilingual => ({ id: text, en: text });
const BELOW_3 = { cut: 'below3', label: same('< −3') } as const;
const BELOW_2 = { cut: 'below2', label: same('< −2'), isMain: true } as const;
const ABOVE_1 = { cut: 'above1', label: same('> +1'), isMain: true } as const;
const ABOVE_2 = { cut: 'above2', label: same('> +2'), isMain: true } as const;
const ABOVE_3 = { cut: 'above3', label: same('> +3') } as const;

const HEIGHT: SurveyBlock = {
  indicator: 'heightForAge',
  title: {
    id: 'Stunting: panjang/tinggi menurut umur',
    en: 'Stunting: length/height-for-age',
  },
  cuts: [BELOW_3, BELOW_2],
};

const WEIGHT: SurveyBlock = {
  indicator: 'weightForAge',
  title: { id: 'Berat badan kurang: berat menurut umur', en: 'Underweight: weight-for-age' },
  cuts: [BELOW_3, BELOW_2],
};

/** The blocks of each population, in the order in which people read them. */
export const SURVEY_BLOCKS: Readonly<Record<SurveyTable['population'], readonly SurveyBlock[]>> = {
  'under-five': [
    HEIGHT,
    {
      indicator: 'weightForHeight',
      title: {
        id: 'Wasting dan gizi lebih: berat menurut panjang/tinggi',
        en: 'Wasting and overweight: weight-for-length/height',
      },
      cuts: [BELOW_3, BELOW_2, ABOVE_2, ABOVE_3],
    },
    WEIGHT,
    {
      indicator: 'bmiForAge',
      title: { id: 'Indeks massa tubuh menurut umur', en: 'BMI-for-age' },
      cuts: [BELOW_3, BELOW_2, ABOVE_2, ABOVE_3],
    },
  ],
  'school-age': [
    HEIGHT,
    {
      indicator: 'bmiForAge',
      title: {
        id: 'Kurus, gemuk, dan obesitas: IMT menurut umur',
        en: 'Thinness, overweight and obesity: BMI-for-age',
      },
      cuts: [BELOW_3, BELOW_2, ABOVE_1, { ...ABOVE_2, isMain: false }],
    },
    WEIGHT,
  ],
};

/** Words of a survey table. */
export const SURVEY_WORDS = {
  title: {
    'under-five': {
      id: 'Tabel prevalensi, anak di bawah 5 tahun',
      en: 'Prevalence table, children below 5 years',
    },
    'school-age': {
      id: 'Tabel prevalensi, anak 5 sampai 19 tahun',
      en: 'Prevalence table, children of 5 to 19 years',
    },
  },
  kicker: { id: 'Survei antropometri', en: 'Anthropometric survey' },
  combined: {
    id: 'Dua bentuk malnutrisi sekaligus',
    en: 'Two forms of malnutrition at once',
  },
  stuntedWasted: { id: 'Stunting dan wasting', en: 'Stunted and wasted' },
  stuntedOverweight: { id: 'Stunting dan gizi lebih', en: 'Stunted and overweight' },
  caption: {
    id: 'Persentase anak; rerata dan simpangan baku z',
    en: 'Per cent of children; mean and standard deviation of z',
  },
  group: { id: 'Kelompok', en: 'Group' },
  children: { id: 'Anak', en: 'Children' },
  interval: { id: 'SK 95 %', en: '95 % CI' },
  mean: { id: 'Rerata z', en: 'Mean z' },
  sd: { id: 'SB', en: 'SD' },
  designEffect: { id: 'DEFF', en: 'DEFF' },
  few: {
    id: '* Kurang dari 10 anak: terlalu sedikit untuk persentase.',
    en: '* Fewer than 10 children: too few for a percentage.',
  },
  note: {
    id: 'Persentase anak dengan z di bawah atau di atas ambang (SB), dengan selang kepercayaan 95 %. Anak dengan edema dihitung di bawah −3 untuk indikator berat badan. SB: simpangan baku z. DEFF: efek rancangan bagi ambang −2.',
    en: 'Percentage of children with a z below or above the cut-off (SD), with its 95 % interval. Children with oedema count as below −3 in the indicators of weight. SD: standard deviation of z. DEFF: design effect of the cut-off −2.',
  },
  kinds: {
    simple: {
      id: 'sampel acak sederhana, tanpa bobot',
      en: 'simple random sample, without weights',
    },
    weights: { id: 'sampel berbobot', en: 'weighted sample' },
    design: {
      id: 'sampel dengan klaster atau strata (linearisasi Taylor)',
      en: 'sample with clusters or strata (Taylor linearisation)',
    },
  },
  design: {
    id: 'Anak dalam kerangka: {rows}; {kind}; {psus} unit sampel primer dalam {strata} strata; {df} derajat bebas.',
    en: 'Children in the frame: {rows}; {kind}; {psus} primary sampling units in {strata} strata; {df} degrees of freedom.',
  },
  simpleDesign: {
    id: 'Anak dalam kerangka: {rows}; {kind}.',
    en: 'Children in the frame: {rows}; {kind}.',
  },
} as const;
