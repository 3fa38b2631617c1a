import {
  assessTable,
  findingsOf,
  MISSING,
  REGISTER_RULES,
  type RecordTable,
  registerCheck,
} from '@balanting/core';
import { who2006 } from '@balanting/core/who2006';
import { describe, expect, it } from 'vitest';
import { renderQualityCsv, renderQualityHtml, renderQualityText } from '../../src/index.js';
import { quality } from '../quality-fixture.js';

const report = quality();

describe('a quality report as text', () => {
  const text = renderQualityText(report, { language: 'en' });

  it('says what to mend first, with what it means and what to do', () => {
    const bad = report.who.findings.filter(({ level }) => level === 'bad');
    expect(bad.length).toBeGreaterThan(0);
    const flat = text.replace(/\s+/g, ' ');
    for (const { label, meaning, action } of bad) {
      expect(flat).toContain(`${label.en}. ${meaning.en} ${action.en}`);
    }
    expect(text.indexOf('Mend first')).toBeLessThan(text.indexOf('Good ('));
  });

  it('carries the warning of WHO beside the score of SMART', () => {
    const flat = text.replace(/\s+/g, ' ');
    expect(flat).toContain(report.who.warning.en);
    expect(flat).toContain(report.smart.text.en);
  });

  it('puts the group with the most trouble first, in lines of one width', () => {
    const table = text.slice(text.indexOf('\nGroups\n')).trim().split('\n').slice(1);
    expect(table[1]).toMatch(/^Tim B +120 /);
    expect(new Set(table.slice(0, 3).map((line) => line.length)).size).toBe(1);
  });

  it('has at most 100 characters a line, but for the table of groups', () => {
    const prose = text.slice(0, text.indexOf('\nGroups\n'));
    for (const line of prose.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });
});

describe('a quality report as HTML', () => {
  const page = renderQualityHtml(report);

  it('is one page with pictures that say what they show', () => {
    expect(page).toContain('<html lang="id">');
    expect(page.match(/<svg class="picture"/g)).toHaveLength(7);
    for (const [, id] of page.matchAll(/aria-labelledby="([\w-]+)-title [\w-]+-desc"/g)) {
      expect(page).toContain(`id="${id}-title"`);
      expect(page).toContain(`id="${id}-desc"`);
    }
    expect(page).not.toMatch(/(?:src|href)="(?!#)/);
  });

  it('has no id twice', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leaves the section of groups out where there are none', () => {
    expect(page).toContain('<section id="groups"');
    expect(renderQualityHtml({ ...report, groups: [] })).not.toContain('<section id="groups"');
  });
});

describe('a quality report as CSV', () => {
  const lines = renderQualityCsv(report).trimEnd().split('\r\n');

  it('has a row for each finding of all, each test of SMART, and each finding of the groups', () => {
    const { smart, groups } = report;
    const ofGroups = groups.reduce((sum, { findings }) => sum + findings.length, 0);
    const rows = findingsOf(report).length + smart.tests.length + ofGroups;
    expect(lines).toHaveLength(1 + rows);
    expect(lines.filter((line) => line.startsWith('Tim B,'))).toHaveLength(ofGroups / 2);
  });
});

describe('how a register keeps its rules', () => {
  const table = {
    length: 2,
    sex: Uint8Array.of(1, 2),
    ageDays: Int32Array.of(900, 1900),
    lengthHeight: Int32Array.of(8800, 10_000),
  };
  const records: RecordTable = {
    ...table,
    row: Float64Array.of(4, 5),
    birthDay: Int32Array.of(19_000, 18_000),
    measuredDay: Int32Array.of(19_900, 19_900),
    childKey: Float64Array.of(1, 2),
    place: {
      codes: new Int32Array(2),
      values: [
        {
          province: '',
          district: '',
          kecamatan: 'JUAI',
          puskesmas: '',
          village: 'CONTOH',
          posyandu: 'MELATI',
        },
      ],
    },
    printedZ: {
      weightForAge: new Int32Array(2).fill(MISSING),
      heightForAge: new Int32Array(2).fill(MISSING),
      weightForHeight: new Int32Array(2).fill(MISSING),
    },
  };
  const check = registerCheck();
  check.add(assessTable(records, { reference: who2006 }));
  const register = check.report();

  it('is told with the code, the rows and what to do', () => {
    const text = renderQualityText(report, { language: 'en', register });
    expect(text).toMatch(/^AGE_RANGE .* 1 +50\.0 % +5$/m);
    const page = renderQualityHtml(report, { register });
    expect(page).toContain('<code>AGE_RANGE</code>');
    expect(page).toContain(REGISTER_RULES.AGE_RANGE.meaning.id.slice(0, 20));
    expect(renderQualityCsv(report, { register })).toContain('register.AGE_RANGE');
  });

  it('is left out where there is no register', () => {
    expect(renderQualityText(report)).not.toContain('e-PPGBM');
    expect(renderQualityHtml(report)).not.toContain('id="register"');
  });
});
