import {
  daysFromIsoDate,
  type Issue,
  MISSING,
  nikDoubts,
  POSITION_RULE,
  parseAgeText,
} from '@balanting/core';
import { cleanMeasures } from './clean-measures.js';
import type { JsonRecord } from './json-record.js';
import type { RecordColumns } from './record-columns.js';
import { remembered } from './remembered.js';

/** Reads a clean record into the columns; false where the record needs the careful reader. */
export type CleanRecord = (record: JsonRecord, columns: RecordColumns, at: number) => boolean;

/** What {@link cleanRecordReader} is told. */
export interface CleanRecordOptions {
  /** Days since 1970-01-01 after which no date may lie. */
  readonly lastDay: number;
  /** Takes the doubts about records that are accepted. */
  readonly doubt: (found: Issue) => void;
}

const SEX_CODES: ReadonlyMap<unknown, 1 | 2> = new Map<unknown, 1 | 2>([
  ['L', 1],
  ['P', 2],
  ['male', 1],
  ['female', 2],
  [1, 1],
  [2, 2],
]);

/** 1 lying, 2 standing, 0 not known. */
const POSITION_CODES: ReadonlyMap<unknown, 0 | 1 | 2> = new Map<unknown, 0 | 1 | 2>([
  [undefined, 0],
  [null, 0],
  ['', 0],
  ['Terlentang', 1],
  ['Telentang', 1],
  ['lying', 1],
  ['Berdiri', 2],
  ['standing', 2],
]);

const DAYS_PER_YEAR = 365.25;
const DAYS_PER_MONTH = 30.4375;
const AGE_TEXT_DAYS = 31;

/**
 * A reader of records without anything to mend: the rules of `readRecord` on typed values, held to it by
 * a test. Whatever it does not know it leaves to that one.
 */
export function cleanRecordReader({ lastDay, doubt }: CleanRecordOptions): CleanRecord {
  const daysOf = remembered(daysOfAgeText);
  const nikDoubtsOf = nikDoubtReader();
  return (record, columns, at) => {
    const sex = SEX_CODES.get(record.sex);
    const position = POSITION_CODES.get(record.position);
    const birthDay = dayOf(record.birthDate);
    const measuredDay = dayOf(record.measuredOn);
    const ageDays = measuredDay - birthDay;
    const fits =
      sex !== undefined &&
      position !== undefined &&
      birthDay !== MISSING &&
      measuredDay !== MISSING &&
      measuredDay <= lastDay &&
      ageDays >= 0 &&
      fitsAge(record.ageText, ageDays, daysOf) &&
      fitsPosition(position, ageDays) &&
      cleanMeasures(record, columns, at);
    if (!fits) return false;
    columns.sex[at] = sex;
    columns.birthDay[at] = birthDay;
    columns.measuredDay[at] = measuredDay;
    columns.ageDays[at] = ageDays;
    columns.position[at] = position;
    columns.oedema[at] = record.oedema === true ? 1 : 0;
    for (const found of nikDoubtsOf(record, sex, birthDay)) doubt(found);
    return true;
  };
}

function dayOf(date: JsonRecord['birthDate']): number {
  return date ? (daysFromIsoDate(date) ?? MISSING) : MISSING;
}

/** A position that is unusual for the age is told by the careful reader. */
function fitsPosition(position: 0 | 1 | 2, ageDays: number): boolean {
  return position === 0 || ageDays < POSITION_RULE.standingFromDay === (position === 1);
}

function fitsAge(age: JsonRecord['ageText'], ageDays: number, daysOf: DaysOfText): boolean {
  if (age === undefined || age === null || age === '') return true;
  return typeof age === 'string' && Math.abs(daysOf(age) - ageDays) <= AGE_TEXT_DAYS;
}

type DaysOfText = (text: string) => number;

/** NaN for a text that is no age in words. */
function daysOfAgeText(text: string): number {
  const { years, months, days } = parseAgeText(text) ?? NO_AGE;
  return years * DAYS_PER_YEAR + months * DAYS_PER_MONTH + days;
}

const NO_AGE = { years: Number.NaN, months: 0, days: 0 } as const;

const NIK = /^\d{16}$/;
/** Regions that are kept; beyond them the list starts anew. */
const MOST_REGIONS = 10_000;

/**
 * The doubts of `nikDoubts`, asked only once for each region where date, sex and serial are plainly sound:
 * the region is then all that is left to doubt.
 */
function nikDoubtReader(): (record: JsonRecord, sex: 1 | 2, birthDay: number) => readonly Issue[] {
  const ofRegion = new Map<string, readonly Issue[]>();
  return ({ nik, birthDate }, sex, birthDay) => {
    if (nik === undefined || nik === null) return [];
    const doubts = () => nikDoubts(nik, sex === 1 ? 'male' : 'female', birthDay);
    if (!hasSoundTail(nik, birthDate ?? '', sex)) return doubts();
    const region = nik.slice(0, 6);
    const known = ofRegion.get(region);
    if (known !== undefined) return known;
    if (ofRegion.size >= MOST_REGIONS) ofRegion.clear();
    const found = doubts();
    ofRegion.set(region, found);
    return found;
  };
}

function hasSoundTail(nik: string, birthDate: string, sex: 1 | 2): boolean {
  if (nik.startsWith('999') || nik.endsWith('0000') || !NIK.test(nik)) return false;
  // A NIK of equal digits has a region of equal digits, and that may be the only one of it.
  if (nik.charCodeAt(0) === nik.charCodeAt(1) && nik.charCodeAt(1) === nik.charCodeAt(2))
    return false;
  return nik.startsWith(dateDigits(birthDate, sex), 6);
}

/** A birth date as a NIK writes it: DDMMYY, with 40 added to the day of girls. */
function dateDigits(date: string, sex: 1 | 2): string {
  const day = sex === 1 ? date.slice(8) : String(Number(date.slice(8)) + 40);
  return day + date.slice(5, 7) + date.slice(2, 4);
}
