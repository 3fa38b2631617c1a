import {
  fail,
  isEmptyCell,
  isoDateFromDays,
  issue,
  MISSING,
  ok,
  type PositionCode,
  parseNik,
  type RecordMeasure,
  type Result,
  readRecord,
  stripCell,
} from '@balanting/core';
import { cellsOfRecord, type JsonRecord } from '../record/json-record.js';

/** A child at one visit, read from a record and fit for FHIR: texts are never empty. */
export interface ChildVisit {
  readonly nik: string | undefined;
  readonly sex: 'male' | 'female';
  readonly birthDate: string;
  readonly measuredOn: string;
  readonly ageDays: number;
  readonly position: PositionCode;
  readonly oedema: boolean;
  readonly measures: Readonly<Partial<Record<RecordMeasure, string>>>;
  readonly texts: Readonly<Partial<Record<VisitText, string>>>;
}

const TEXTS = [
  'name',
  'province',
  'district',
  'kecamatan',
  'puskesmas',
  'village',
  'posyandu',
] as const;

/** A text of a visit. */
export type VisitText = (typeof TEXTS)[number];

/** The visit of a record; fails as `readRecord` does, and without a birth date. */
export function childVisit(record: JsonRecord): Result<ChildVisit> {
  const read = readRecord(cellsOfRecord(record));
  if (!read.ok) return read;
  const { sex, birthDay, measuredDay, ageDays, position, measures } = read.value;
  if (birthDay === MISSING) {
    return fail(issue('date.missing', { path: ['birthDate'], values: { column: 'birthDate' } }));
  }
  const texts = TEXTS.flatMap((field) => {
    const text = fhirText(record[field]);
    return text === undefined ? [] : [[field, text]];
  });
  const nik = parseNik(stripCell(record.nik ?? ''));
  const visit: ChildVisit = {
    nik: nik.ok ? nik.value.digits : undefined,
    sex: sex === 1 ? 'male' : 'female',
    birthDate: isoDateFromDays(birthDay),
    measuredOn: isoDateFromDays(measuredDay),
    ageDays,
    position,
    oedema: record.oedema === true,
    measures,
    texts: Object.fromEntries(texts),
  };
  return ok(visit, read.warnings);
}

/** FHIR has no empty texts, and no spaces but the plain ones. */
function fhirText(value: string | null | undefined): string | undefined {
  const text = stripCell(value ?? '').replace(/\s/gu, ' ');
  return isEmptyCell(text) ? undefined : text;
}

/** What tells a child apart: the NIK, else name, birth date, sex and village. */
export function keyOfVisit({ nik, sex, birthDate, texts }: ChildVisit): string {
  return nik ?? JSON.stringify([texts.name ?? '', birthDate, sex, texts.village ?? '']);
}
