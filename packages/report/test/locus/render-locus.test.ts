import { describe, expect, it } from 'vitest';
import { renderLocusCsv, renderLocusHtml, renderLocusText } from '../../src/index.js';
import { locus } from '../locus-fixture.js';

const result = locus();

describe('a list of lokus villages as text', () => {
  const text = renderLocusText(result, { language: 'id' });

  it('says what the list comes to', () => {
    const flat = text.replace(/\s+/g, ' ');
    expect(flat).toContain('3 dari 10 desa dipilih');
    expect(flat).toContain('Rata-rata semua desa 18,81 %');
  });

  it('gives one sentence for each village of the list', () => {
    const chosen = result.villages.filter(({ status }) => status === 'lokus');
    expect(chosen).toHaveLength(3);
    const flat = text.replace(/\s+/g, ' ');
    for (const { explanation } of chosen) expect(flat).toContain(explanation.id);
  });

  it('never prints a percentage of fewer than ten children', () => {
    const few = result.villages.filter((village) => village.few);
    expect(few.length).toBeGreaterThan(0);
    const csv = renderLocusText({ ...result, remeasure: few.map(({ code }) => code) });
    for (const { name, cases, n } of few) {
      const line = csv.split('\n').find((row) => row.startsWith(name)) ?? '';
      expect(line).toContain(`${cases} dari ${n}`);
      expect(line).not.toContain('%');
    }
  });

  it('names the villages to be measured again', () => {
    expect(result.remeasure).toContain('D09');
    expect(text).toMatch(/Perlu pengukuran ulang\n[\s\S]*Contoh D09 /);
  });
});

describe('a list of lokus villages as HTML', () => {
  const page = renderLocusHtml(result, { language: 'en' });

  it('has all villages by score in a table that sorts', () => {
    expect(page).toContain('<html lang="en">');
    expect(page.match(/<tr><th scope="row">/g)?.length).toBe(10 + 3 + result.remeasure.length);
    expect(page.match(/<table class="wide" data-sort/g)).toHaveLength(3);
    expect(page).not.toMatch(/(?:src|href)="(?!#)/);
  });

  it('escapes the names of villages', () => {
    const villages = result.villages.map((village) => ({ ...village, name: '<b>' }));
    expect(renderLocusHtml({ ...result, villages })).toContain('&lt;b&gt;');
  });
});

it('is a row of CSV for each village, by rank', () => {
  const [heading = '', ...rows] = renderLocusCsv(result).trimEnd().split('\r\n');
  expect(heading.split(',')).toHaveLength(29);
  expect(rows).toHaveLength(10);
  expect(rows.map((row) => row.split(',')[0])).toEqual(rows.map((_, k) => String(k + 1)));
});
