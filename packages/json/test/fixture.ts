import type { AreaData, EstimateData, ReportData } from '@balanting/core';

const ESTIMATE: EstimateData = {
  cases: 1610,
  n: 8989,
  share: 1610 / 8989,
  interval: [0.1713176, 0.1871722],
  severity: 'medium',
};
const NONE: EstimateData = { cases: 0, n: 0, share: null, interval: null, severity: null };

/** An area with the published stunting of Balangan in 2021 (e-PPGBM) and no other outcome. */
export function area(changes: Partial<AreaData> = {}): AreaData {
  return {
    code: '63.11',
    name: 'Kabupaten Balangan',
    measured: 8992,
    outcomes: {
      stunting: ESTIMATE,
      severeStunting: NONE,
      underweight: NONE,
      severeUnderweight: NONE,
      wasting: NONE,
      severeWasting: NONE,
      overweight: NONE,
    },
    change: -0.07868091087931031,
    series: [null, 1610 / 8989],
    remeasure: [{ id: 'CONTOH alasan', en: 'CONTOH reason' }],
    ...changes,
  };
}

/** A small report with every kind of field; `changes` replace its parts. */
export function report(changes: Partial<ReportData> = {}): ReportData {
  const text = { id: 'Jenis kelamin kosong.', en: 'The sex is missing.' };
  return {
    format: 'balanting-report',
    version: 1,
    date: '2022-01-27',
    districtName: 'Kabupaten Balangan',
    dataKind: 'register',
    periods: [
      { id: '2021-12', label: { id: 'Desember 2021', en: 'December 2021' }, district: area() },
    ],
    kecamatan: [area({ name: 'Juai' })],
    villages: [area({ code: null, name: "CONTOH Ju'uh <b>", kecamatan: 'Juai', change: null })],
    targets: {
      label: { id: 'Target', en: 'Targets' },
      source: 'RPJMD Kabupaten Balangan 2021–2026',
      points: [{ year: 2022, target: 0.184, status: 'reached', early: true, gap: -0.0049 }],
    },
    sources: [
      {
        file: 'contoh.csv',
        rows: 9000,
        accepted: 8992,
        rejected: 8,
        duplicates: 0,
        outsideAge: 3,
        downloadedOn: null,
        periods: ['2021-12'],
      },
    ],
    rejected: [
      { code: 'sex.missing', count: 8, text, examples: [{ file: 'contoh.csv', row: 12 }] },
    ],
    warnings: [],
    flagged: { heightForAge: 3, weightForAge: 0, weightForHeight: 1 },
    provenance: { reference: 'WHO 2006', library: '0.0.0' },
    ...changes,
  };
}
