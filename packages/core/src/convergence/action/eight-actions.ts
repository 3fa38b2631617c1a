import type { Bilingual } from '../../result/bilingual.js';
import type {
  ActionForm,
  ActionMonth,
  ActionOutput,
  ConvergenceAction,
} from './convergence-action.js';

const BANGDA = 'Ditjen Bina Bangda, 8 aksi konvergensi';
const USUAL = 'Jadwal yang lazim; batas waktu resmi per tahun belum ditemukan';

const NEXT_YEAR = 1;

const LIST: Bilingual = { id: 'Daftar', en: 'List' };
const TABLE: Bilingual = { id: 'Tabel', en: 'Table' };
const DOCUMENT: Bilingual = { id: 'Dokumen', en: 'Document' };
const DECREE: Bilingual = { id: 'Peraturan atau keputusan bupati', en: "Regent's decree" };

/**
 * The eight actions of 2018 to 2024. Names and dependencies were read in print; outputs and usual months
 * were not, and what shows an output is our reading.
 *
 * Source: Ditjen Bina Bangda, eight convergence actions.
 *
 * @example
 * eightActions.actions.map(({ label }) => label.id)[0]; // => 'Analisis Situasi'
 */
export const eightActions: ActionForm = {
  id: 'aksi-2018',
  label: { id: '8 aksi konvergensi', en: 'Eight convergence actions' },
  fromYear: 2018,
  toYear: 2024,
  groups: [],
  classes: [],
  source: BANGDA,
  verified: true,
  actions: [
    {
      ...action(1, { id: 'Analisis Situasi', en: 'Situation analysis' }, [
        output('lokus', 'Rekomendasi desa lokus', 'Recommended lokus villages', LIST),
        output('priorities', 'Kegiatan prioritas', 'Priority activities', LIST),
        output('gaps', 'Kesenjangan cakupan layanan', 'Coverage gaps', TABLE),
        output('spread', 'Sebaran stunting', 'Spread of stunting', TABLE),
      ]),
      needsLastYear: ['aksi-6', 'aksi-7'],
      ...between(1, 2),
    },
    {
      ...action(2, { id: 'Penyusunan Rencana Kegiatan', en: 'Plan of activities' }, [
        output('plan', 'Rancangan rencana kegiatan', 'Draft plan to close gaps', DOCUMENT),
        output('budget', 'Masuk dalam RKPD dan Renja', 'Entered in RKPD and Renja', DOCUMENT),
      ]),
      needs: ['aksi-1'],
      ...between(2, 3),
    },
    {
      ...action(3, { id: 'Rembuk Stunting', en: 'Stunting assembly' }, [
        output('commitment', 'Komitmen yang ditandatangani', 'Signed commitment', DOCUMENT),
        output('agreed-plan', 'Rencana yang disepakati', 'Agreed plan', DOCUMENT),
        output('lokus-decree', 'Keputusan lokus', 'Decision on the lokus villages', DECREE),
      ]),
      needs: ['aksi-1', 'aksi-2'],
      ...between(3, 5),
    },
    {
      ...action(4, { id: 'Peraturan Bupati/Wali Kota', en: "Regent's regulation" }, [
        output('regulation', 'Peraturan tentang peran desa', 'Regulation on villages', DECREE),
      ]),
      needs: ['aksi-3'],
      ...between(null, 6),
    },
    {
      ...action(
        5,
        {
          id: 'Pembinaan Pelaku dan Pemerintahan Desa/Kelurahan',
          en: 'Support of cadres and village governments',
        },
        [
          output('cadres', 'Kader terlatih dan didanai', 'Trained and funded cadres', LIST),
          output(
            'complete-services',
            'Rumah tangga 1.000 HPK dengan layanan lengkap',
            '1000-HPK households with complete services',
            TABLE,
          ),
        ],
      ),
      ...between(null, 6),
    },
    {
      ...action(6, { id: 'Sistem Manajemen Data Stunting', en: 'Data management' }, [
        output('data-gaps', 'Kesenjangan data ditutup', 'Data gaps closed', LIST),
        output('system', 'Sistem data diuraikan', 'Data system described', DOCUMENT),
      ]),
      ...between(null, 12),
    },
    {
      ...action(7, { id: 'Pengukuran dan Publikasi Stunting', en: 'Measuring and publication' }, [
        output('prevalence', 'Prevalensi stunting per desa', 'Prevalence by village', TABLE),
        output('publication', 'Publikasi', 'Publication', DOCUMENT),
      ]),
      ...between(2, 12),
    },
    {
      ...action(8, { id: 'Reviu Kinerja Tahunan', en: 'Annual performance review' }, [
        output('coverage', 'Reviu cakupan layanan', 'Review of coverage', TABLE),
        output('finance', 'Reviu anggaran', 'Review of finance', TABLE),
        output('commitments', 'Reviu komitmen', 'Review of commitments', TABLE),
      ]),
      // It holds the result against the plan.
      needs: ['aksi-2', 'aksi-7'],
      ...between(1, 2, NEXT_YEAR),
    },
  ],
};

function action(
  no: number,
  label: Bilingual,
  outputs: readonly ActionOutput[],
): Omit<ConvergenceAction, 'time'> {
  return {
    id: `aksi-${no}`,
    no,
    label,
    outputs: { value: outputs, source: BANGDA, verified: false },
    needs: [],
    needsLastYear: [],
    source: BANGDA,
    verified: true,
  };
}

function output(id: string, inIndonesian: string, inEnglish: string, evidence: Bilingual) {
  return { id, label: { id: inIndonesian, en: inEnglish }, evidence };
}

/** From the start of a month, or all year, to the end of another. */
function between(
  from: number | null,
  to: number,
  yearsAfter: 0 | 1 = 0,
): Pick<ConvergenceAction, 'time'> {
  const start: ActionMonth | null = from === null ? null : { month: from, yearsAfter };
  const value = { from: start, to: { month: to, yearsAfter } };
  return { time: { value, source: USUAL, verified: false } };
}
