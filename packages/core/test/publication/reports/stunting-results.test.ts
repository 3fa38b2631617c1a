import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { stuntingResults } from '../../../src/publication/reports/stunting-results.js';
import { neighbour, seedFigures } from './figures.js';

const results = stuntingResults(seedFigures, { neighbours: [neighbour] });
const said = (language: 'id' | 'en', given = results) =>
  given.sentences.map(({ text }) => text[language]);
const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);

describe('stuntingResults', () => {
  it('says in Indonesian what the proposal says', () => {
    expect(said('id')).toEqual([
      'Prevalensi stunting Kabupaten Balangan pada September 2022 adalah 14,91 % (data register e-PPGBM, bukan survei).',
      'Sejak Agustus 2021 prevalensi turun 3,00 poin, dari 17,91 % menjadi 14,91 %; itu 16,75 % dari angka semula.',
      'Target 2022 sebesar 18,40 % tercapai: prevalensi berada 3,49 poin di bawahnya.',
      'Target 2023 sebesar 17,00 % sudah tercapai lebih awal: prevalensi berada 2,09 poin di bawahnya.',
      'Target 2024 sebesar 16,00 % sudah tercapai lebih awal: prevalensi berada 1,09 poin di bawahnya.',
      'Prevalensi itu 4,49 poin lebih rendah daripada Hulu Sungai Utara (19,40 %).',
      'Angka Hulu Sungai Utara dari proposal "Balanting" tidak dipastikan diukur dengan cara yang sama: perbandingan ini hanya petunjuk.',
      'Di atas angka kabupaten: Lampihong, Tebing Tinggi, Juai, Halong, dan Paringin Selatan.',
      'Tertinggi: Kecamatan Lampihong sebesar 21,70 %; terendah: Kecamatan Paringin sebesar 8,24 %.',
      'Sejak Agustus 2021 turun di 5 kecamatan: Awayan, Batu Mandi, Paringin Selatan, Halong, dan Lampihong.',
      'Sejak Agustus 2021 naik di 3 kecamatan: Juai, Tebing Tinggi, dan Paringin.',
      'Penurunan terbesar: Kecamatan Awayan, 9,92 poin (dari 21,92 % menjadi 12,00 %).',
      'Penurunan terkecil: Kecamatan Lampihong, 2,49 poin (dari 24,19 % menjadi 21,70 %).',
      'Kenaikan terbesar: Kecamatan Juai, 2,55 poin (dari 15,45 % menjadi 18,00 %).',
    ]);
  });

  it('says the same in English', () => {
    const english = said('en');
    expect(english).toHaveLength(said('id').length);
    expect(english[1]).toBe(
      'Since August 2021 the prevalence fell by 3.00 pp, from 17.91 % to 14.91 %; that is 16.75 % of the first figure.',
    );
    expect(english.at(-1)).toBe(
      'Largest rise: Kecamatan Juai, by 2.55 pp (from 15.45 % to 18.00 %).',
    );
  });

  it('gives the figures behind the sentences', () => {
    expect(results.change?.toFixed(4)).toBe('-0.0300');
    expect(results.relativeChange?.toFixed(4)).toBe('-0.1675');
    expect(results.largestFall).toEqual({ name: 'Awayan', change: -0.0992 });
    expect(results.smallestFall).toEqual({ name: 'Lampihong', change: -0.0249 });
    expect(results.largestRise).toEqual({ name: 'Juai', change: 0.0255 });
    expect(results.neighbours[0]?.difference.toFixed(4)).toBe('-0.0449');
    expect(results.missing).toEqual([]);
  });

  it('drops the doubt on a neighbour that was measured the same way', () => {
    const alike = stuntingResults(seedFigures, {
      neighbours: [{ ...neighbour, kind: 'register' }],
    });
    expect(codes(alike.sentences)).not.toContain('result.neighbour_source');
    const survey = stuntingResults(seedFigures, { neighbours: [{ ...neighbour, kind: 'survey' }] });
    expect(codes(survey.sentences)).toContain('result.neighbour_source');
  });

  it('names what is missing and invents nothing', () => {
    const [only] = seedFigures.periods;
    const kecamatan = [{ name: 'Juai', before: null, now: null }];
    const bare = { ...seedFigures, periods: only ? [only] : [], kecamatan, targets: null };
    const { missing, sentences, change } = stuntingResults(bare, {
      neighbours: [{ ...neighbour, share: null }],
    });
    expect(codes(missing)).toEqual([
      'missing.previous',
      'missing.targets',
      'missing.neighbour',
      'missing.kecamatan',
      'missing.kecamatan_before',
    ]);
    expect(codes(sentences)).toEqual(['result.now']);
    expect(change).toBeNull();
  });

  it('gives no percentage of fewer than ten children', () => {
    const few = { ...seedFigures.periods[2]!, n: 9, cases: 3, share: null };
    const found = stuntingResults({ ...seedFigures, periods: [seedFigures.periods[1]!, few] });
    expect(found.sentences).toEqual([]);
    expect(found.missing[0]?.text.id).toBe(
      'Anak balita yang diukur pada September 2022: 9, terlalu sedikit untuk persentase.',
    );
    expect(JSON.stringify(found)).not.toContain('NaN');
  });

  it('names all that are equal, and does not rank where all are', () => {
    const twins = ['A', 'B', 'C'].map((name) => ({
      name,
      before: 0.2,
      now: name === 'C' ? 0.1 : 0.2,
    }));
    const shown = stuntingResults({ ...seedFigures, kecamatan: twins });
    expect(said('en', shown)).toContain(
      'Highest: Kecamatan A and B with 20.00 %; lowest: Kecamatan C with 10.00 %.',
    );
    expect(said('en', shown)).toContain(
      'Since August 2021 it did not change in 2 kecamatan: A and B.',
    );
    expect(shown.smallestFall).toBeNull();
    const same = twins.map((one) => ({ ...one, now: 0.2 }));
    const flat = stuntingResults({ ...seedFigures, kecamatan: same });
    expect(codes(flat.sentences)).not.toContain('result.extremes');
  });

  it('does not call a kecamatan that equals the district above it', () => {
    const last = { ...seedFigures.periods[2]!, share: 0.2 };
    const kecamatan = [0.2, 0.3].map((now) => ({ name: `Contoh ${now}`, before: null, now }));
    const found = stuntingResults({ ...seedFigures, periods: [last], kecamatan });
    expect(found.above.map(({ name }) => name)).toEqual(['Contoh 0.3']);
  });

  it('tells a rise, a stand-still and a target that is met exactly', () => {
    const [, older, last] = seedFigures.periods;
    const turned = stuntingResults({ ...seedFigures, periods: [last!, older!] });
    expect(codes(turned.sentences)).toContain('result.rise');
    const still = stuntingResults({ ...seedFigures, periods: [last!, last!] });
    expect(codes(still.sentences)).toContain('result.unchanged');
    const point = { year: 2022, target: 0.1491, status: 'reached', early: false, gap: 0 } as const;
    const exact = { ...seedFigures.targets!, points: [point] };
    expect(codes(stuntingResults({ ...seedFigures, targets: exact }).sentences)).toContain(
      'result.target_exact',
    );
  });

  const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null });
  test.prop([fc.array(fc.record({ before: share, now: share }), { maxLength: 12 })])(
    'puts each kecamatan that both periods know on one side',
    (areas) => {
      const kecamatan = areas.map((area, i) => ({ name: `Contoh ${i}`, ...area }));
      const { movements, above, ranked } = stuntingResults({ ...seedFigures, kecamatan });
      const known = areas.filter((one) => one.before !== null && one.now !== null).length;
      const { fallen, risen, unchanged } = movements;
      expect(fallen.length + risen.length + unchanged.length).toBe(known);
      expect(above.every((one) => one.share > 1344 / 9014)).toBe(true);
      expect(above.length).toBe(ranked.filter((one) => one.share > 1344 / 9014).length);
    },
  );
});
