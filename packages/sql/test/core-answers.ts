import {
  assessTable,
  type CountableTable,
  type Counts,
  createTally,
  DAYS_PER_MONTH,
  type Dimension,
  type GrowthReference,
  MISSING,
  type Tally,
} from '@balanting/core';
import { who2006 } from '@balanting/core/who2006';
import type { MadeChild } from './made-children.js';

/** The same children as core takes them. */
export function tableOf(children: readonly MadeChild[]): CountableTable {
  const column = (value: (child: MadeChild) => number | null) =>
    Int32Array.from(children, (child) => value(child) ?? MISSING);
  const codes = (words: readonly string[], word: (child: MadeChild) => string | null) =>
    Uint8Array.from(children, (child) => words.indexOf(word(child) ?? '') + 1);
  return {
    length: children.length,
    sex: codes(['L', 'P'], ({ sex }) => sex),
    position: codes(['lying', 'standing'], ({ position }) => position),
    oedema: codes(['y'], ({ oedema }) => oedema),
    ageDays: column(({ ageDays }) => ageDays),
    weight: column(({ weight }) => weight),
    lengthHeight: column(({ length }) => length),
    headCircumference: column(({ head }) => head),
    armCircumference: column(({ arm }) => arm),
    triceps: column(({ triceps }) => triceps),
    subscapular: column(({ subscapular }) => subscapular),
    measuredDay: column(({ measuredOn }) =>
      measuredOn === null ? null : Date.parse(measuredOn) / 86_400_000,
    ),
    place: {
      codes: Int32Array.from(children, (_, row) => row),
      values: children.map(({ place: [district, kecamatan, village] }) => ({
        province: '',
        district: district ?? '',
        kecamatan: kecamatan ?? '',
        puskesmas: '',
        village: village ?? '',
        posyandu: '',
      })),
    },
  };
}

/** The children with ages in months. */
export function tableInMonths(children: readonly MadeChild[]): CountableTable {
  const months = Float64Array.from(children, ({ ageMonths }) => ageMonths ?? Number.NaN);
  const ageDays = Int32Array.from(months, (age) =>
    Number.isNaN(age) ? MISSING : Math.min(Math.floor(age * DAYS_PER_MONTH + 0.5), 2e9),
  );
  // A fraction of a day before birth is before birth.
  months.forEach((age, row) => {
    if (age < 0) ageDays[row] = -1;
  });
  return { ...tableOf(children), ageDays, ageMonths: months };
}

/** The counts by core where every row is a child. */
export function countsByCore(children: readonly MadeChild[], by: readonly Dimension[]): Counts {
  return countsOfTable(tableOf(children), by).counts();
}

/** A tally by core of one table. */
export function countsOfTable(table: CountableTable, by: readonly Dimension[]): Tally {
  const tally = createTally({ by, reference: who2006 });
  tally.add(table);
  return tally;
}

/** The children with the keys that tell which rows are of one child: name and village. */
export function tableOfKnown(children: readonly MadeChild[]): CountableTable {
  const keys = new Map<string, number>();
  const letters = (text: string | null) => (text ?? '').toUpperCase().replace(/[^A-Z0-9]/g, '');
  const childKey = Float64Array.from(children, ({ name, place: [, , village] }) => {
    if (letters(name) === '') return Number.NaN;
    const key = `${letters(name)}|${letters(village)}`;
    keys.set(key, keys.get(key) ?? keys.size);
    return keys.get(key) ?? Number.NaN;
  });
  return { ...tableOf(children), childKey };
}

/** The z in hundredths by core, null where there is none. */
export function scoresByCore(
  children: readonly MadeChild[],
  reference: GrowthReference<never> | GrowthReference,
): Readonly<Record<string, readonly (number | null)[]>> {
  return scoresOfTable(tableOf(children), reference);
}

/** The same of a table. */
export function scoresOfTable(
  table: CountableTable,
  reference: GrowthReference<never> | GrowthReference,
): Readonly<Record<string, readonly (number | null)[]>> {
  const { scores } = assessTable(table, { reference: reference as GrowthReference });
  return Object.fromEntries(
    Object.entries(scores).map(([id, { z }]) => [
      id,
      Array.from(z, (v) => (v === MISSING ? null : v)),
    ]),
  );
}

/** The sums of weight-for-height of one sex with the age as weight: unknown as 0, from the scores of core. */
export function sumsByCore(children: readonly MadeChild[], sex: number): Record<string, number> {
  const { weightForHeight: zs = [] } = scoresByCore(children, who2006);
  const sums = { n_rows: 0, n_known: 0, n_valued: 0, w_0: 0, w_2: 0, ww_7: 0, wx: 0, wwxx: 0 };
  children.forEach((child, row) => {
    if (['L', 'P'].indexOf(child.sex ?? '') + 1 !== sex) return;
    sums.n_rows++;
    const w = child.ageDays ?? 0;
    const isOutside = w > 1826;
    const z = zs[row] ?? null;
    if (child.oedema === 'y' && !isOutside) {
      sums.n_known++;
      sums.w_0 += w;
    } else if (z !== null && z >= -500 && z <= 500) {
      sums.n_known++;
      sums.n_valued++;
      sums.w_2 += z >= -300 && z < -200 ? w : 0;
      sums.ww_7 += z > 300 ? w * w : 0;
      sums.wx += w * z;
      sums.wwxx += (w * z) ** 2;
    }
  });
  return sums;
}
