import type { Bilingual } from '../../result/bilingual.js';

/**
 * The parts of a regional innovation report that people write, in its order.
 *
 * Source: innovation proposal "Balanting" (Proposal Inovasi Daerah, Kabupaten Balangan 2022).
 *
 * @example
 * INNOVATION_FIELDS.macroProblem.id; // => 'Permasalahan makro'
 */
export const INNOVATION_FIELDS = {
  name: { id: 'Nama inovasi', en: 'Name' },
  stage: { id: 'Tahapan inovasi', en: 'Stage' },
  initiator: { id: 'Inisiator', en: 'Initiator' },
  form: { id: 'Bentuk inovasi', en: 'Form' },
  affair: { id: 'Urusan inovasi', en: 'Affair of government' },
  trialOn: { id: 'Waktu uji coba', en: 'Trial' },
  startedOn: { id: 'Waktu implementasi', en: 'Start' },
  legalBasis: { id: 'Dasar hukum', en: 'Legal basis' },
  macroProblem: { id: 'Permasalahan makro', en: 'Macro problem' },
  microProblem: { id: 'Permasalahan mikro', en: 'Micro problem' },
  strategicIssue: { id: 'Isu strategis', en: 'Strategic issue' },
  method: { id: 'Metode pembaharuan', en: 'Method' },
  strengths: { id: 'Keunggulan dan kebaharuan', en: 'Strengths' },
  before: { id: 'Sebelum inovasi', en: 'Before' },
  after: { id: 'Sesudah inovasi', en: 'After' },
  stages: { id: 'Tahapan strategis', en: 'Stages' },
  aims: { id: 'Tujuan', en: 'Aims' },
  benefits: { id: 'Manfaat', en: 'Benefits' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A part that people write. */
export type InnovationField = keyof typeof INNOVATION_FIELDS;

/** The fields at the head of the report, one line each. */
export const IDENTITY_FIELDS = [
  'name',
  'stage',
  'initiator',
  'form',
  'affair',
  'trialOn',
  'startedOn',
] as const satisfies readonly InnovationField[];

/** The fields that are a section each, in their order. */
export const SECTION_FIELDS = [
  'legalBasis',
  'macroProblem',
  'microProblem',
  'strategicIssue',
  'method',
  'strengths',
  'before',
  'after',
  'stages',
  'aims',
  'benefits',
] as const satisfies readonly InnovationField[];
