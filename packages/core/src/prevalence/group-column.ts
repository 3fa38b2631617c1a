import { isoDateFromDays } from '../child/iso-date.js';
import { monthsOfRow } from '../growth/score-row.js';
import {
  type MeasurementTable,
  MISSING,
  type Place,
  type RecordTable,
} from '../record/record-table.js';
import { AGE_GROUPS, ageGroupCode, ageGroupCodesByDay } from './age-group.js';
import { canonicalBy, type Dimension, type GroupKey, keyBy, partsOf } from './group-key.js';

/** The names by which a place is counted; null where not known. */
export interface PlaceKey {
  readonly district: string | null;
  readonly kecamatan: string | null;
  readonly village: string | null;
}

/** Measurements that may also tell place, day and child: a `RecordTable`, or less of it. */
export type CountableTable = MeasurementTable &
  Partial<Pick<RecordTable, 'place' | 'measuredDay' | 'childKey'>>;

/** How rows are put into groups. */
export interface GroupingOptions {
  readonly by: readonly Dimension[];
  /** Names of a place as the register writes it. Default: the register's own, empty as null. */
  readonly placeOf?: (place: Place) => PlaceKey;
  /**
   * The period of a day of measuring, given in days since 1970-01-01, `MISSING` where not known.
   * Default: its month, `2022-09`; null where not known.
   */
  readonly periodOf?: (measuredDay: number) => string | null;
}

/** The groups of rows, numbered as they come. */
export interface Grouping {
  readonly by: readonly Dimension[];
  /** For each row the number of its group and of its period; a period that is not known is -1. */
  readonly columns: (table: CountableTable) => { groups: Int32Array; periods: Int32Array };
  /** The keys of all groups so far, by number. */
  readonly keys: readonly GroupKey[];
}

const NO_PLACE: PlaceKey = { district: null, kecamatan: null, village: null };
const SEXES = [null, 'male', 'female'] as const;
const AGES = AGE_GROUPS.length + 1;
/** Groups of sex and age within one place and period. */
const WITHIN = SEXES.length * AGES;
const UNKNOWN_PERIOD = -1;

/** Numbers groups across tables: places and periods are looked up once for each new value. */
export function groupingOf(options: GroupingOptions): Grouping {
  const { by, placeOf = namesOf, periodOf = monthOf } = options;
  const parts = new Set(partsOf(by));
  const places = numbered((key: PlaceKey) => JSON.stringify(keyBy(key, by)));
  const periods = numbered((period: string) => period);
  const nowhere = places.numberOf(NO_PLACE);
  const placesOfValues = lookedUp((place: Place) => places.numberOf(placeOf(place)));
  const periodsOfRows = periodColumn((day) => {
    const period = periodOf(day);
    return period === null ? UNKNOWN_PERIOD : periods.numberOf(period);
  });
  const { keys, groupOf } = groupNumbers((place, within) => {
    const sex = SEXES[Math.floor(within / AGES) % SEXES.length] ?? null;
    const ageGroup = AGE_GROUPS[(within % AGES) - 1]?.id ?? null;
    const month = periods.values[Math.floor(within / WITHIN) - 1] ?? null;
    return keyBy({ ...places.values[place], sex, ageGroup, month }, by);
  });
  const columns = (table: CountableTable) => {
    const periods = periodsOfRows(table);
    const within = withinColumn(table, parts, periods);
    const { codes = within, values = [] } = table.place ?? {};
    const numbers = placesOfValues(values);
    const groups = within.map((group, i) =>
      groupOf(numbers[table.place ? (codes[i] as number) : -1] ?? nowhere, group),
    );
    return { groups, periods };
  };
  return { by: canonicalBy(by), columns, keys };
}

/** For each row the number of its period, sex and age group, those that `by` asks for. */
function withinColumn(
  table: CountableTable,
  parts: ReadonlySet<Dimension>,
  periods: Int32Array,
): Int32Array {
  const ages = parts.has('ageGroup') ? ageCodes(table) : undefined;
  const sexes = parts.has('sex') ? table.sex : undefined;
  const ofPeriod = parts.has('month') ? WITHIN : 0;
  return periods.map(
    (period, i) => (period + 1) * ofPeriod + (sexes?.[i] ?? 0) * AGES + (ages?.[i] ?? 0),
  );
}

/** Numbers pairs of place and what is within it, and keeps the key of each. */
function groupNumbers(keyOf: (place: number, within: number) => GroupKey) {
  const keys: GroupKey[] = [];
  const known: number[][] = [];
  const groupOf = (place: number, within: number): number => {
    let ofPlace = known[place];
    if (ofPlace === undefined) {
      ofPlace = [];
      known[place] = ofPlace;
    }
    const group = ofPlace[within];
    if (group !== undefined) return group;
    ofPlace[within] = keys.length;
    return keys.push(keyOf(place, within)) - 1;
  };
  return { keys, groupOf };
}

/** The names of a place as the register writes it. */
export function namesOf({ district, kecamatan, village }: Place): PlaceKey {
  return {
    district: district || null,
    kecamatan: kecamatan || null,
    village: village || null,
  };
}

/** The month of a day, `2022-09`; null where the day is not known. */
export function monthOf(day: number): string | null {
  return day === MISSING ? null : isoDateFromDays(day).slice(0, 7);
}

function numbered<T>(textOf: (value: T) => string) {
  const numbers = new Map<string, number>();
  const values: T[] = [];
  const numberOf = (value: T): number => {
    const text = textOf(value);
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, values.length);
    return values.push(value) - 1;
  };
  return { values, numberOf };
}

/** The number of each value of a dictionary; a list that grew is read on from where it ended. */
function lookedUp<T extends object>(numberOf: (value: T) => number) {
  const known = new Map<T, number>();
  let list: readonly T[] = [];
  let numbers: number[] = [];
  return (values: readonly T[]): readonly number[] => {
    if (values !== list || values.length < numbers.length) {
      list = values;
      numbers = [];
    }
    for (const value of values.slice(numbers.length)) {
      const number = known.get(value) ?? numberOf(value);
      known.set(value, number);
      numbers.push(number);
    }
    return numbers;
  };
}

function periodColumn(numberOf: (day: number) => number) {
  const known = new Map<number, number>();
  const numberOfDay = (day: number): number => {
    const before = known.get(day);
    if (before !== undefined) return before;
    const number = numberOf(day);
    known.set(day, number);
    return number;
  };
  return ({ length, measuredDay }: CountableTable): Int32Array => {
    if (measuredDay === undefined) return new Int32Array(length).fill(numberOfDay(MISSING));
    return measuredDay.map(numberOfDay);
  };
}

const CODES_BY_DAY = /* @__PURE__ */ ageGroupCodesByDay();

function ageCodes(table: CountableTable): Uint8Array {
  const { ageDays, ageMonths, length } = table;
  return Uint8Array.from({ length }, (_, i) =>
    ageMonths ? ageGroupCode(monthsOfRow(table, i)) : (CODES_BY_DAY[ageDays[i] as number] ?? 0),
  );
}
