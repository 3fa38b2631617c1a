import { describe, expect, it } from 'vitest';
import { renderHtml } from '../src/index.js';
import type { NamedScorecard, ReportBeside } from '../src/sections/beside.js';
import { beside } from './beside-fixture.js';
import { area, report } from './fixture.js';
import { sectionOf, tagFaults, textOf } from './markup.js';
import { HOSTILE } from './picture.js';

const parts = beside();
const full = renderHtml(report(), parts);
const sectionText = (page: string, id: string) => textOf(sectionOf(page, id));

describe('a report with everything beside its figures', () => {
  it.each(['id', 'en'] as const)('is one well-formed page in %s', (language) => {
    const page = renderHtml(report(), { ...parts, language });
    expect(tagFaults(page)).toEqual([]);
    expect(textOf(page)).not.toMatch(/[{}]|undefined|NaN|null|\[object|Infinity/);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...page.matchAll(/(?:href="#|aria-labelledby="|url\(#)([^")]+)/g)];
    for (const id of used.flatMap(([, names = '']) => names.split(' '))) expect(ids).toContain(id);
    expect(page).not.toMatch(/\bsrc\s*=|https?:|@import|<link|<iframe|<form/i);
    expect(page.length).toBeLessThan(1_000_000);
  });

  it('has its sections in the order of a reader, and misses none', () => {
    const ids = [...full.matchAll(/<section id="([\w-]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([
      'summary',
      'trend',
      'targets',
      'map',
      'kecamatan',
      'lokus',
      'remeasure',
      'villages',
      'measured',
      'rounds',
      'quality',
      'skdn',
      'convergence',
      'partners',
      'stages',
      'data',
      'method',
      'glossary',
    ]);
  });

  it('says in the summary which villages were chosen and what to mend first', () => {
    const text = sectionText(full, 'summary');
    expect(text).toContain('3 desa lokus dipilih; di sana tinggal');
    expect(text).toContain('Contoh D06');
    expect(text).toMatch(/Mutu data: \d+ temuan perlu diperbaiki dulu \(angka terakhir/);
  });

  it('begins the findings of a sentence with a small letter, but for abbreviations', () => {
    const { quality } = parts;
    if (quality === undefined) throw new Error('no quality');
    const labels = ['Simpangan baku TB/U', 'TB/U tidak masuk akal'];
    const findings = labels.map((label) => {
      const [first] = quality.who.findings;
      return { ...first, level: 'bad', label: { id: label, en: label } } as typeof first;
    });
    const told = {
      ...quality,
      age: { ...quality.age, findings },
      who: { ...quality.who, findings: [] },
    };
    const page = renderHtml(report(), { ...parts, quality: told as typeof quality });
    expect(sectionText(page, 'summary')).toContain(
      '(simpangan baku TB/U dan TB/U tidak masuk akal)',
    );
  });

  it('ranks kecamatan with the ranks that chance leaves open', () => {
    expect(sectionText(full, 'kecamatan')).toMatch(/Lampihong 1 \(1–1\) 1\.233/);
    expect(sectionText(full, 'kecamatan')).toMatch(/Tebing Tinggi 2 \(2–\d\) 804/);
  });

  it('prints SKDN, and no K/S of what no target list names', () => {
    expect(sectionText(full, 'skdn')).toContain(
      'Juai 2022-09 320 310 260 150 60 30 20 12 4 96,9 81,2 71,4 1,5',
    );
  });

  it('prints services against their targets, and the scorecard', () => {
    const text = sectionText(full, 'convergence');
    expect(text).toContain('55,0 % / 80,0 %');
    expect(text).toContain('75,0 % sudah diterima (3 dari 4)');
  });

  it('prints what partners brought of what they promised', () => {
    expect(sectionText(full, 'partners')).toContain(
      'PT Adaro Indonesia Perusahaan 250.000.000 100.000.000 – 1 belum lengkap',
    );
  });

  it('prints the four stages with all their outputs', () => {
    const section = sectionOf(full, 'stages');
    expect(section.match(/class="group"/g)).toHaveLength(4);
    expect(section.match(/Belum mulai/g)).toHaveLength(13);
    expect(textOf(section)).toContain('(0 dari 6 keluaran selesai)');
  });

  it('prints the activities with their money, and which are late', () => {
    expect(sectionText(full, 'stages')).toContain('Kegiatan Pokja, keadaan 30 September 2022');
    expect(sectionText(full, 'stages')).toContain(
      'Kelas ibu hamil (contoh) PT Adaro Indonesia 31 Agustus 2022 8.000.000 6.000.000 75,0 Berjalan, lewat tenggat',
    );
  });

  it('draws the areas with the lowest coverage, and says how many there are', () => {
    const scorecards = Array.from({ length: 30 }, (_, k) => ({
      name: `Contoh ${k}`,
      card: (parts.scorecards ?? [])[0]?.card as NamedScorecard['card'],
    }));
    const section = sectionOf(renderHtml(report(), { ...parts, scorecards }), 'convergence');
    expect(section).toContain('Digambar 20 dari 30 wilayah, cakupan terendah lebih dulu.');
    expect(section).toContain('>Ibu · Periksa kehamilan<');
    expect(sectionText(full, 'convergence')).not.toContain('Digambar');
  });

  it('draws who was measured: boys and girls by year of age', () => {
    expect(sectionOf(full, 'measured')).toContain('Umur (bulan): Laki-laki, Perempuan. 0–11: ');
  });
});

describe('parts that are not given', () => {
  it('are named with what they need, each on its own', () => {
    const all = sectionText(renderHtml(report()), 'missing');
    expect(all).toContain('SKDN: penimbangan dua bulan berturut-turut');
    expect(all).toContain('Mitra: ');
    const { skdn, partners, ...rest } = parts;
    const some = sectionOf(renderHtml(report(), rest), 'missing');
    expect(some.match(/<li>/g)).toHaveLength(2);
    expect(some).not.toContain('Empat tahapan');
  });

  it('that are given and empty leave no section and no complaint', () => {
    const none = { activities: [], organisations: [], on: '2022-09-30' };
    const empty: ReportBeside = { skdn: [], coverage: [], scorecards: [], stages: [], plan: none };
    const page = renderHtml(report(), { ...parts, ...empty });
    expect(page).not.toMatch(/<section id="(skdn|convergence|stages|missing)"/);
  });

  it('SKDN needs a child weighed in two months in a row: else the page says so, and who came', () => {
    const participation = [
      { name: 'Juai', measured: 80, children: 100, cards: 90 },
      { name: 'Halong', measured: 60, children: 80, cards: null },
      { name: 'Awayan', measured: 5, children: null, cards: null },
    ];
    const page = (given: ReportBeside) => renderHtml(report(), { ...parts, ...given });
    const { skdn, ...rest } = parts;
    const text = sectionText(renderHtml(report(), { ...rest, participation }), 'skdn');
    expect(text).toContain('tidak memuat penimbangan dua bulan berturut-turut');
    expect(text).toContain('Juai 100 90 80 90,0 80,0 88,9');
    expect(text).toContain('Halong 80 – 60 – 75,0 –');
    expect(text).toContain('Jumlah 180 – 140 – 77,8 –');
    expect(text).not.toContain('Awayan');
    // Rows of SKDN in which nobody was weighed twice say the same.
    const still = (skdn ?? []).map((row) => ({ ...row, n: 0, t: 0, dKoreksi: 0 }));
    expect(sectionText(page({ skdn: still, participation }), 'skdn')).toBe(text);
    const bare = page({ skdn: still, participation: [] });
    expect(sectionText(bare, 'skdn')).toContain('S dan K juga tidak diketahui');
    expect(bare).not.toContain('<section id="missing"');
  });

  it('a map needs an area that the borders know', () => {
    const strange = [area('Kecamatan Lain', [9, 90, null], { code: '99.01.01' })];
    const page = renderHtml(report({ kecamatan: strange, villages: [] }), parts);
    expect(page).not.toContain('<section id="map"');
    expect(full).toContain('<section id="map"');
  });
});

describe('hostile and large reports', () => {
  it('shows names as text in every picture and table', () => {
    const named = (code: string) => area(HOSTILE, [30, 100, 0.1], { code, kecamatan: HOSTILE });
    const page = renderHtml(
      report({ districtName: HOSTILE, kecamatan: [named('63.11.01')], villages: [named('x')] }),
      { ...parts, rounds: { before: HOSTILE, after: HOSTILE, moves: [] } },
    );
    expect(page.match(/<script/g)).toHaveLength(1);
    const attributes = page.replace(/<script>[\s\S]*?<\/script>/, '').replace(/"[^"]*"/g, '""');
    expect(/<[^>]*\sonload=/.test(attributes)).toBe(false);
    expect(tagFaults(page)).toEqual([]);
  });

  it('holds 5,000 villages in less than ten times the page of 500', () => {
    const of = (count: number) =>
      renderHtml(
        report({
          villages: Array.from({ length: count }, (_, k) =>
            area(`Desa ${k}`, [k % 30, 100, 0.2], { kecamatan: `Kec ${k % 40}` }),
          ),
        }),
      ).length;
    expect(of(5000)).toBeLessThan(10 * of(500));
  });
});
