import type { FormField, FormFieldType, Instrument } from './instrument.js';

const OURS = 'Susunan sendiri, untuk tahapan ketiga SK Bupati 188.45/317/Kum/2022';

const VISIT: readonly FormField[] = [
  field('date', 'date', 'Tanggal', 'Date'),
  field('area', 'area', 'Desa atau kelurahan', 'Village'),
  field('by', 'person', 'Petugas (kode)', 'Officer (code)'),
];

/**
 * What a policy on stunting should rest on, asked before it is signed.
 *
 * @example
 * policyChecklist.purpose; // => 'policy'
 */
export const policyChecklist: Instrument = {
  id: 'policy-checklist',
  purpose: 'policy',
  title: { id: 'Daftar periksa penyusunan kebijakan', en: 'Checklist for making policy' },
  source: OURS,
  fields: [
    field('document', 'id', 'Rancangan dokumen (kode)', 'Draft document (code)'),
    check('data-agreed', 'Data sudah disepakati semua OPD', 'All offices agree on the data'),
    check('lokus-explained', 'Pemilihan desa lokus dijelaskan', 'Choice of villages is explained'),
    check('gaps-known', 'Kesenjangan layanan per desa diketahui', 'Gaps of services are known'),
    check('legal-basis', 'Dasar hukum disebut', 'Legal basis is named'),
    check('owner-named', 'Penanggung jawab disebut', 'Who answers for it is named'),
    check('budget-named', 'Anggaran dan sumbernya disebut', 'Budget and its source are named'),
    check('target-dated', 'Target dan tenggat disebut', 'Target and deadline are named'),
    check('partners-heard', 'Mitra swasta dan masyarakat dilibatkan', 'Partners took part'),
    note('Catatan', 'Notes'),
  ],
};

/**
 * A visit to an activity.
 *
 * @example
 * activityVisit.fields[0]?.id; // => 'date'
 */
export const activityVisit: Instrument = {
  id: 'activity-visit',
  purpose: 'monitoring',
  title: { id: 'Formulir pemantauan kegiatan', en: 'Form for monitoring an activity' },
  source: OURS,
  fields: [
    ...VISIT,
    field('activity', 'id', 'Kegiatan (kode)', 'Activity (code)'),
    check('as-planned', 'Berjalan sesuai jadwal', 'Runs on schedule'),
    check('funds-arrived', 'Dana sudah diterima', 'Funds have arrived'),
    check('right-people', 'Penerima sesuai sasaran', 'Those who receive are the target group'),
    field('reached', 'count', 'Jumlah penerima', 'People reached'),
    note('Kendala', 'Obstacles'),
  ],
};

/**
 * A visit to a posyandu on the day of measuring.
 *
 * @example
 * checklistScore(posyanduVisit, {}).share; // => null
 */
export const posyanduVisit: Instrument = {
  id: 'posyandu-visit',
  purpose: 'monitoring',
  title: { id: 'Daftar periksa posyandu', en: 'Checklist of a posyandu' },
  source: OURS,
  fields: [
    ...VISIT,
    check('scale', 'Timbangan baik dan sudah dinolkan', 'Scale is sound and set to zero'),
    check('length-board', 'Alat ukur panjang dan tinggi baik', 'Length board is sound'),
    check('two-measurers', 'Diukur oleh dua orang', 'Two people measure'),
    check('position', 'Anak di bawah 24 bulan diukur terlentang', 'Below 24 months measured lying'),
    check('recorded', 'Hasil dicatat di e-PPGBM', 'Results are recorded in e-PPGBM'),
    check('referred', 'Anak gizi buruk dirujuk', 'Severely wasted children are referred'),
    field('measured', 'count', 'Jumlah anak diukur', 'Children measured'),
    note('Catatan', 'Notes'),
  ],
};

/**
 * A delivery of a partner as it is received.
 *
 * @example
 * deliveryNote.fields.some(({ type }) => type === 'text'); // => true
 */
export const deliveryNote: Instrument = {
  id: 'delivery-note',
  purpose: 'monitoring',
  title: { id: 'Tanda terima penyaluran', en: 'Delivery note' },
  source: OURS,
  fields: [
    ...VISIT,
    field('commitment', 'id', 'Komitmen (kode)', 'Commitment (code)'),
    field('goods', 'count', 'Jumlah barang atau paket', 'Goods or packets'),
    field('rupiah', 'count', 'Nilai dalam rupiah', 'Value in rupiah'),
    check('complete', 'Sesuai jumlah yang dikirim', 'All that was sent'),
    check('sound', 'Barang baik dan belum kedaluwarsa', 'Goods are sound and in date'),
    field('proof', 'id', 'Bukti (kode)', 'Proof (code)'),
    note('Catatan', 'Notes'),
  ],
};

/**
 * What a report of the Pokja should hold, asked before it is sent.
 *
 * @example
 * reportChecklist.purpose; // => 'report'
 */
export const reportChecklist: Instrument = {
  id: 'report-checklist',
  purpose: 'report',
  title: { id: 'Daftar periksa laporan hasil', en: 'Checklist of a report on results' },
  source: OURS,
  fields: [
    field('document', 'id', 'Laporan (kode)', 'Report (code)'),
    check('four-stages', 'Keempat tahapan dilaporkan', 'All four stages are reported'),
    check('sources', 'Sumber dan tanggal data disebut', 'Sources and dates of data are named'),
    check('targets', 'Capaian dibandingkan dengan target', 'Results are set beside targets'),
    check('money', 'Anggaran dan realisasi dilaporkan', 'Budget and realised are reported'),
    check('partners', 'Komitmen dan penyaluran mitra dilaporkan', 'Partners are reported'),
    check('follow-ups', 'Tindak lanjut dan tenggat dilaporkan', 'Follow-ups are reported'),
    check('no-names', 'Tidak memuat nama, NIK, atau alamat', 'Holds no name, NIK or address'),
    note('Catatan', 'Notes'),
  ],
};

/**
 * All instruments, by the order of their purpose.
 *
 * @example
 * INSTRUMENTS.length; // => 5
 */
export const INSTRUMENTS: readonly Instrument[] = [
  policyChecklist,
  activityVisit,
  posyanduVisit,
  deliveryNote,
  reportChecklist,
];

function check(id: string, inIndonesian: string, inEnglish: string): FormField {
  return field(id, 'check', inIndonesian, inEnglish);
}

function note(inIndonesian: string, inEnglish: string): FormField {
  return { ...field('note', 'text', inIndonesian, inEnglish), optional: true };
}

function field(
  id: string,
  type: FormFieldType,
  inIndonesian: string,
  inEnglish: string,
): FormField {
  return { id, type, label: { id: inIndonesian, en: inEnglish } };
}
