import type { Bilingual } from '../../result/bilingual.js';

/**
 * The offices (OPD) of a district that answer for indicators, and the ministry of health. A district may
 * have joined or split them.
 *
 * @example
 * OFFICES.dinkes.en; // => 'Health office'
 */
export const OFFICES = {
  kemenkes: { id: 'Kementerian Kesehatan', en: 'Ministry of Health' },
  dinkes: { id: 'Dinas Kesehatan', en: 'Health office' },
  kemenag: { id: 'Kantor Kementerian Agama', en: 'Office of Religious Affairs' },
  'dinas-kb': { id: 'Dinas Keluarga Berencana', en: 'Family planning office' },
  dinsos: { id: 'Dinas Sosial', en: 'Social affairs office' },
  'dinas-perikanan': { id: 'Dinas Perikanan', en: 'Fisheries office' },
  'dinas-ketahanan-pangan': { id: 'Dinas Ketahanan Pangan', en: 'Food security office' },
  pupr: { id: 'Dinas Pekerjaan Umum dan Penataan Ruang', en: 'Public works office' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The id of an office. */
export type OfficeId = keyof typeof OFFICES;
