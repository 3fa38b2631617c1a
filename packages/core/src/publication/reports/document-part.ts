import {
  type DocumentSubject,
  documentsFor,
  type LegalDocument,
} from '../../programme/legal/legal-document.js';
import type { Bilingual } from '../../result/bilingual.js';
import { documentLine } from './document-line.js';
import type { ProgrammeState } from './programme-state.js';

/** A legal document in a report. */
export interface DocumentLine extends Pick<LegalDocument, 'id' | 'subject'> {
  readonly line: Bilingual;
}

/**
 * The documents in force on some subjects for a year, subject by subject; null where none were given.
 *
 * @example
 * const state = { area: '63.11', areas: balangan, documents: balanganDocuments };
 * documentPart(state, 2022, ['lokus'])?.[0]?.id; // => 'sk-lokus-2022'
 */
export function documentPart(
  { documents }: ProgrammeState,
  year: number,
  subjects: readonly DocumentSubject[],
): readonly DocumentLine[] | null {
  if (documents === undefined) return null;
  return subjects
    .flatMap((subject) => documentsFor(documents, subject, year))
    .map((one) => ({ id: one.id, subject: one.subject, line: documentLine(one) }));
}
