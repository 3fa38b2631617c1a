import type { Bilingual } from '../bilingual.js';

/** Mappings to DHIS2. */
export const dhis2Messages = {
  'dhis2.figure_unknown': {
    id: 'Angka "{value}" tidak dikenal: pakai salah satu dari FIGURE_NAMES.',
    en: 'The figure "{value}" is not known: use one of FIGURE_NAMES.',
  },
  'dhis2.element_twice': {
    id: 'Elemen data {value} tertulis dua kali dalam pemetaan: sisakan satu.',
    en: 'The data element {value} stands twice in the mapping: keep one.',
  },
  'dhis2.area_twice': {
    id: 'Wilayah {value} tertulis dua kali dalam pemetaan: sisakan satu.',
    en: 'The area {value} stands twice in the mapping: keep one.',
  },
  'dhis2.group_twice': {
    id: 'Kelompok {value} tertulis dua kali dalam pemetaan: sisakan satu.',
    en: 'The group {value} stands twice in the mapping: keep one.',
  },
  'dhis2.id_invalid': {
    id: '"{value}" bukan UID DHIS2 (11 huruf dan angka, diawali huruf): perbaiki, atau sebut skema lain.',
    en: '"{value}" is no UID of DHIS2 (11 letters and digits, a letter first): mend it, or name another scheme.',
  },
  'dhis2.area_unmapped': {
    id: 'Pemetaan tidak memuat unit organisasi untuk {area}: tambahkan ke "areas".',
    en: 'The mapping has no organisation unit for {area}: add it to "areas".',
  },
  'dhis2.area_unused': {
    id: 'Tidak ada anak terhitung di {area}: periksa ejaannya.',
    en: 'The counts have no child in {area}: compare its spelling.',
  },
  'dhis2.group_unmapped': {
    id: 'Pemetaan tidak memuat category option combo untuk {group}: tambahkan ke "groups".',
    en: 'The mapping has no category option combo for {group}: add it to "groups".',
  },
  'dhis2.period_missing': {
    id: 'Anak di {area} tidak berbulan: beri periode untuk semua nilai.',
    en: 'The children of {area} have no month: give the period of all values.',
  },
  'dhis2.value_twice': {
    id: 'Dua kelompok di {area} jatuh pada periode {period}: hitung menurut periode itu, atau petakan terpisah.',
    en: 'Two groups of {area} fall into the period {period}: count by that period, or map them apart.',
  },
} as const satisfies Record<string, Bilingual>;
