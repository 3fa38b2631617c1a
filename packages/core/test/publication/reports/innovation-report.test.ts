import { describe, expect, it } from 'vitest';
import { balanganDocuments } from '../../../src/programme/legal/balangan-documents.js';
import { POKJA_STAGES } from '../../../src/programme/stage/pokja-stages.js';
import { INNOVATION_FIELDS } from '../../../src/publication/reports/innovation-fields.js';
import { innovationReport } from '../../../src/publication/reports/innovation-report.js';
import { neighbour, seedFigures } from './figures.js';

const data = { documents: balanganDocuments, stages: POKJA_STAGES, figures: seedFigures };
const fields = Object.keys(INNOVATION_FIELDS);
const narrative = Object.fromEntries(fields.map((field) => [field, `contoh ${field}`]));
const report = innovationReport({ ...data, narrative, neighbours: [neighbour] });
const section = (field: string) => report.sections.find((one) => one.field === field);

describe('innovationReport', () => {
  it('keeps every part that people wrote, in the order of the proposal', () => {
    const parts = [...report.identity, ...report.sections];
    expect(parts.map(({ field }) => field)).toEqual(fields);
    expect(parts.every(({ field, text }) => text === `contoh ${field}`)).toBe(true);
    expect(report.missing).toEqual([]);
  });

  it('tells the micro problem from the figures of the years before', () => {
    expect(section('microProblem')?.sentences.map(({ text }) => text.id)).toEqual([
      'Pada Agustus 2020, 2.201 dari 8.538 anak yang diukur di Kabupaten Balangan tergolong pendek (25,78 %): 635 sangat pendek dan 1.566 pendek.',
      'Pada Agustus 2021, 1.610 dari 8.989 anak yang diukur di Kabupaten Balangan tergolong pendek (17,91 %): 342 sangat pendek dan 1.268 pendek.',
    ]);
  });

  it('tells the targets of the strategic issue', () => {
    expect(section('strategicIssue')?.sentences[0]?.text.id).toBe(
      'RPJMD Balangan 2021-2026 menargetkan prevalensi stunting 18,40 % pada 2022, 17,00 % pada 2023, dan 16,00 % pada 2024.',
    );
  });

  it('lists documents and stages', () => {
    expect(section('legalBasis')?.items.map(({ id }) => id)).toContain(
      'Perpres 72 Tahun 2021 tentang Percepatan Penurunan Stunting',
    );
    expect(section('stages')?.items).toHaveLength(4);
  });

  it('names the parts that have neither text nor data, and those alone', () => {
    const bare = innovationReport({ ...data, narrative: { name: ' ' } });
    const named = bare.missing.map(({ code, text }) => [code, text.en]);
    expect(named).toContainEqual(['missing.text', 'The part "Name" is not filled in.']);
    expect(named).toContainEqual(['missing.text', 'The part "Aims" is not filled in.']);
    expect(named.at(-1)?.[0]).toBe('missing.neighbours');
    expect(JSON.stringify(named)).not.toMatch(/Legal basis|Micro problem|Strategic issue|Stages/);
    expect(bare.identity[0]?.text).toBeNull();
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});
