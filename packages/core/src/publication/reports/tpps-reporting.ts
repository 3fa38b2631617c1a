import type { AreaLevel } from '../../area/area-code.js';
import type { Bilingual } from '../../result/bilingual.js';

/** To whom a level of TPPS reports. */
export interface ReportingDuty {
  readonly level: AreaLevel;
  readonly by: Bilingual;
  readonly to: Bilingual;
  readonly timesAYear: number;
  readonly source: string;
  /** Whether it was read in the rule itself or in two independent places. */
  readonly verified: boolean;
}

const ARTICLE_25 = 'Perpres 72/2021 pasal 25, dikutip dalam paparan Ditjen Bina Bangda';
const AS_ABOVE = 'Mengikuti jenjang di atasnya; pasalnya belum dilihat';

/**
 * Who reports to whom on stunting, twice a year. The duties below the district were not seen in the rule
 * and follow those above.
 *
 * Source: Perpres 72/2021, article 25 (regent to governor, governor to the Minister of Home Affairs).
 *
 * @example
 * TPPS_REPORTING.find(({ level }) => level === 'district')?.to.id; // => 'Gubernur'
 */
export const TPPS_REPORTING: readonly ReportingDuty[] = [
  {
    level: 'province',
    by: { id: 'Gubernur', en: 'Governor' },
    to: { id: 'Menteri Dalam Negeri', en: 'Minister of Home Affairs' },
    timesAYear: 2,
    source: ARTICLE_25,
    verified: true,
  },
  {
    level: 'district',
    by: { id: 'Bupati', en: 'Regent' },
    to: { id: 'Gubernur', en: 'Governor' },
    timesAYear: 2,
    source: ARTICLE_25,
    verified: true,
  },
  {
    level: 'kecamatan',
    by: { id: 'Camat', en: 'Head of the kecamatan' },
    to: { id: 'Bupati', en: 'Regent' },
    timesAYear: 2,
    source: AS_ABOVE,
    verified: false,
  },
  {
    level: 'village',
    by: { id: 'Kepala desa', en: 'Head of the village' },
    to: { id: 'Bupati', en: 'Regent' },
    timesAYear: 2,
    source: AS_ABOVE,
    verified: false,
  },
];
