import type {
  AreaData,
  EstimateData,
  OutcomeId,
  PeriodData,
  ReportData,
  TargetData,
} from '@balanting/core';

/** Kecamatan of Balangan; all figures of these tests are made up (CONTOH) but those of the district. */
const KECAMATAN: readonly (readonly [name: string, n: number, before: number, now: number])[] = [
  ['Juai', 1180, 0.1412, 0.1667],
  ['Halong', 1420, 0.2101, 0.1584],
  ['Awayan', 890, 0.2245, 0.1253],
  ['Batu Mandi', 1160, 0.1802, 0.1319],
  ['Lampihong', 1230, 0.2419, 0.217],
  ['Paringin', 1310, 0.0702, 0.0824],
  ['Paringin Selatan', 1010, 0.2014, 0.1604],
  ['Tebing Tinggi', 801, 0.1577, 0.1748],
];

const VILLAGES_EACH = [21, 24, 23, 18, 27, 16, 16, 12];

/** An estimate with the WHO/UNICEF class and a logit interval with the normal quantile. */
export function estimate(cases: number, n: number, withSeverity = true): EstimateData {
  if (n === 0) return { cases, n, share: null, interval: null, severity: null };
  const share = cases / n;
  const logit = (sign: number) =>
    1 / (1 + (1 / share - 1) * Math.exp((-sign * 1.96) / Math.sqrt(n * share * (1 - share))));
  const interval =
    share === 0 || share === 1 ? ([share, share] as const) : ([logit(-1), logit(1)] as const);
  return { cases, n, share, interval, severity: withSeverity ? severityOf(share) : null };
}

function severityOf(share: number): string {
  if (share < 0.025) return 'very-low';
  if (share < 0.1) return 'low';
  if (share < 0.2) return 'medium';
  return share < 0.3 ? 'high' : 'very-high';
}

const OTHER_SHARES: Readonly<Record<Exclude<OutcomeId, 'stunting'>, number>> = {
  severeStunting: 0.031,
  underweight: 0.118,
  severeUnderweight: 0.024,
  wasting: 0.061,
  severeWasting: 0.012,
  overweight: 0.035,
};

/** The outcomes of an area whose stunting is given; the rest follows from its size. */
function outcomes(cases: number, n: number): AreaData['outcomes'] {
  const other = (id: keyof typeof OTHER_SHARES) =>
    estimate(Math.round(n * OTHER_SHARES[id]), n, id === 'wasting' || id === 'overweight');
  return {
    stunting: estimate(cases, n),
    severeStunting: other('severeStunting'),
    underweight: other('underweight'),
    severeUnderweight: other('severeUnderweight'),
    wasting: other('wasting'),
    severeWasting: other('severeWasting'),
    overweight: other('overweight'),
  };
}

/** An area with stunting of `cases` in `n`, and its share one period before. */
export function area(
  name: string,
  [cases, n, before]: readonly [number, number, number | null],
  more: Partial<AreaData> = {},
): AreaData {
  const share = n === 0 ? null : cases / n;
  return {
    code: null,
    name,
    measured: n + 3,
    outcomes: outcomes(cases, n),
    change: share === null || before === null ? null : share - before,
    series: [null, before, share],
    remeasure: [],
    ...more,
  };
}

const WIDE_CHANGE = {
  id: 'Prevalensi berubah lebih dari 15 poin dalam satu tahun.',
  en: 'The prevalence moved by more than 15 points in one year.',
};
const ROUND_HEIGHTS = {
  id: 'Tinggi badan terlalu sering berakhir 0 atau 5.',
  en: 'Heights end in 0 or 5 too often.',
};

function villagesOf(index: number): AreaData[] {
  const [kecamatan = '', , before = 0, now = 0] = KECAMATAN[index] ?? [];
  return Array.from({ length: VILLAGES_EACH[index] ?? 0 }, (_, i) => {
    const n = i === 3 ? 7 : 31 + ((i * 17 + index * 7) % 60);
    const cases = i === 3 ? 3 : Math.round(n * now * (0.4 + ((i * 13) % 12) / 10));
    const remeasure = i === 5 ? [WIDE_CHANGE, ROUND_HEIGHTS] : i === 9 ? [ROUND_HEIGHTS] : [];
    const code = `63.11.0${index + 1}.20${String(i + 1).padStart(2, '0')}`;
    const name = `CONTOH Desa ${String(i + 1).padStart(2, '0')}`;
    return area(name, [cases, n, before * (0.5 + ((i * 7) % 10) / 10)], {
      code,
      kecamatan,
      remeasure,
    });
  });
}

function period(id: string, label: PeriodData['label'], district: AreaData): PeriodData {
  return { id, label, district: { ...district, code: '63.11' } };
}

const NAME = 'Kabupaten Balangan';

/** The three published figures of the district (e-PPGBM): 25.78, 17.91 and 14.91 %. */
const PERIODS: readonly PeriodData[] = [
  period('2020-12', { id: 'Desember 2020', en: 'December 2020' }, area(NAME, [2201, 8538, null])),
  period(
    '2021-12',
    { id: 'Desember 2021', en: 'December 2021' },
    area(NAME, [1610, 8989, 2201 / 8538]),
  ),
  period(
    '2022-09',
    { id: 'September 2022', en: 'September 2022' },
    area(NAME, [1342, 9001, 1610 / 8989]),
  ),
];

function target(year: number, aim: number): TargetData {
  const gap = 1342 / 9001 - aim;
  return {
    year,
    target: aim,
    status: gap <= 0 ? 'reached' : 'off-track',
    early: year > 2022 && gap <= 0,
    gap,
  };
}

/** A full report of Balangan for September 2022; `changes` replace its parts. */
export function report(changes: Partial<ReportData> = {}): ReportData {
  return {
    format: 'balanting-report',
    version: 1,
    date: '2022-10-03',
    districtName: NAME,
    dataKind: 'register',
    periods: PERIODS,
    kecamatan: KECAMATAN.map(([name, n, before, now], i) =>
      area(name, [Math.round(n * now), n, before], { code: `63.11.0${i + 1}` }),
    ),
    villages: KECAMATAN.flatMap((_, i) => villagesOf(i)),
    targets: {
      label: {
        id: 'Target RPJMD Kabupaten Balangan 2021–2026',
        en: 'Targets of the RPJMD of Balangan 2021–2026',
      },
      source: 'RPJMD Kabupaten Balangan 2021–2026',
      points: [target(2022, 0.184), target(2023, 0.17), target(2024, 0.16), target(2025, 0.14)],
    },
    sources: SOURCES,
    ...PROBLEMS,
    flagged: { heightForAge: 21, weightForAge: 4, weightForHeight: 12 },
    provenance: {
      library: '@balanting/core 0.0.0',
      reference: 'WHO Child Growth Standards 2006',
      areaList: 'CONTOH',
    },
    ...changes,
  };
}

const SOURCES: ReportData['sources'] = [
  {
    file: 'contoh-2020-12.csv',
    rows: 8650,
    accepted: 8602,
    rejected: 48,
    duplicates: 21,
    outsideAge: 33,
    downloadedOn: '2021-01-05',
    periods: ['2020-12'],
  },
  {
    file: 'contoh-2021-12.csv',
    rows: 9080,
    accepted: 9041,
    rejected: 39,
    duplicates: 18,
    outsideAge: 24,
    downloadedOn: null,
    periods: ['2021-12'],
  },
  {
    file: 'contoh-2022-09.csv',
    rows: 9123,
    accepted: 9061,
    rejected: 62,
    duplicates: 11,
    outsideAge: 29,
    downloadedOn: '2022-09-30',
    periods: ['2022-09'],
  },
];

function examples(count: number): ReportData['rejected'][number]['examples'] {
  return Array.from({ length: Math.min(count, 5) }, (_, i) => ({
    file: 'contoh-2022-09.csv',
    row: 212 + i * 1031,
  }));
}

const PROBLEMS: Pick<ReportData, 'rejected' | 'warnings'> = {
  rejected: [
    {
      code: 'age.negative',
      count: 12,
      text: {
        id: 'Anak diukur sebelum lahir: periksa kedua tanggal.',
        en: 'The child was measured before birth: check both dates.',
      },
      examples: examples(12),
    },
    {
      code: 'date.missing',
      count: 71,
      text: {
        id: 'Tanggal lahir kosong: tulis hari/bulan/tahun.',
        en: 'The birth date is missing: write it as day/month/year.',
      },
      examples: examples(71),
    },
    {
      code: 'measurement.invalid',
      count: 43,
      text: {
        id: 'Tinggi bukan angka: tulis angka dengan satu koma atau satu titik.',
        en: 'The height is not a number: write digits with one comma or dot.',
      },
      examples: examples(43),
    },
    {
      code: 'sex.missing',
      count: 23,
      text: {
        id: 'Jenis kelamin kosong: isi L atau P.',
        en: 'The sex is missing: give male (L) or female (P).',
      },
      examples: examples(23),
    },
  ],
  warnings: [
    {
      code: 'weight.grams',
      count: 8,
      text: { id: 'Berat dibaca sebagai gram.', en: 'The weight was read as grams.' },
      examples: examples(8),
    },
    {
      code: 'cell.time_for_decimal',
      count: 1,
      text: {
        id: 'Jam buatan Excel dibaca sebagai angka desimal.',
        en: 'A time made by Excel was read as a decimal.',
      },
      examples: examples(1),
    },
  ],
};
