import type { Bilingual } from '@balanting/core';
import { html } from '../html/html.js';
import type { ReportBeside } from './beside.js';
import type { SectionMaker } from './section.js';

const WORDS = {
  title: { id: 'Yang belum ada dalam laporan ini', en: 'What this report does not hold yet' },
  intro: {
    id: 'Bagian berikut membutuhkan data yang tidak diberikan:',
    en: 'These parts need data that were not given:',
  },
} as const;

type Part = Exclude<keyof ReportBeside, 'register' | 'borders' | 'rounds' | 'participation'>;

/** What each part needs; in the order of the report. */
const NEEDS: Readonly<Record<Part, Bilingual>> = {
  locus: {
    id: 'Desa lokus: jumlah anak stunting menurut desa, sedikitnya satu anak.',
    en: 'Focus villages: stunted children by village, at least one child.',
  },
  measured: {
    id: 'Anak yang diukur: baris pengukuran dengan umur dan jenis kelamin.',
    en: 'Children measured: rows of measurements with age and sex.',
  },
  quality: {
    id: 'Mutu data: baris pengukuran.',
    en: 'Quality of the data: rows of measurements.',
  },
  skdn: {
    id: 'SKDN: penimbangan dua bulan berturut-turut, dan daftar sasaran balita untuk S dan K.',
    en: 'SKDN: weighings of two months in a row, and the list of under-fives for S and K.',
  },
  coverage: {
    id: 'Cakupan layanan: jumlah sasaran dan yang menerima layanan menurut desa.',
    en: 'Coverage of services: people due and people reached by village.',
  },
  scorecards: {
    id: 'Kartu skor konvergensi: ibu hamil dan anak di bawah dua tahun dengan layanan yang diterima.',
    en: 'Scorecards: pregnant women and children below two with the services they received.',
  },
  partners: {
    id: 'Mitra: komitmen dan penyerahan bantuan.',
    en: 'Partners: promises and deliveries.',
  },
  stages: {
    id: 'Empat tahapan Pokja: keadaan keluaran tiap tahapan.',
    en: 'The four stages of the Pokja: the state of their outputs.',
  },
  plan: {
    id: 'Kegiatan Pokja: rencana kerja dengan anggaran dan keadaannya.',
    en: 'Activities of the Pokja: the work plan with its money and its states.',
  },
};

/** The parts that the report lacks, and what they need; null where it has all. */
export const missingPartsSection: SectionMaker = (_, language, beside) => {
  const missing = (Object.keys(NEEDS) as Part[]).filter((part) => isMissing(part, beside));
  if (missing.length === 0) return null;
  return {
    id: 'missing',
    title: WORDS.title[language],
    onNewPage: false,
    body: html`<p>${WORDS.intro[language]}</p>
<ul>
${missing.map((part) => html`<li>${NEEDS[part][language]}</li>\n`)}</ul>`,
  };
};

/** The section on growth monitoring says itself why it has no SKDN. */
function isMissing(part: Part, beside: ReportBeside): boolean {
  const told = part === 'skdn' && beside.participation !== undefined;
  return beside[part] === undefined && !told;
}
