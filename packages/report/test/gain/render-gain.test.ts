import { describe, expect, it } from 'vitest';
import {
  renderFollowUpCsv,
  renderGainHtml,
  renderGainSections,
  renderGainText,
  renderSkdnCsv,
} from '../../src/render-gain.js';
import { sectionOf, tagFaults, textOf } from '../markup.js';
import { figuresOf, gainPage } from './gain-fixture.js';

const page = gainPage();
const NAMES = /CONTOH <b>|CONTOH &lt;b&gt;|=CONTOH|IBU CONTOH/;

describe('a month as text', () => {
  const text = renderGainText(page, { language: 'id' });
  const flat = text.replace(/\s+/g, ' ');

  it('says what the month comes to', () => {
    expect(text.split('\n')[0]).toBe('Pemantauan pertumbuhan, Agustus 2025');
    expect(flat).toContain('16 anak ditimbang: 9 naik (N), 3 tidak naik (T), 2 tidak ditimbang');
    expect(flat).toContain('1 dari yang baru tidak punya riwayat');
    expect(flat).toContain('2 anak perlu dikunjungi.');
  });

  it('has the figures of a posyandu with what it lies in', () => {
    expect(text).toMatch(
      /MELATI \(CONTOH, JUAI\) +20 +18 +18 +16 +9 +3 +2 +2 +1 +2 +90,0 +80,0 +88,9 +56,2 +75,0 +6,2 +16,7/,
    );
    expect(text).toMatch(/Juli 2025 +– +– +18 +16/);
  });

  it('lists the children by posyandu, and what to check', () => {
    expect(text).toContain('  1. CONTOH <b> (IBU CONTOH), 29 bulan\n     Tidak naik: rujuk.');
    expect(text).toContain('  2. =CONTOH(), 29 bulan');
    expect(text).toContain('  - Dua baris.');
  });

  it('has no S and K without a target list, and says so', () => {
    const total = figuresOf({ month: '2025-08' }, null);
    const without = renderGainText({ ...page, total, levels: [], months: [total] });
    expect(without).not.toMatch(/D\/S|K\/S/);
    expect(without.replace(/\s+/g, ' ')).toContain('Tanpa daftar sasaran tidak ada S dan K');
    expect(flat).not.toContain('Tanpa daftar sasaran');
  });

  it('shows twenty findings and how many more there are', () => {
    const finding = { code: 'x', text: { id: 'Dua baris.', en: 'Two rows.' } };
    const many = { ...page, findings: Array.from({ length: 1021 }, () => finding) };
    const long = renderGainText(many, { language: 'id' });
    expect(long.match(/ {2}- Dua baris\./g)).toHaveLength(20);
    expect(long).toContain('  dan 1.001 lagi');
    expect(text).not.toContain('lagi, lihat');
  });

  it('says where there is nothing', () => {
    const empty = { ...page, total: null, levels: [], months: [], followUp: [], findings: [] };
    const none = renderGainText(empty);
    expect(none).toContain('Tidak ada anak pada bulan ini.');
    expect(none).toContain('Tidak ada anak yang perlu dikunjungi.');
    expect(none).not.toContain('Perlu diperiksa');
  });
});

describe('a month as HTML', () => {
  const markup = renderGainHtml(page, { language: 'en' });

  it('is well formed, escapes names, and loads nothing', () => {
    expect(tagFaults(markup)).toEqual([]);
    expect(markup).toContain('CONTOH &lt;b&gt;');
    expect(markup).not.toMatch(/(?:src|href)="(?!#)/);
  });

  it('has a table for each posyandu with a box for each visit', () => {
    const list = sectionOf(markup, 'follow-up');
    expect(textOf(list)).toContain('CONTOH <b> F 2 March 2023 29 IBU CONTOH No gain: refer. ☐');
    expect(list.match(/☐/g)).toHaveLength(2);
    expect(textOf(markup)).toContain('for health workers only');
  });

  it('sorts the figures by their values', () => {
    expect(sectionOf(markup, 'posyandu')).toContain('data-value="0.8">80.0</td>');
  });

  it('is without names where it has no list, as its sections always are', () => {
    expect(renderGainHtml({ ...page, followUp: null })).not.toMatch(NAMES);
    const sections = renderGainSections(page);
    expect(sections).not.toMatch(NAMES);
    expect(sections).not.toContain('id="follow-up"');
    expect(sections).toContain('<section id="posyandu"');
  });
});

describe('CSV', () => {
  it('of SKDN has a row for each group and month, and no names', () => {
    const [head = '', ...rows] = renderSkdnCsv(page).trimEnd().split('\r\n');
    expect(rows.map((row) => row.split(',').slice(0, 2))).toEqual([
      ['posyandu', '2025-08'],
      ['all', '2025-07'],
      ['all', '2025-08'],
    ]);
    const cells = Object.fromEntries(
      head.split(',').map((name, k) => [name, rows[0]?.split(',')[k]]),
    );
    expect(cells).toMatchObject({ s: '20', d: '16', n_per_d_koreksi: '0.75', b_no_history: '1' });
    expect(rows.every((row) => row.split(',').length === head.split(',').length)).toBe(true);
    expect(renderSkdnCsv(page)).not.toMatch(NAMES);
  });

  it('of the list has a row for each child, and no formula', () => {
    const rows = renderFollowUpCsv(page.followUp ?? [])
      .trimEnd()
      .split('\r\n');
    expect(rows).toHaveLength(3);
    expect(rows[2]).toMatch(/^JUAI,CONTOH,MELATI,4,'=CONTOH\(\),,2023-03-02,29,,/);
  });
});
