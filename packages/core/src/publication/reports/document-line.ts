import type { Locale } from 'date-fns';
import { format } from 'date-fns/format';
import { enUS } from 'date-fns/locale/en-US';
import { id as indonesian } from 'date-fns/locale/id';
import { parseISO } from 'date-fns/parseISO';
import type { DocumentType, LegalDocument } from '../../programme/legal/legal-document.js';
import type { Bilingual } from '../../result/bilingual.js';

const TYPES: Readonly<Record<DocumentType, Bilingual>> = {
  perpres: { id: 'Perpres', en: 'Presidential Regulation (Perpres)' },
  permenkes: { id: 'Permenkes', en: 'Regulation of the Minister of Health (Permenkes)' },
  perda: { id: 'Perda', en: 'Regional Regulation (Perda)' },
  perbup: { id: 'Perbup', en: 'Regulation of the Regent (Perbup)' },
  sk: { id: 'SK', en: 'Decision (SK)' },
  se: { id: 'SE', en: 'Circular (SE)' },
};

/**
 * A legal document on one line: type, number, date where it is known, and what it is about.
 *
 * @example
 * documentLine(balanganDocuments[1]!).id; // => 'Perbup 17 Tahun 2022 tentang Pencegahan Stunting'
 */
export function documentLine({ type, number, date, about }: LegalDocument): Bilingual {
  const dated = (locale: Locale) =>
    date === null ? '' : `, ${format(parseISO(date), 'd LLLL yyyy', { locale })},`;
  return {
    id: `${TYPES[type].id} ${number}${dated(indonesian)} tentang ${about.id}`,
    en: `${TYPES[type].en} ${number}${dated(enUS)} on: ${about.en}`,
  };
}
