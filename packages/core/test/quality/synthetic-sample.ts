import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { daysFromIsoDate, isoDateFromDays } from '../../src/child/iso-date.js';
import { assessTable } from '../../src/growth/assess-table.js';
import { measurementAt } from '../../src/growth/measurement-at.js';
import { who2006 } from '../../src/growth/reference/who2006.js';
import type { QualityCounts } from '../../src/quality/quality-counts.js';
import { type QualityExtras, qualityTally } from '../../src/quality/quality-tally.js';
import type { RecordTable } from '../../src/record/record-table.js';

/** One made-up child as it is recorded. */
export interface SyntheticChild {
  readonly sex: 1 | 2;
  readonly birthDay: number;
  readonly measuredDay: number;
  /** 1 lying, 2 standing. */
  readonly position: number;
  /** Hundredths of a cm. */
  readonly lengthHeight: number;
  /** g. */
  readonly weight: number;
  /** Hundredths of a cm. */
  readonly armCircumference: number;
}

/** What the children of a sample are like. */
export interface SyntheticOptions {
  readonly children?: number;
  /** First day of measuring. */
  readonly from?: string;
  /** Days of measuring. Default: 28. */
  readonly days?: number;
  /** Height-for-age of a child from a standard normal deviate and its age in days. */
  readonly heightZ?: (deviate: number, ageDays: number) => number;
}

/** Steps of a low-discrepancy sequence in four dimensions: powers of the root of x^5 = x + 1. */
const ROOT = 1.1673039782614187;
const STEPS = [1, 2, 3, 4].map((power) => ROOT ** -power);

/**
 * Children without a fault: ages spread evenly over five years, 95 boys for 100 girls, z-scores that are
 * quantiles of a normal distribution, heights and weights read to 0.1, measured in the right position.
 */
export function syntheticChildren({
  children = 12_000,
  from = '2022-09-01',
  days = 28,
  heightZ = (deviate) => -1 + 1.1 * deviate,
}: SyntheticOptions = {}): SyntheticChild[] {
  const first = daysFromIsoDate(from) ?? 0;
  return Array.from({ length: children }, (_, i) => {
    const [u = 0, v = 0, w = 0, x = 0] = STEPS.map((step) => (0.5 + i * step) % 1);
    const ageDays = Math.floor(u * 1826);
    const sex = x < 95 / 195 ? 'male' : 'female';
    const child = { reference: who2006, sex, ageDays } as const;
    const height = heightZ(normalQuantile(v, 0, 1), ageDays);
    const lengthCm = tenth(
      measurementAt(height, { ...child, indicator: 'heightForAge' }) as number,
    );
    const wasting = -0.3 + normalQuantile(w, 0, 1);
    const kg = measurementAt(wasting, { ...child, indicator: 'weightForHeight', lengthCm });
    const measuredDay = first + (i % days);
    return {
      sex: sex === 'male' ? 1 : 2,
      birthDay: measuredDay - ageDays,
      measuredDay,
      position: ageDays < 731 ? 1 : 2,
      lengthHeight: Math.round(lengthCm * 100),
      weight: Math.round(tenth(kg as number) * 1000),
      armCircumference: 1300 + 10 * Math.floor(w * 50),
    };
  });
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The children as columns. */
function tableOf(children: readonly SyntheticChild[]) {
  const integers = (key: keyof SyntheticChild) => Int32Array.from(children, (child) => child[key]);
  return {
    length: children.length,
    sex: Uint8Array.from(children, ({ sex }) => sex),
    ageDays: Int32Array.from(children, ({ birthDay, measuredDay }) => measuredDay - birthDay),
    position: Uint8Array.from(children, ({ position }) => position),
    weight: integers('weight'),
    lengthHeight: integers('lengthHeight'),
    armCircumference: integers('armCircumference'),
    birthDay: integers('birthDay'),
  } satisfies Partial<RecordTable>;
}

/** What the checks need of the children. */
export function countsOf(
  children: readonly SyntheticChild[],
  extras: QualityExtras = {},
): QualityCounts {
  const tally = qualityTally();
  tally.add(assessTable(tableOf(children), { reference: who2006 }), extras);
  return tally.counts().get('') as QualityCounts;
}

/** The child with another birth date: the function gets year, month and day and gives them back. */
export function bornOn(
  child: SyntheticChild,
  change: (year: number, month: number, day: number) => readonly [number, number, number],
): SyntheticChild {
  const [year = 0, month = 0, day = 0] = isoDateFromDays(child.birthDay).split('-').map(Number);
  const parts = change(year, month, Math.min(day, 28));
  const iso = parts.map((part) => String(part).padStart(2, '0')).join('-');
  return { ...child, birthDay: daysFromIsoDate(iso) as number };
}

/** Every number within a result, with the path to it. */
export function numbersOf(value: unknown, path = ''): readonly (readonly [string, number])[] {
  if (typeof value === 'number') return [[path, value]];
  if (value instanceof Map) return numbersOf([...value], path);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, one]) => numbersOf(one, `${path}.${key}`));
}
