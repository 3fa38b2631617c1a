import type { Bilingual } from '../../result/bilingual.js';
import { checkedValue } from '../../result/checked-value.js';
import { type Issue, type IssuePath, issue, ok, type Result } from '../../result/result.js';
import { dateIssues } from '../checked.js';
import { twiceIssues } from '../references.js';
import { parseDecreeNumber, parseRegulationNumber } from './document-number.js';

/** What a document is: regulations, a decision (SK), a circular letter (SE). */
export type DocumentType = 'perpres' | 'permenkes' | 'perda' | 'perbup' | 'sk' | 'se';

/** What a document settles; the library looks for the decree on the focus villages by it. */
export type DocumentSubject = 'stunting' | 'tpps' | 'pokja' | 'lokus' | 'standard' | 'convergence';

/** A document that the programme rests on. */
export interface LegalDocument {
  readonly id: string;
  readonly type: DocumentType;
  /** As printed. */
  readonly number: string;
  /** `YYYY-MM-DD`; null where not known. */
  readonly date: string | null;
  readonly issuer: string;
  readonly about: Bilingual;
  readonly subject: DocumentSubject;
  /** The year it holds for; null where it holds until replaced. */
  readonly year: number | null;
  /** Id of the document that took its place; null while it is in force. */
  readonly replacedBy: string | null;
  readonly source: string;
}

/** How each type writes its number: the year in it; null where numbers have no one form. */
const YEAR_OF_NUMBER: Readonly<Record<DocumentType, (number: string) => Result<number | null>>> = {
  perpres: yearOfRegulation,
  permenkes: yearOfRegulation,
  perda: yearOfRegulation,
  perbup: yearOfRegulation,
  sk: yearOfDecree,
  se: () => ok(null),
};

/**
 * The documents themselves, if their numbers and dates are sound and no two in force settle the same
 * for one year.
 *
 * @returns fails with `document.number_invalid`, `document.year_differs`, `document.two_for_year`,
 * `date.not_iso`, or `entry.twice`
 *
 * @example
 * checkDocuments(balanganDocuments).ok; // => true
 */
export function checkDocuments(
  documents: readonly LegalDocument[],
): Result<readonly LegalDocument[]> {
  return checkedValue(documents, [
    ...twiceIssues(documents, []),
    ...documents.flatMap((document, i) => documentIssues(document, [i])),
    ...rivalIssues(documents),
  ]);
}

/**
 * The documents in force on a subject for a year: those of the year itself, and those that hold until
 * replaced and do not come from a later year.
 *
 * @example
 * documentsFor(balanganDocuments, 'lokus', 2022).map(({ number }) => number);
 * // => ['188.45/498/Kum/2021']
 */
export function documentsFor(
  documents: readonly LegalDocument[],
  subject: DocumentSubject,
  year: number,
): readonly LegalDocument[] {
  return documents.filter((one) => {
    if (one.subject !== subject || one.replacedBy !== null) return false;
    return one.year === null ? (yearOf(one) ?? year) <= year : one.year === year;
  });
}

function documentIssues(document: LegalDocument, path: IssuePath): readonly Issue[] {
  const { number, date } = document;
  const year = YEAR_OF_NUMBER[document.type](number);
  const undated = dateIssues(date, [...path, 'date']);
  if (!year.ok) {
    return [...year.issues.map((one) => ({ ...one, path: [...path, ...one.path] })), ...undated];
  }
  const known = year.value !== null && date !== null && undated.length === 0;
  if (!known || date.startsWith(`${year.value}-`)) return undated;
  return [issue('document.year_differs', { path: [...path, 'date'], values: { number, date } })];
}

/** Each document after the first that settles a subject for a year on which another is in force. */
function rivalIssues(documents: readonly LegalDocument[]): readonly Issue[] {
  const first = new Map<string, string>();
  return documents.flatMap(({ subject, year, issuer, number, replacedBy }, i) => {
    if (year === null || replacedBy !== null) return [];
    const key = `${issuer}/${subject}/${year}`;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, number);
      return [];
    }
    const values = { subject, year, number, other };
    return [issue('document.two_for_year', { path: [i], values })];
  });
}

function yearOf({ type, number }: LegalDocument): number | null {
  const year = YEAR_OF_NUMBER[type](number);
  return year.ok ? year.value : null;
}

function yearOfRegulation(number: string): Result<number | null> {
  const parsed = parseRegulationNumber(number);
  return parsed.ok ? ok(parsed.value.year) : parsed;
}

function yearOfDecree(number: string): Result<number | null> {
  const parsed = parseDecreeNumber(number);
  return parsed.ok ? ok(parsed.value.year) : parsed;
}
