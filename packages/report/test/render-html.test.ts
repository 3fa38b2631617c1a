import { describe, expect, it } from 'vitest';
import { renderHtml } from '../src/index.js';
import { area, estimate, report } from './fixture.js';
import { sectionOf, tagFaults, textOf } from './markup.js';

const full = { id: renderHtml(report()), en: renderHtml(report(), { language: 'en' }) };

describe.each(['id', 'en'] as const)('the page in %s', (language) => {
  const page = full[language];

  it('is one well-formed page in its language', () => {
    expect(page).toMatch(new RegExp(`^<!DOCTYPE html>\n<html lang="${language}">`));
    expect(tagFaults(page)).toEqual([]);
  });

  it('loads nothing from the network', () => {
    expect(page).not.toMatch(/\bsrc\s*=|https?:|url\((?!#)|@import|<link|<iframe|<form/i);
    for (const [, target] of page.matchAll(/href="([^"]*)"/g)) expect(target).toMatch(/^#/);
  });

  it('leaves no placeholder and no broken figure', () => {
    expect(textOf(page)).not.toMatch(/[{}]|undefined|NaN|null|\[object|Infinity/);
  });

  it('has unique ids, and every link and label meets one', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...page.matchAll(/(?:href="#|aria-labelledby=")([^"]+)"/g)];
    for (const id of used.flatMap(([, names = '']) => names.split(' '))) expect(ids).toContain(id);
  });

  it('gives each table a caption, and each heading its scope', () => {
    const tables = page.match(/<table/g) ?? [];
    expect(page.match(/<caption>[^<]/g)).toHaveLength(tables.length);
    for (const [heading] of page.matchAll(/<th\b[^>]*>/g)) expect(heading).toContain('scope="');
  });

  it('has as many cells in a row as the table has columns', () => {
    for (const [, rows = ''] of page.matchAll(/<table[^>]*>([\s\S]*?)<\/table>/g)) {
      const widths = [
        ...rows.matchAll(/<tr>((?:(?!<\/tr>)[\s\S])*<th scope="row"[\s\S]*?)<\/tr>/g),
      ].map(([, cells = '']) => (cells.match(/<t[dh]\b/g) ?? []).length);
      expect(new Set(widths).size).toBe(1);
    }
  });

  it('stays far below 2 MB for 157 villages', () => {
    expect(report().villages).toHaveLength(157);
    expect(page.length).toBeLessThan(400_000);
  });
});

describe('the Indonesian page', () => {
  const text = textOf(full.id);

  it('says what the figures say', () => {
    expect(text).toContain(
      'Pada September 2022, 1.342 dari 9.001 anak umur 0–59 bulan dengan tinggi badan yang sah di Kabupaten Balangan mengalami stunting: prevalensi 14,91 % (selang 95 %: 14,19 % sampai 15,66 %).',
    );
    expect(text).toContain('angka ini tergolong sedang.');
    expect(text).toContain(
      'Prevalensi turun 3,00 poin sejak Desember 2021, dari 17,91 % menjadi 14,91 %.',
    );
    expect(text).toContain(
      'Target tahun 2022 (18,40 %) tercapai: prevalensi 3,49 poin di bawah target. Target tahun berikutnya sudah tercapai lebih awal: 2023 (17,00 %) dan 2024 (16,00 %).',
    );
    expect(text).toContain(
      'Prevalensi tertinggi di Kecamatan Lampihong (21,71 %) dan terendah di Kecamatan Paringin (8,24 %).',
    );
    expect(text).toContain(
      'prevalensi turun di 5 kecamatan dan naik di 3 kecamatan (Juai, Tebing Tinggi, dan Paringin).',
    );
    expect(text).toContain('Penurunan terbesar di Kecamatan Awayan, sebesar 9,87 poin.');
    expect(text).toContain('Kenaikan terbesar di Kecamatan Juai, sebesar 2,57 poin.');
    expect(text).toContain(
      'Dari 26.853 baris yang dibaca, 26.704 diterima dan 149 ditolak. Alasan terbanyak: Tanggal lahir kosong (71); Tinggi bukan angka (43); Jenis kelamin kosong (23).',
    );
  });

  it('says that the data are administrative, at the head and in the method', () => {
    expect(text).toContain('Data administratif e-PPGBM, bukan survei');
    expect(textOf(sectionOf(full.id, 'method'))).toContain('(SSGI, SKI)');
  });

  it.each([
    ['id', 'Data survei (kolom WHO Anthro), tanpa rancangan sampel dan bobot'],
    ['en', 'Survey data (WHO Anthro columns), without sampling design and weights'],
  ] as const)('says in %s of a survey that it knows no design and weights', (language, label) => {
    const survey = renderHtml(report({ dataKind: 'survey' }), { language });
    expect(survey.split(label)).toHaveLength(5); // cover, picture, method, foot
    expect(textOf(sectionOf(survey, 'method'))).toContain(label);
    expect(textOf(survey)).not.toMatch(/e-PPGBM|posyandu|bukan survei|not a survey/);
  });

  it('orders kecamatan by prevalence, and the district comes last', () => {
    const rows = [...sectionOf(full.id, 'kecamatan').matchAll(/<th scope="row">([^<]+)/g)];
    expect(rows.map(([, name]) => name)).toEqual([
      'Lampihong',
      'Tebing Tinggi',
      'Juai',
      'Paringin Selatan',
      'Halong',
      'Batu Mandi',
      'Awayan',
      'Paringin',
      'Kabupaten Balangan',
    ]);
  });

  it('prints counts and a dash with a note where fewer than 10 children count', () => {
    const villages = sectionOf(full.id, 'villages');
    const row = /<th scope="row">CONTOH Desa 04<.*/.exec(villages)?.[0] ?? '';
    expect(row).toContain('>3 dari 7<');
    expect(row).toContain('>–<sup>a</sup><');
    expect(row).not.toMatch(/\d,\d/);
    expect(textOf(villages)).toContain('a Kurang dari 10 anak');
  });

  it('groups all villages by kecamatan', () => {
    const villages = sectionOf(full.id, 'villages');
    expect(villages.match(/scope="rowgroup"/g)).toHaveLength(8);
    expect(villages.match(/scope="row"/g)).toHaveLength(157);
  });

  it('lists the villages to measure again with every reason', () => {
    const section = sectionOf(full.id, 'remeasure');
    expect(section.match(/scope="row"/g)).toHaveLength(16);
    expect(section).toContain('Tinggi badan terlalu sering berakhir 0 atau 5.');
  });

  it('accounts for every row of every file', () => {
    const text = textOf(sectionOf(full.id, 'data'));
    expect(text).toContain(
      'contoh-2022-09.csv 9.123 9.061 62 11 29 30 September 2022 September 2022',
    );
    expect(text).toContain('Jumlah 26.853 26.704 149');
    expect(text).toContain('contoh-2022-09.csv: baris 212, 1243');
  });

  it('prints the targets with their gaps', () => {
    const text = textOf(sectionOf(full.id, 'targets'));
    expect(text).toContain('2022 18,40 −3,49 tercapai');
    expect(text).toContain('2024 16,00 −1,09 tercapai lebih awal');
    expect(text).toContain('2025 14,00 +0,91 di luar jalur');
  });
});

describe('hostile texts', () => {
  const nasty = `</title></style><script>alert("Ju'uh")</script>`;
  const page = renderHtml(
    report({
      districtName: nasty,
      kecamatan: [area(nasty, [5, 50, 0.2], { remeasure: [{ id: nasty, en: nasty }] })],
      villages: [area("Ju'uh", [5, 50, 0.2], { kecamatan: nasty })],
      sources: [{ ...report().sources[0]!, file: nasty }],
      rejected: [
        {
          code: 'sex.missing',
          count: 1,
          text: { id: nasty, en: nasty },
          examples: [{ file: nasty, row: 1 }],
        },
      ],
      provenance: { [nasty]: nasty },
    }),
  );

  it('are shown as text and run nowhere', () => {
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page.match(/<\/style>/g)).toHaveLength(1);
    expect(page).toContain('Ju&#39;uh');
    expect(page).not.toContain('alert("');
    expect(tagFaults(page)).toEqual([]);
  });
});

describe('thin reports', () => {
  it('one period: no change, no trend line', () => {
    const one = report().periods.slice(-1);
    const still = (areas: ReturnType<typeof report>['villages']) =>
      areas.map((each) => ({ ...each, change: null }));
    const page = renderHtml(
      report({
        periods: one,
        kecamatan: still(report().kecamatan),
        villages: still(report().villages),
      }),
    );
    expect(page).toContain('Hanya satu periode');
    expect(page).not.toContain('<svg class="trend"');
    expect(textOf(sectionOf(page, 'summary'))).not.toMatch(/sejak|Dibandingkan|Penurunan/);
    expect(tagFaults(page)).toEqual([]);
  });

  it('district only: no section for kecamatan, villages or measuring again', () => {
    const page = renderHtml(report({ kecamatan: [], villages: [] }));
    for (const id of ['kecamatan', 'villages', 'remeasure']) {
      expect(sectionOf(page, id)).toBe('');
      expect(page).not.toContain(`href="#${id}"`);
    }
    expect(textOf(page)).not.toContain('Prevalensi tertinggi');
  });

  it('no child counted: says so, and prints no percentage of the district', () => {
    const empty = { ...report().periods[2]!, district: area('x', [0, 0, null]) };
    const page = renderHtml(report({ periods: [empty], kecamatan: [], villages: [] }));
    const summary = textOf(sectionOf(page, 'summary'));
    expect(summary).toContain('tidak ada anak dengan nilai TB/U yang sah');
    expect(summary).not.toMatch(/\d %/);
    expect(textOf(page)).not.toMatch(/NaN|undefined/);
  });

  it('fewer than 10 children: counts without a percentage', () => {
    const few = { ...report().periods[2]!, district: area('x', [3, 7, null]) };
    const page = renderHtml(report({ periods: [few], kecamatan: [], villages: [] }));
    expect(textOf(sectionOf(page, 'summary'))).toContain('3 dari 7 anak');
    expect(textOf(sectionOf(page, 'summary'))).not.toMatch(/\d,\d+ %/);
  });

  it('no period, no file, no target: still a page', () => {
    const page = renderHtml(
      report({
        periods: [],
        kecamatan: [],
        villages: [],
        targets: null,
        sources: [],
        rejected: [],
        warnings: [],
        provenance: {},
      }),
    );
    expect(tagFaults(page)).toEqual([]);
    expect(sectionOf(page, 'targets')).toBe('');
    expect(page).toContain('Tidak ada baris yang ditolak.');
    expect(textOf(page)).not.toMatch(/NaN|undefined|Infinity/);
  });

  it.each([
    ['on-track', 0.0049, 'belum tercapai, tetapi masih sesuai jalur: prevalensi 0,49 poin di atas'],
    ['off-track', 0.02, 'belum tercapai: prevalensi 2,00 poin di atas target'],
    ['reached', 0, 'tercapai: prevalensi tepat pada target'],
  ] as const)('target %s with gap %f', (status, gap, words) => {
    const points = [{ year: 2022, target: 0.1442, status, early: false, gap }];
    const targets = { label: { id: 'a', en: 'a' }, source: 'b', points };
    expect(textOf(renderHtml(report({ targets })))).toContain(words);
  });

  it('a rise and no move are told as such', () => {
    const withChange = (change: number) => {
      const [, previous, last] = report().periods;
      const district = { ...last!.district, change };
      return textOf(renderHtml(report({ periods: [previous!, { ...last!, district }] })));
    };
    expect(withChange(0.021)).toContain('Prevalensi naik 2,10 poin sejak Desember 2021');
    expect(withChange(0)).toContain(
      'Prevalensi tidak berubah sejak Desember 2021: saat itu 17,91 %.',
    );
  });

  it('villages without kecamatan stand in a group of their own', () => {
    const page = renderHtml(report({ villages: [area('CONTOH', [1, 20, null])] }));
    expect(sectionOf(page, 'villages')).toContain('>Kecamatan tidak diketahui</th>');
  });

  it('all areas empty: bars and shares are dashes', () => {
    const none = {
      ...area('CONTOH', [0, 0, null]),
      outcomes: { ...area('x', [0, 0, null]).outcomes, stunting: estimate(0, 0) },
    };
    const page = renderHtml(report({ kecamatan: [none], villages: [none] }));
    expect(textOf(sectionOf(page, 'kecamatan'))).toContain('CONTOH – 3 0 dari 0 – – – – – – – –');
  });
});
