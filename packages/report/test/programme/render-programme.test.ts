import {
  balanganDocuments,
  innovationReport,
  type Language,
  POKJA_STAGES,
  pokjaYearReport,
  tppsSemesterReport,
} from '@balanting/core';
import { balangan } from '@balanting/core/areas/balangan';
import { describe, expect, it } from 'vitest';
import { neighbour, seedFigures } from '../../../core/test/publication/reports/figures.js';
import { state } from '../../../core/test/publication/reports/programme-state.js';
import {
  type ProgrammeReport,
  renderProgrammeHtml,
  renderProgrammeText,
} from '../../src/programme/render-programme.js';
import { sectionOf, tagFaults, textOf } from '../markup.js';

const year = pokjaYearReport(state, { year: 2022, on: '2022-12-31' });
const half = tppsSemesterReport(state, { year: 2022, semester: 1, obstacles: 'Satu.\n\nDua.' });
const innovation = innovationReport({
  narrative: { name: 'Balanting', aims: 'Anak tumbuh sehat.' },
  documents: balanganDocuments,
  stages: POKJA_STAGES,
  figures: seedFigures,
  neighbours: [neighbour],
});
const reports: readonly ProgrammeReport[] = [innovation, year, half];
const languages: readonly Language[] = ['id', 'en'];
const flat = (text: string) => text.replace(/\s+/g, ' ');

describe.each(reports)('$format', (report) => {
  it.each(languages)('is a sound page that loads nothing, in %s', (language) => {
    const page = renderProgrammeHtml(report, { language });
    expect(tagFaults(page)).toEqual([]);
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toContain('@page{size:A4');
    expect(page).not.toMatch(/(?:src|href)="(?!#)/);
    expect(textOf(page)).not.toMatch(/undefined|NaN|\[object|\{\w+\}/);
  });

  it.each(languages)('says the same as text, in %s', (language) => {
    const text = renderProgrammeText(report, { language });
    const page = textOf(renderProgrammeHtml(report, { language }));
    expect(text).not.toMatch(/undefined|NaN|\[object|\{\w+\}/);
    for (const { text: sentence } of report.missing) {
      expect(flat(text)).toContain(sentence[language]);
      expect(page).toContain(sentence[language]);
    }
  });
});

describe('a regional innovation report', () => {
  it('prints what people wrote and what the figures say', () => {
    const page = textOf(renderProgrammeHtml(innovation));
    expect(page).toContain('Anak tumbuh sehat.');
    expect(page).toContain('turun 3,00 poin, dari 17,91 % menjadi 14,91 %');
    expect(page).toContain('SK 188.45/313/Kum/2022, 3 Januari 2022');
    expect(page).toContain('Bagian "Manfaat" belum diisi.');
  });

  it('keeps figures with their units on one line', () => {
    const page = renderProgrammeHtml(innovation);
    expect(page).toContain('turun 3,00\u00a0poin, dari 17,91\u00a0% menjadi 14,91\u00a0%;');
  });

  it('escapes what people wrote', () => {
    const narrative = { name: '<img src=x>', aims: '</p><script>' };
    const given = { narrative, documents: [], stages: [], figures: seedFigures };
    const page = renderProgrammeHtml(innovationReport(given));
    expect(page).toContain('&lt;img src=x&gt;');
    expect(page).not.toContain('</p><script>');
    expect(tagFaults(page)).toEqual([]);
  });

  it('keeps marks that move a cursor out of the text', () => {
    const narrative = { aims: 'satu\u001b[2Jdua' };
    const given = { narrative, documents: [], stages: [], figures: seedFigures };
    expect(renderProgrammeText(innovationReport(given))).toContain('satu [2Jdua');
  });
});

describe('a yearly report of the Pokja', () => {
  const page = renderProgrammeHtml(year, { language: 'id' });

  it('has a section for each stage with its outputs', () => {
    for (const { number, label } of POKJA_STAGES) {
      expect(textOf(sectionOf(page, `stage-${number}`))).toContain(`Tahap ${number}. ${label.id}`);
    }
    expect(textOf(sectionOf(page, 'stage-1'))).toContain('Rencana kerja Disepakati');
  });

  it('prints money, promises and meetings of the first stage', () => {
    const stage = textOf(sectionOf(page, 'stage-1'));
    expect(stage).toContain('APBD Kabupaten 20.000.000 8.000.000 40,0 %');
    expect(stage).toContain(
      'Balangan Coal Paket makanan tambahan Disepakati 50.000.000 20.000.000',
    );
    expect(stage).toContain('200 / 500 paket');
    expect(stage).toContain('Kirim daftar lokus (Dinas Kesehatan), 244 hari lewat tenggat');
    expect(stage).toContain('berubah -8,00 poin dibandingkan desa lain');
  });

  it('says where nothing was given', () => {
    const bare = pokjaYearReport(
      { area: '63.11', areas: balangan },
      { year: 2022, on: '2022-12-31' },
    );
    const empty = renderProgrammeHtml(bare, { language: 'en' });
    for (const { number } of POKJA_STAGES) {
      expect(textOf(sectionOf(empty, `stage-${number}`))).toContain('No data were given.');
    }
  });
});

describe('a semester report of TPPS', () => {
  it('names to whom it goes, and what people wrote, by paragraphs', () => {
    const page = renderProgrammeHtml(half);
    expect(textOf(sectionOf(page, 'legal'))).toContain(
      'Bupati melapor kepada Gubernur 2 kali setahun.',
    );
    expect(sectionOf(page, 'obstacles')).toContain('<p>Satu.</p>\n<p>Dua.</p>');
  });

  it('doubts a duty that was not read in the rule', () => {
    const below = tppsSemesterReport({ ...state, area: '63.11.05' }, { year: 2022, semester: 1 });
    expect(renderProgrammeText(below, { language: 'en' })).toContain('(not verified)');
  });
});
