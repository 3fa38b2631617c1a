import type { LegalDocument } from './legal-document.js';

const PROPOSAL = 'Proposal inovasi daerah "Balanting", dasar hukum';
const REGENT = 'Bupati Balangan';

/**
 * The documents that Balanting rests on in 2022. Dates that the source does not give are null.
 *
 * Source: innovation proposal "Balanting", legal basis.
 *
 * @example
 * balanganDocuments.map(({ id }) => id);
 * // => ['perpres-72-2021', 'perbup-17-2022', 'sk-tpps-2022', 'sk-pokja-2022', 'sk-lokus-2022']
 */
export const balanganDocuments: readonly LegalDocument[] = [
  {
    id: 'perpres-72-2021',
    type: 'perpres',
    number: '72 Tahun 2021',
    date: null,
    issuer: 'Presiden Republik Indonesia',
    about: { id: 'Percepatan Penurunan Stunting', en: 'Faster reduction of stunting' },
    subject: 'stunting',
    year: null,
    replacedBy: null,
    source: PROPOSAL,
  },
  {
    id: 'perbup-17-2022',
    type: 'perbup',
    number: '17 Tahun 2022',
    date: null,
    issuer: REGENT,
    about: { id: 'Pencegahan Stunting', en: 'Prevention of stunting' },
    subject: 'stunting',
    year: null,
    replacedBy: null,
    source: PROPOSAL,
  },
  {
    id: 'sk-tpps-2022',
    type: 'sk',
    number: '188.45/313/Kum/2022',
    date: '2022-01-03',
    issuer: REGENT,
    about: {
      id: 'Tim Percepatan Penanganan Stunting (TPPS) Tahun Anggaran 2022',
      en: 'Team for faster reduction of stunting (TPPS), budget year 2022',
    },
    subject: 'tpps',
    year: 2022,
    replacedBy: null,
    source: PROPOSAL,
  },
  {
    id: 'sk-pokja-2022',
    type: 'sk',
    number: '188.45/317/Kum/2022',
    date: '2022-01-27',
    issuer: REGENT,
    about: {
      id: 'Pembentukan Kelompok Kerja Balangan Lawan Stunting',
      en: 'Forming of the working group Balangan Lawan Stunting',
    },
    subject: 'pokja',
    year: null,
    replacedBy: null,
    source: PROPOSAL,
  },
  {
    id: 'sk-lokus-2022',
    type: 'sk',
    number: '188.45/498/Kum/2021',
    date: null,
    issuer: REGENT,
    about: {
      id: 'Kelurahan atau Desa Lokasi Fokus Intervensi Penurunan Stunting Terintegrasi Tahun 2022',
      en: 'Focus villages of the integrated reduction of stunting in 2022',
    },
    subject: 'lokus',
    year: 2022,
    replacedBy: null,
    source: PROPOSAL,
  },
];
