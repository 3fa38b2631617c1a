import { who2006 } from '@balanting/core/who2006';
import { fc } from '@fast-check/vitest';
import { lmsAt } from '../src/reference/placed-lms.js';

/** A child as a register might hold it; null where nothing is written. */
export interface MadeChild {
  readonly sex: string | null;
  readonly ageDays: number | null;
  /** Where ages are given in months. */
  readonly ageMonths: number | null;
  /** Grams, and hundredths of a cm or mm. */
  readonly weight: number | null;
  readonly length: number | null;
  readonly head: number | null;
  readonly arm: number | null;
  readonly triceps: number | null;
  readonly subscapular: number | null;
  readonly position: string | null;
  readonly oedema: string | null;
  readonly place: readonly [string | null, string | null, string | null];
  /** Several rows may be of one child. */
  readonly name: string | null;
  /** ISO date. */
  readonly measuredOn: string | null;
}

/** The days from birth to beyond the frame, with the edges of every rule more often. */
const youngAges = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 1840 }) },
  { weight: 2, arbitrary: fc.constantFrom(0, 90, 91, 182, 183, 273, 274, 730, 731, 1826, 1827) },
  { weight: 1, arbitrary: fc.constantFrom(-1, -40, 9999, 2_000_000) },
);

/** The edges of every rule by months, and months that are no whole number of days. */
const months = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 6200 }).map((hundredths) => hundredths / 100) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(0, 2.98, 2.99, 6, 8.99, 9, 12, 23.99, 24, 48, 59.99, 60),
  },
  { weight: 1, arbitrary: fc.constantFrom(-0.01, -3, 60.02, 60.05, 1e9) },
);

/** Spellings of few names, so that many rows are of one child. */
const names = fc.constantFrom(
  'Contoh Satu',
  ' CONTOH-SATU',
  "contoh 'dua'",
  'Contoh\\Dua',
  '-',
  '',
  null,
);

const places = fc.constantFrom<MadeChild['place']>(
  ['Balangan contoh', 'Juai', 'Juai'],
  ['Balangan contoh', 'Juai', "Marias 'atas'"],
  ['Balangan contoh', 'Halong', 'Juai'],
  [null, null, 'Desa \\ contoh'],
  ['', 'Halong', null],
);

/** Children below five and around them, near the edges of classes, and with everything that goes wrong. */
export const madeChild: fc.Arbitrary<MadeChild> = childOf(youngAges);

/** Children of 5 to 19 years, and around these ages. */
export const madeSchoolChild: fc.Arbitrary<MadeChild> = childOf(
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1820, max: 6950 }) },
    { weight: 2, arbitrary: fc.constantFrom(1826, 1827, 3652, 3653, 6939, 6940) },
  ),
);

function childOf(ages: fc.Arbitrary<number>): fc.Arbitrary<MadeChild> {
  return fc
    .record({
      sex: fc.constantFrom('L', 'L', 'L', 'P', 'P', 'P', 'x', '', null),
      ageDays: mostly(ages),
      ageMonths: mostly(months),
      name: names,
      spread: fc.record({ weight: deviation(), length: deviation(), others: deviation() }),
      coarse: fc.boolean(),
      odd: fc.record({ weight: odd(), length: odd() }),
      position: fc.constantFrom('lying', 'standing', 'tidur', null),
      oedema: fc.constantFrom('n', 'n', 'n', 'n', 'n', 'y', null),
      place: places,
      measuredOn: mostly(fc.constantFrom('2022-08-31', '2022-09-01', '1999-12-31')),
    })
    .map(({ spread, coarse, odd: strange, ...rest }) => {
      const measured = near(rest.sex === 'P' ? 2 : 1, rest.ageDays ?? 700, spread);
      const length = coarse ? Math.round(measured.length / 10) * 10 : measured.length;
      const { weight = measured.weight, length: strangeLength = length } = strange;
      return { ...rest, ...measured, weight, length: strangeLength };
    });
}

interface Spread {
  readonly weight: number;
  readonly length: number;
  readonly others: number;
}

/** Measurements so many SD from the median. */
function near(sex: 1 | 2, age: number, { weight, length, others }: Spread) {
  const value = (id: keyof typeof who2006.indicators, z: number, scale: number) => {
    const { table } = who2006.indicators[id];
    const day = Math.min(Math.max(Math.trunc(age), table.first), table.last);
    const { l, m, s } = lmsAt(table, sex, day);
    return Math.round(m * Math.max(0.1, 1 + l * s * z) ** (1 / l) * scale);
  };
  return {
    weight: value('weightForAge', weight, 1000),
    length: value('heightForAge', length, 100),
    head: value('headCircumferenceForAge', others, 100),
    arm: value('armCircumferenceForAge', others, 100),
    triceps: value('tricepsForAge', others, 100),
    subscapular: value('subscapularForAge', others, 100),
  };
}

function deviation(): fc.Arbitrary<number> {
  return fc.integer({ min: -750, max: 750 }).map((hundredths) => hundredths / 100);
}

function mostly<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(arbitrary, { freq: 12 });
}

/** Now and then nothing at all, or a number that no child has. */
function odd(): fc.Arbitrary<number | null | undefined> {
  return fc.oneof(
    { weight: 9, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom(null, 0, -500, -60, 50, 1_000_000_000) },
  );
}
