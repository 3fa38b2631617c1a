import { describe, expect, it } from 'vitest';
import { renderText } from '../src/index.js';
import { area, report } from './fixture.js';

describe('renderText', () => {
  it('fits one screen and says the main things', () => {
    const text = renderText(report());
    const lines = text.trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(24);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
    expect(text).toMatch(/^STUNTING KABUPATEN BALANGAN, SEPTEMBER 2022\n/);
    expect(text).toContain('bukan survei');
    expect(text).toMatch(/Prevalensi +14,91 % {2}1\.342 dari 9\.001 anak\n/);
    expect(text).toMatch(/Perubahan +-3,00 poin {2}sejak Desember 2021 \(17,91 %\)\n/);
    expect(text).toMatch(/Target 2022 +18,40 % {2}tercapai, 3,49 poin di bawah target\n/);
    expect(text).toMatch(/tertinggi +21,71 % {2}Lampihong\n/);
    expect(text).toMatch(/turun terbesar +-9,87 poin {2}Awayan\n/);
    expect(text).toMatch(/Desa +157 {2}16 desa perlu pengukuran ulang\n/);
    expect(text).toMatch(
      /Baris +26\.853 {2}dibaca: 26\.704 diterima, 149 ditolak\n +71 {2}Tanggal lahir kosong\n/,
    );
  });

  it('speaks English with English marks', () => {
    const text = renderText(report(), { language: 'en' });
    expect(text).toMatch(/Prevalence +14\.91 % {2}1,342 of 9,001 children\n/);
    expect(text).toMatch(/Change +-3\.00 pp {2}since December 2021 \(17\.91 %\)\n/);
    expect(text).not.toMatch(/[{}]|undefined/);
  });

  it('says of a survey that it knows no design and weights, on a narrow screen too', () => {
    const survey = report({ dataKind: 'survey', kecamatan: [], villages: [] });
    const id = renderText(survey);
    expect(id).toContain(
      '\nData survei (kolom WHO Anthro), tanpa rancangan sampel dan bobot.\nDibuat tanggal ',
    );
    expect(id).not.toMatch(/e-PPGBM|bukan survei|…/);
    const en = renderText(survey, { language: 'en', width: 60 }).replace(/\n/g, ' ');
    expect(en).toContain('Survey data (WHO Anthro columns), without sampling design and weights. ');
  });

  it('stays within 24 lines of 80 columns with long names and every line in use', () => {
    const long = 'CONTOH nama wilayah yang sangat panjang sekali untuk satu baris layar';
    const reason = { id: `${long} ${long}`, en: long };
    const points = [2022, 2023, 2024, 2025, 2026, 2027].map((year) => ({
      year,
      target: 0.1,
      status: year === 2022 ? ('on-track' as const) : ('reached' as const),
      early: year > 2022,
      gap: 0.1234,
    }));
    const text = renderText(
      report({
        districtName: long,
        kecamatan: report().kecamatan.map((each) => ({ ...each, name: long })),
        targets: { label: reason, source: long, points },
        rejected: report().rejected.map((problem) => ({ ...problem, text: reason })),
      }),
    );
    const lines = text.trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(24);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('keeps to a narrow terminal', () => {
    for (const line of renderText(report(), { width: 60 }).split('\n')) {
      expect(line.length).toBeLessThanOrEqual(60);
    }
  });

  it('stands for thin reports', () => {
    const empty = { ...report().periods[2]!, district: area('x', [0, 0, null]) };
    const text = renderText(
      report({ periods: [empty], kecamatan: [], villages: [], targets: null }),
    );
    expect(text).toContain('tidak ada anak dengan nilai TB/U yang sah');
    expect(text).not.toMatch(/Kecamatan|Desa|Target|Perubahan|NaN/);
    const few = { ...report().periods[2]!, district: area('x', [3, 7, null]) };
    expect(renderText(report({ periods: [few] }))).toContain('3 dari 7 anak, terlalu sedikit');
    expect(renderText(report({ periods: [] }))).toContain('TANPA PERIODE');
  });
});
