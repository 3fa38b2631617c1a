import { describe, expect, it } from 'vitest';
import { renderSurveyCsv, renderSurveyHtml, renderSurveyText } from '../../src/index.js';
import { survey } from '../survey-fixture.js';

const table = survey();

describe('a survey table as text', () => {
  const text = renderSurveyText(table, { language: 'id' });

  it('says how children were chosen', () => {
    expect(text.replace(/\n/g, ' ')).toContain(
      'Anak dalam kerangka: 60; sampel dengan klaster atau strata (linearisasi Taylor); 12 unit sampel primer dalam 2 strata; 10 derajat bebas.',
    );
    const simple = renderSurveyText(survey(false), { language: 'en' });
    expect(simple).toContain('Children in the frame: 60; simple random sample, without weights.');
  });

  it('has a table for each indicator and one for both forms at once', () => {
    for (const title of ['Stunting:', 'Wasting dan gizi lebih:', 'Berat badan kurang:']) {
      expect(text).toContain(`\n${title}`);
    }
    expect(text.match(/^Kelompok +Anak/gm)).toHaveLength(5);
  });

  it('writes decimals with a comma and never a percentage of fewer than ten children', () => {
    const stunting = text.slice(text.indexOf('\nStunting'), text.indexOf('\nWasting'));
    expect(stunting).toMatch(/^Semua +60 +\d+,\d +\d+,\d +\d+,\d–\d+,\d +-?\d,\d\d/m);
    expect(stunting).toMatch(/^ {2}B +4( +\*){6}$/m);
    expect(text).toContain('* Kurang dari 10 anak');
  });

  it('keeps columns under their headings and lines within the page', () => {
    for (const block of text.split('\n\n').slice(2)) {
      const [, heading = '', ...rows] = block.split('\n');
      const ends = rows.filter((row) => /\s\S+$/.test(row) && row.length > 40);
      for (const row of ends) expect(row.length).toBe(heading.length);
    }
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });
});

describe('a survey table as HTML', () => {
  const page = renderSurveyHtml(table, { language: 'en' });

  it('is one page that loads nothing, with a section for each table', () => {
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
    expect(page).not.toMatch(/(?:src|href)="(?!#)/);
    expect(page.match(/<section id="/g)).toHaveLength(5);
    expect(page).toContain('<th scope="rowgroup" colspan="8">Team</th>');
  });

  it('escapes what the survey calls its groups', () => {
    const row = table.rows.at(-1);
    if (row === undefined) throw new Error('no row');
    const label = { id: '<b>', en: '<b>' };
    const rows = [...table.rows.slice(0, -1), { ...row, label }];
    expect(renderSurveyHtml({ ...table, rows })).toContain('&lt;b&gt;');
  });
});

describe('a survey table as CSV', () => {
  const [header = [], ...rows] = renderSurveyCsv(table)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));

  it("has WHO's 135 columns in every row", () => {
    expect(header).toHaveLength(135);
    for (const row of rows) expect(row).toHaveLength(135);
    expect(rows.map(([group]) => group)).toContain('Age + sex: 06-11 mo.Female');
    expect(rows.at(-1)?.[0]).toBe('Team: B');
  });

  it('gives shares in percent with all their digits', () => {
    const share = table.rows[0]?.indicators.heightForAge?.cuts.below2?.share ?? 0;
    expect(Number(rows[0]?.[header.indexOf('HA_2_r')])).toBe(share * 100);
  });
});
