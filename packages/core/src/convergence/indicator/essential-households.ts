import type { Bilingual } from '../../result/bilingual.js';
import type { EssentialRow } from './essential-row.js';

const FAMILIES: Bilingual = { id: 'Keluarga', en: 'Families' };
const AT_RISK: Bilingual = {
  id: 'Keluarga berisiko stunting',
  en: 'Families at risk of stunting',
};
const HOUSEHOLDS: Bilingual = { id: 'Rumah tangga', en: 'Households' };

/**
 * Lines 20 to 29 of the form: families, water and sanitation, social protection.
 *
 * @example
 * essentialHouseholds.length; // => 10
 */
export const essentialHouseholds: readonly EssentialRow[] = [
  {
    group: 'keluarga',
    label: {
      id: 'Keluarga stop buang air besar sembarangan',
      en: 'Families who stopped open defecation',
    },
    denominator: FAMILIES,
    offices: ['dinkes'],
  },
  {
    group: 'keluarga',
    label: {
      id: 'Keluarga melaksanakan perilaku hidup bersih dan sehat (PHBS)',
      en: 'Families with clean and healthy behaviour (PHBS)',
    },
    denominator: FAMILIES,
    offices: ['dinkes'],
  },
  {
    group: 'keluarga',
    label: {
      id: 'Keluarga berisiko stunting mendapat promosi gemar makan ikan',
      en: 'Families at risk reached by the promotion of eating fish',
    },
    denominator: AT_RISK,
    offices: ['dinas-perikanan'],
  },
  {
    group: 'keluarga',
    label: { id: 'Pelayanan KB pascapersalinan', en: 'Family planning after birth' },
    denominator: { id: 'Persalinan', en: 'Deliveries' },
    offices: ['dinas-kb'],
    same: 'N1',
  },
  {
    group: 'keluarga',
    label: {
      id: 'Keluarga berisiko stunting yang didampingi',
      en: 'Families at risk who are accompanied',
    },
    denominator: AT_RISK,
    offices: ['dinas-kb'],
    same: 'N7',
  },
  {
    group: 'keluarga',
    label: {
      id: 'Keluarga berisiko stunting memanfaatkan pekarangan untuk gizi',
      en: 'Families at risk who use their garden for nutrition',
    },
    denominator: AT_RISK,
    offices: ['dinas-ketahanan-pangan'],
  },
  {
    group: 'air-sanitasi',
    label: {
      id: 'Rumah tangga dengan akses air minum layak',
      en: 'Households with improved drinking water',
    },
    denominator: HOUSEHOLDS,
    offices: ['pupr'],
    same: 'N4',
  },
  {
    group: 'air-sanitasi',
    label: {
      id: 'Rumah tangga dengan akses sanitasi layak',
      en: 'Households with improved sanitation',
    },
    denominator: HOUSEHOLDS,
    offices: ['pupr'],
    same: 'N5',
  },
  {
    group: 'perlinsos',
    label: {
      id: 'Kelompok PKH mengikuti P2K2 dengan modul kesehatan dan gizi',
      en: 'PKH groups who attend P2K2 with the module on health and nutrition',
    },
    denominator: { id: 'Kelompok PKH', en: 'PKH groups' },
    offices: ['dinsos'],
  },
  {
    group: 'perlinsos',
    label: {
      id: 'Keluarga penerima manfaat dengan ibu hamil, ibu menyusui, atau baduta menerima bantuan pangan selain beras dan telur',
      en: 'Benefiting families with a pregnant or nursing woman or a child below two who get varied food aid beyond rice and eggs',
    },
    denominator: {
      id: 'Keluarga penerima manfaat dengan ibu hamil, ibu menyusui, atau baduta',
      en: 'Benefiting families with a pregnant or nursing woman or a child below two',
    },
    offices: ['dinsos'],
  },
];
