/** Words of the reports of the programme. */
export const PROGRAMME_WORDS = {
  innovation: { id: 'Proposal inovasi daerah', en: 'Regional innovation report' },
  pokjaYear: { id: 'Laporan tahunan Pokja', en: 'Yearly report of the Pokja' },
  semester: { id: 'Laporan semester TPPS', en: 'Semester report of TPPS' },
  year: { id: 'Tahun {year}, keadaan {day}', en: 'Year {year}, as of {day}' },
  half: { id: 'Semester {semester} tahun {year}', en: 'Half year {semester} of {year}' },
  duty: {
    id: '{by} melapor kepada {to} {times} kali setahun. Dasar: {source}{doubt}.',
    en: '{by} reports to {to} {times} times a year. Basis: {source}{doubt}.',
  },
  unverified: { id: ' (belum diperiksa)', en: ' (not verified)' },
  legal: { id: 'Dasar hukum', en: 'Legal basis' },
  identity: { id: 'Identitas', en: 'Identity' },
  identityTable: { id: 'Data pokok inovasi', en: 'The innovation at a glance' },
  part: { id: 'Bagian', en: 'Part' },
  content: { id: 'Isi', en: 'Content' },
  results: { id: 'Hasil', en: 'Results' },
  missing: { id: 'Yang belum ada', en: 'What is missing' },
  nothingMissing: { id: 'Semua bagian terisi.', en: 'Every part is filled in.' },
  notGiven: { id: 'Data belum diberikan.', en: 'No data were given.' },
  none: { id: 'Tidak ada.', en: 'None.' },
  stage: { id: 'Tahap {number}', en: 'Stage {number}' },
  stageState: {
    id: '{state}: {done} dari {outputs} keluaran disepakati atau diterbitkan.',
    en: '{state}: {done} of {outputs} outputs agreed or published.',
  },
  stageStates: {
    'not-started': { id: 'Belum mulai', en: 'Not started' },
    running: { id: 'Berjalan', en: 'Running' },
    done: { id: 'Selesai', en: 'Done' },
  },
  outputs: { id: 'Keluaran tahap', en: 'Outputs of the stage' },
  output: { id: 'Keluaran', en: 'Output' },
  state: { id: 'Keadaan', en: 'State' },
  team: { id: 'Tim', en: 'Team' },
  teamLine: {
    id: 'Keanggotaan tercatat: {members}; jabatan yang kosong: {vacant}.',
    en: 'Memberships on record: {members}; vacant roles: {vacant}.',
  },
  instruments: { id: 'Instrumen', en: 'Instruments' },
  purpose: { id: 'Kegunaan', en: 'Purpose' },
  purposes: {
    policy: { id: 'Kebijakan', en: 'Policy' },
    monitoring: { id: 'Pemantauan', en: 'Monitoring' },
    report: { id: 'Laporan', en: 'Report' },
  },
  obstacles: { id: 'Kendala', en: 'Obstacles' },
  nextSteps: { id: 'Rencana semester berikutnya', en: 'Plan for the next half year' },
} as const;

/** A wording with its values; a hole without a value stays. */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
}
