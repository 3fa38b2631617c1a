import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { areasOfLevel } from '../../../src/area/area-tree.js';
import { balangan } from '../../../src/area/balangan.js';
import {
  publicSummary,
  type SummaryArea,
  summaryText,
} from '../../../src/publication/public-summary/public-summary.js';
import { isPlain, readingLevel } from '../../../src/publication/public-summary/reading-level.js';
import { SUMMARY_WORDS } from '../../../src/publication/public-summary/summary-words.js';

const period = { id: 'September 2022', en: 'September 2022' };
const earlier = { id: 'Februari 2021', en: 'February 2021' };
const area = (
  cases: number | null,
  n: number | null,
  more: Partial<SummaryArea> = {},
): SummaryArea => ({
  name: 'Galumbang',
  level: 'village',
  period,
  cases,
  n,
  ...more,
});
const standing = (...given: Parameters<typeof area>) =>
  publicSummary(area(...given), 'id').paragraphs[1]?.sentences;

describe('publicSummary', () => {
  it('says what stunting is, how the village stands, and what to do', () => {
    const page = publicSummary(area(22, 120), 'id');
    expect(page.title).toBe('Tinggi anak balita di Desa Galumbang, September 2022');
    expect(page.paragraphs.map(({ heading }) => heading)).toEqual([
      'Apa itu stunting?',
      'Keadaan di desa kita',
    ]);
    expect(page.paragraphs[1]?.sentences).toEqual([
      'Pada September 2022, 120 anak balita diukur.',
      '22 dari 120 anak terlalu pendek untuk umurnya.',
      'Itu kira-kira 18 dari setiap 100 anak.',
    ]);
    expect(page.list.heading).toBe('Yang dapat kita lakukan');
    const english = publicSummary(area(22, 120, { level: 'kecamatan' }), 'en');
    expect(english.title).toBe('Height of young children in Kecamatan Galumbang, September 2022');
    expect(english.paragraphs[1]?.heading).toBe('How our kecamatan stands');
  });

  it('says k of n below ten children, and no share', () => {
    expect(standing(5, 9)).toEqual([
      'Pada September 2022, 9 anak balita diukur.',
      '5 dari 9 anak terlalu pendek untuk umurnya.',
    ]);
    expect(standing(5, 10)?.[2]).toBe('Itu kira-kira 50 dari setiap 100 anak.');
  });

  it('tells no hidden count, and no share beside it', () => {
    expect(standing(null, 40)).toEqual([
      'Pada September 2022, 40 anak balita diukur.',
      'Jumlah anak yang pendek tidak kami tulis.',
      'Angkanya kecil, dan kami menjaga rahasia tiap anak.',
    ]);
    expect(standing(7, null)?.join(' ')).not.toMatch(/7/);
    const before = { period: earlier, cases: 30, n: 100 };
    expect(standing(null, 40, { before })?.join(' ')).not.toContain('100');
  });

  it('has sentences for no case, no child, and hardly any', () => {
    expect(standing(0, 40)?.[1]).toBe('Tidak ada yang terlalu pendek untuk umurnya.');
    expect(standing(0, 0)).toEqual(['Belum ada anak yang diukur pada September 2022.']);
    expect(standing(null, 0)).toEqual(['Belum ada anak yang diukur pada September 2022.']);
    expect(standing(5, 1200)?.slice(1)).toEqual([
      '5 dari 1.200 anak terlalu pendek untuk umurnya.',
      'Itu kurang dari 1 dari setiap 100 anak.',
    ]);
    expect(standing(25, 1000)?.[2]).toContain(' 3 dari');
  });

  it('puts an earlier period beside it where both have a share', () => {
    const before = { period: earlier, cases: 30, n: 100 };
    expect(standing(22, 120, { before })?.slice(3)).toEqual([
      'Pada Februari 2021: kira-kira 30 dari setiap 100 anak.',
      'Angka dapat naik atau turun sedikit karena kebetulan saja.',
    ]);
    expect(standing(0, 120, { before })).toHaveLength(4);
    for (const hidden of [
      { ...before, cases: null },
      { ...before, n: null },
      { ...before, cases: 5, n: 9 },
    ]) {
      expect(standing(22, 120, { before: hidden })).toHaveLength(3);
    }
    expect(standing(5, 9, { before })).toHaveLength(2);
  });

  it('throws for counts that can not be', () => {
    for (const [cases, n] of [
      [3, 2],
      [-1, 2],
      [1.5, 2],
      [null, -1],
      [Number.NaN, 3],
    ] as const) {
      expect(() => publicSummary(area(cases, n), 'id')).toThrow(RangeError);
    }
    const before = { period: earlier, cases: 3, n: 2 };
    expect(() => publicSummary(area(20, 30, { before }), 'id')).toThrow(RangeError);
  });
});

describe('the reading level', () => {
  const counts = fc.oneof(
    fc.constant({ cases: null, n: null }),
    fc.nat(2000).chain((n) => fc.record({ cases: fc.option(fc.nat(n)), n: fc.constant(n) })),
  );
  const places = [...areasOfLevel(balangan, 'village'), ...areasOfLevel(balangan, 'kecamatan')];

  test.prop(
    [fc.constantFrom(...places), counts, counts, fc.constantFrom('id' as const, 'en' as const)],
    {
      numRuns: 300,
    },
  )('of every sentence is plain', ({ name, level }, now, past, language) => {
    const page = publicSummary(
      {
        name,
        level: level === 'village' ? 'village' : 'kecamatan',
        period,
        ...now,
        before: { period: earlier, ...past },
      },
      language,
    );
    for (const sentence of summaryText(page).split('\n')) {
      const { longestSentence, longWords } = readingLevel(sentence, language, { names: [name] });
      expect(longestSentence, sentence).toBeLessThanOrEqual(15);
      expect(longWords, sentence).toEqual([]);
    }
    expect(isPlain(summaryText(page), language, { names: [name] })).toBe(true);
  });

  it('is that of the first school years, by the numbers of the graph', () => {
    const page = summaryText(publicSummary(area(22, 120), 'id'));
    const { fry } = readingLevel(page, 'id');
    expect(fry.sentences).toBeGreaterThan(12);
    expect(fry.syllables).toBeLessThan(145);
  });

  it('is tried on the same pages in both languages', () => {
    const { id, en } = SUMMARY_WORDS;
    expect(id.what.sentences.length).toBe(en.what.sentences.length);
    expect(id.todo.items.length).toBe(en.todo.items.length);
    for (const item of [
      ...id.what.sentences,
      ...id.todo.items,
      ...en.what.sentences,
      ...en.todo.items,
    ]) {
      expect(item).toMatch(/^[A-Z].*[.?]$/);
    }
  });
});
