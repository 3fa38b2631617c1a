import type { Bilingual } from '../../result/bilingual.js';

/** What a stage must bring about. */
export interface StageOutputRule {
  readonly id: string;
  readonly label: Bilingual;
}

/** A stage of work that the decree gives the Pokja. */
export interface PokjaStage {
  readonly number: 1 | 2 | 3 | 4;
  readonly label: Bilingual;
  readonly outputs: readonly StageOutputRule[];
}

/**
 * The four stages of Pokja Balanting. The outputs are the words of the decree one by one.
 *
 * Source: SK Bupati Balangan 188.45/317/Kum/2022, as quoted in the innovation proposal "Balanting".
 *
 * @example
 * POKJA_STAGES.map(({ outputs }) => outputs.length); // => [6, 2, 3, 2]
 */
export const POKJA_STAGES: readonly PokjaStage[] = [
  {
    number: 1,
    label: {
      id: 'Melaksanakan koordinasi data, konvergensi, perencanaan, monitoring, evaluasi, dan publikasi',
      en: 'Coordinate data, convergence, planning, monitoring, evaluation and publication',
    },
    outputs: [
      output('data', 'Data yang disepakati', 'Agreed data'),
      output('convergence', 'Konvergensi layanan', 'Convergence of services'),
      output('planning', 'Rencana kerja', 'Work plan'),
      output('monitoring', 'Hasil monitoring', 'Results of monitoring'),
      output('evaluation', 'Hasil evaluasi', 'Results of evaluation'),
      output('publication', 'Publikasi', 'Publication'),
    ],
  },
  {
    number: 2,
    label: {
      id: 'Melaksanakan peningkatan kapasitas lembaga dan sumber daya manusia di tatanan desa hingga kabupaten',
      en: 'Build the capacity of institutions and people from village to district',
    },
    outputs: [
      output('institutions', 'Kapasitas lembaga', 'Capacity of institutions'),
      output('people', 'Kapasitas sumber daya manusia', 'Capacity of people'),
    ],
  },
  {
    number: 3,
    label: {
      id: 'Menyusun instrumen penyusunan kebijakan, pemantauan, dan laporan hasil kebijakan',
      en: 'Make instruments for policy, monitoring and reports on the results of policy',
    },
    outputs: [
      output('policy-instrument', 'Instrumen penyusunan kebijakan', 'Instrument for policy'),
      output('monitoring-instrument', 'Instrumen pemantauan', 'Instrument for monitoring'),
      output('report-instrument', 'Instrumen laporan hasil', 'Instrument for reports on results'),
    ],
  },
  {
    number: 4,
    label: {
      id: 'Melaporkan hasil pelaksanaan kegiatan dan penyelenggaraan percepatan penurunan angka stunting',
      en: 'Report on activities and on the faster reduction of stunting',
    },
    outputs: [
      output('activity-report', 'Laporan pelaksanaan kegiatan', 'Report on activities'),
      output('programme-report', 'Laporan penyelenggaraan', 'Report on the programme'),
    ],
  },
];

function output(id: string, inIndonesian: string, inEnglish: string): StageOutputRule {
  return { id, label: { id: inIndonesian, en: inEnglish } };
}
