import { describe, expect, it } from 'vitest';
import {
  type ClassificationStandard,
  classOf,
  upperEdge,
} from '../../src/growth/classification.js';
import type { IndicatorId } from '../../src/growth/indicator.js';
import { permenkes2020, permenkes2020School } from '../../src/growth/permenkes-2020.js';
import { whoClasses, whoSchoolClasses } from '../../src/growth/who-classes.js';

/** Code one hundredth below the limit, at it, and one hundredth above. */
type Limit = readonly [z: number, below: string, at: string, above: string];

const PERMENKES_WEIGHT_FOR_HEIGHT: readonly Limit[] = [
  [-300, 'gizi_buruk', 'gizi_kurang', 'gizi_kurang'],
  [-200, 'gizi_kurang', 'gizi_baik', 'gizi_baik'],
  [100, 'gizi_baik', 'gizi_baik', 'berisiko_gizi_lebih'],
  [200, 'berisiko_gizi_lebih', 'berisiko_gizi_lebih', 'gizi_lebih'],
  [300, 'gizi_lebih', 'gizi_lebih', 'obesitas'],
];

const WHO_BODY_MASS: readonly Limit[] = [
  [-300, 'severely_wasted', 'wasted', 'wasted'],
  [-200, 'wasted', 'normal', 'normal'],
  [100, 'normal', 'normal', 'possible_risk_of_overweight'],
  [200, 'possible_risk_of_overweight', 'possible_risk_of_overweight', 'overweight'],
  [300, 'overweight', 'overweight', 'obese'],
];

const LIMITS: readonly (readonly [
  ClassificationStandard,
  Partial<Record<IndicatorId, readonly Limit[]>>,
])[] = [
  [
    permenkes2020,
    {
      weightForAge: [
        [-300, 'sangat_kurang', 'kurang', 'kurang'],
        [-200, 'kurang', 'normal', 'normal'],
        [100, 'normal', 'normal', 'risiko_lebih'],
      ],
      heightForAge: [
        [-300, 'sangat_pendek', 'pendek', 'pendek'],
        [-200, 'pendek', 'normal', 'normal'],
        [300, 'normal', 'normal', 'tinggi'],
      ],
      weightForHeight: PERMENKES_WEIGHT_FOR_HEIGHT,
      bmiForAge: PERMENKES_WEIGHT_FOR_HEIGHT,
    },
  ],
  [
    permenkes2020School,
    {
      bmiForAge: [
        [-300, 'gizi_buruk', 'gizi_kurang', 'gizi_kurang'],
        [-200, 'gizi_kurang', 'gizi_baik', 'gizi_baik'],
        [100, 'gizi_baik', 'gizi_baik', 'gizi_lebih'],
        [200, 'gizi_lebih', 'gizi_lebih', 'obesitas'],
      ],
    },
  ],
  [
    whoClasses,
    {
      heightForAge: [
        [-300, 'severely_stunted', 'stunted', 'stunted'],
        [-200, 'stunted', 'normal', 'normal'],
        [300, 'normal', 'normal', 'tall'],
      ],
      weightForAge: [
        [-300, 'severely_underweight', 'underweight', 'underweight'],
        [-200, 'underweight', 'not_underweight', 'not_underweight'],
      ],
      weightForHeight: WHO_BODY_MASS,
      bmiForAge: WHO_BODY_MASS,
    },
  ],
  [
    whoSchoolClasses,
    {
      bmiForAge: [
        [-300, 'severe_thinness', 'thinness', 'thinness'],
        [-200, 'thinness', 'normal', 'normal'],
        [100, 'normal', 'normal', 'overweight'],
        [200, 'overweight', 'overweight', 'obese'],
      ],
    },
  ],
];

describe.each(LIMITS)('$id', (standard, limits) => {
  const indicators = Object.keys(standard.bands) as IndicatorId[];

  it('has its limits here, each once', () => {
    expect(indicators.sort()).toEqual(Object.keys(limits).sort());
    for (const id of indicators) {
      const edges = standard.bands[id]?.map(({ upTo }) => upTo);
      expect(edges).toEqual([...(limits[id] ?? []).map(([z]) => z), undefined]);
    }
  });

  it.each(indicators.flatMap((id) => (limits[id] ?? []).map((limit) => [id, ...limit] as const)))(
    '%s at %d: %s below, %s at it, %s above',
    (id, z, below, at, above) => {
      const codes = [z - 1, z, z + 1].map((near) => classOf(standard, id, near)?.code);
      expect(codes).toEqual([below, at, above]);
    },
  );

  it.each(indicators)('%s has codes that differ and labels in both languages', (id) => {
    const bands = standard.bands[id] ?? [];
    expect(new Set(bands.map(({ code }) => code)).size).toBe(bands.length);
    for (const { code, label } of bands) {
      expect(code).toMatch(/^[a-z]+(_[a-z]+)*$/);
      expect(label.id).toMatch(/^[A-Z][a-z]/);
      expect(label.en).toMatch(/^[A-Z][a-z]/);
    }
    expect(bands.at(-1)).not.toHaveProperty('upTo');
    const edges = bands.map(upperEdge);
    expect(edges).toEqual([...edges].sort((a, b) => a - b));
  });

  it.each(indicators)('%s has a class for every z', (id) => {
    const bands = standard.bands[id] ?? [];
    expect(classOf(standard, id, Number.NEGATIVE_INFINITY)).toBe(bands[0]);
    expect(classOf(standard, id, 10_000)).toBe(bands.at(-1));
  });

  it('names its source and has no class for head circumference', () => {
    expect(standard.source).toMatch(/Nomor 2 Tahun 2020|WHO/);
    expect(classOf(standard, 'headCircumferenceForAge', 0)).toBeNull();
  });
});
