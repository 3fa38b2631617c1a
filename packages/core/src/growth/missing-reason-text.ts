import type { Bilingual } from '../result/bilingual.js';
import type { Language } from '../result/message-of.js';
import type { MissingReason } from './missing-reason.js';

const TEXTS: Readonly<Record<MissingReason, Bilingual>> = {
  'sex-missing': { id: 'jenis kelamin kosong', en: 'sex missing' },
  'age-negative': { id: 'diukur sebelum lahir', en: 'measured before birth' },
  'age-missing': { id: 'umur kosong', en: 'age missing' },
  'age-below-range': { id: 'terlalu muda untuk rujukan', en: 'too young for the reference' },
  'age-above-range': { id: 'terlalu tua untuk rujukan', en: 'too old for the reference' },
  oedema: { id: 'edema', en: 'oedema' },
  'measurement-missing': { id: 'pengukuran kosong', en: 'measurement missing' },
  'measurement-not-positive': {
    id: 'pengukuran tidak lebih dari 0',
    en: 'measurement not above 0',
  },
  'length-out-of-table': { id: 'panjang badan di luar tabel', en: 'length outside the table' },
  'before-term': {
    id: 'prematur dan belum mencapai hari perkiraan lahir',
    en: 'preterm and before its due date',
  },
};

/**
 * The words for why there is no z-score, as part of a sentence or a cell of a table.
 *
 * @example
 * missingReasonText('length-out-of-table', 'id'); // => 'panjang badan di luar tabel'
 */
export function missingReasonText(reason: MissingReason, language: Language): string {
  return TEXTS[reason][language];
}
