import type { Bilingual, DataKind } from '@balanting/core';
import type { ReportBeside } from './beside.js';

/** A term of the report and what it means. */
export interface GlossaryTerm {
  readonly term: Bilingual;
  readonly meaning: Bilingual;
  /** Absent: in every report. */
  readonly only?: DataKind;
  /** Only in a report that has this part. */
  readonly part?: keyof ReportBeside;
}

/** The terms of the report, in the order in which a reader meets them. */
export const GLOSSARY: readonly GlossaryTerm[] = [
  {
    term: { id: 'Stunting', en: 'Stunting' },
    meaning: {
      id: 'Anak lebih pendek dari seharusnya untuk umurnya: tinggi menurut umur di bawah −2 SD. Sangat pendek: di bawah −3 SD.',
      en: 'A child too short for its age: height-for-age below −2 SD. Severe stunting: below −3 SD.',
    },
  },
  {
    term: { id: 'Wasting', en: 'Wasting' },
    meaning: {
      id: 'Anak terlalu kurus untuk tingginya: berat menurut tinggi di bawah −2 SD.',
      en: 'A child too thin for its height: weight-for-height below −2 SD.',
    },
  },
  {
    term: { id: 'Berat badan kurang', en: 'Underweight' },
    meaning: {
      id: 'Berat menurut umur di bawah −2 SD.',
      en: 'Weight-for-age below −2 SD.',
    },
  },
  {
    term: { id: 'Nilai z dan SD', en: 'Z-score and SD' },
    meaning: {
      id: 'Jarak anak dari anak sehat seumurnya menurut standar WHO. 0 tepat di tengah; di bawah −2 hanya sekitar 2 dari 100 anak sehat.',
      en: 'How far a child is from healthy children of its age by the WHO standard. 0 is the middle; only about 2 of 100 healthy children are below −2.',
    },
  },
  {
    term: { id: 'Prevalensi', en: 'Prevalence' },
    meaning: {
      id: 'Bagian anak yang mengalaminya di antara semua anak dengan nilai yang sah.',
      en: 'The share of children who have it, of all children with a valid score.',
    },
  },
  {
    term: { id: 'Poin persentase', en: 'Percentage point' },
    meaning: {
      id: 'Selisih dua persentase: dari 17,91 % ke 14,91 % turun 3 poin.',
      en: 'The difference of two percentages: from 17.91 % to 14.91 % is a fall of 3 points.',
    },
  },
  {
    term: { id: 'Selang 95 %', en: '95 % interval' },
    meaning: {
      id: 'Rentang angka yang masih cocok dengan data bila kebetulan diperhitungkan. Makin sedikit anak, makin lebar.',
      en: 'The range of figures that still fit the data when chance is taken into account. The fewer children, the wider.',
    },
  },
  {
    term: { id: 'Grafik corong', en: 'Funnel plot' },
    meaning: {
      id: 'Gambar desa menurut jumlah anak dan prevalensi. Di antara kedua garis, perbedaan desa dapat timbul karena kebetulan.',
      en: 'Villages by number of children and prevalence. Between the lines villages may differ by chance alone.',
    },
  },
  {
    term: { id: 'Desa lokus', en: 'Focus village (lokus)' },
    meaning: {
      id: 'Desa yang didahulukan dalam penurunan stunting pada satu tahun.',
      en: 'A village that comes first in the work against stunting in a year.',
    },
  },
  {
    term: { id: 'AARR', en: 'AARR' },
    meaning: {
      id: 'Laju penurunan rata-rata per tahun: 10 % berarti prevalensi tiap tahun menjadi 90 % dari tahun sebelumnya.',
      en: 'The average annual rate of reduction: 10 % means that each year the prevalence is 90 % of the year before.',
    },
  },
  {
    part: 'participation',
    term: { id: 'SKDN', en: 'SKDN' },
    meaning: {
      id: 'Empat jumlah penimbangan: S = semua balita, K = punya KMS atau Buku KIA, D = ditimbang, N = naik berat badannya.',
      en: 'Four counts of growth monitoring: S = all under-fives, K = with a growth card, D = weighed, N = gained enough.',
    },
  },
  {
    part: 'scorecards',
    term: { id: '1.000 HPK', en: 'First 1,000 days (HPK)' },
    meaning: {
      id: 'Seribu hari pertama kehidupan: dari kehamilan sampai anak berumur dua tahun.',
      en: 'From pregnancy to the second birthday of the child.',
    },
  },
  {
    part: 'stages',
    term: { id: 'Pokja', en: 'Pokja' },
    meaning: {
      id: 'Kelompok kerja Balangan Lawan Stunting: perangkat daerah dan mitra yang bekerja dalam empat tahapan.',
      en: 'The working group Balangan Lawan Stunting: offices and partners who work in four stages.',
    },
  },
  {
    only: 'register',
    term: { id: 'e-PPGBM', en: 'e-PPGBM' },
    meaning: {
      id: 'Pencatatan dan pelaporan gizi berbasis masyarakat secara elektronik: hasil penimbangan posyandu.',
      en: 'The electronic register of community nutrition: what posyandu weigh and measure.',
    },
  },
];
