import type { Bilingual } from '../../result/bilingual.js';
import type { ProgrammeState } from './programme-state.js';
import { type ReportSentence, reportSentence } from './report-sentence.js';

/**
 * The parts of a programme that a report draws on.
 *
 * @example
 * STATE_PARTS.plan.en; // => 'Work plan'
 */
export const STATE_PARTS = {
  documents: { id: 'Dokumen hukum', en: 'Legal documents' },
  memberships: { id: 'Susunan tim', en: 'Members of the team' },
  outputs: { id: 'Keluaran tahapan', en: 'Outputs of the stages' },
  lokus: { id: 'Desa lokus', en: 'Focus villages' },
  coverage: { id: 'Cakupan layanan', en: 'Coverage of services' },
  actions: { id: 'Aksi konvergensi', en: 'Convergence actions' },
  plan: { id: 'Rencana kerja', en: 'Work plan' },
  chains: { id: 'Rantai logika', en: 'Logic chains' },
  commitments: { id: 'Komitmen mitra', en: 'Promises of partners' },
  deliveries: { id: 'Penyaluran', en: 'Deliveries' },
  gaps: { id: 'Kesenjangan layanan per desa', en: 'Gaps of services by village' },
  fosterCare: { id: 'Bapak/Bunda Asuh (BAAS)', en: 'Foster parents (BAAS)' },
  meetings: { id: 'Rapat', en: 'Meetings' },
  followUps: { id: 'Tindak lanjut', en: 'Follow-ups' },
  effect: { id: 'Perbandingan lokus dengan desa lain', en: 'Lokus beside other villages' },
  trainings: { id: 'Pelatihan', en: 'Trainings' },
  instruments: { id: 'Instrumen', en: 'Instruments' },
  stunting: { id: 'Angka stunting', en: 'Figures of stunting' },
} as const satisfies Readonly<Partial<Record<keyof ProgrammeState, Bilingual>>>;

/** A part of a programme that a report draws on. */
export type StatePart = keyof typeof STATE_PARTS;

/**
 * A sentence for each part that was not given.
 *
 * @example
 * missingParts({ area: '63.11', areas: balangan, meetings: [] }, ['meetings', 'plan'])[0]?.text.en;
 * // => 'The data on "Work plan" were not given.'
 */
export function missingParts(
  state: ProgrammeState,
  parts: readonly StatePart[],
): readonly ReportSentence[] {
  return parts
    .filter((part) => state[part] === undefined)
    .map((part) =>
      reportSentence('missing.part', (language) => ({ part: STATE_PARTS[part][language] })),
    );
}
