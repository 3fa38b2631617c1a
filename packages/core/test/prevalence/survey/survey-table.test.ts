import { fc } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { who2006 } from '../../../src/growth/reference/who2006.js';
import {
  assessTable,
  type DesignColumns,
  groupingBy,
  type Label,
  labelColumn,
  surveyTable,
  UNDER_FIVE,
} from '../../../src/index.js';

/** Newborn boys by their length in hundredths of a cm: 4400 is stunted, 5000 is not. */
function newborns(lengths: readonly number[], more: object = {}) {
  const table = {
    length: lengths.length,
    sex: new Uint8Array(lengths.length).fill(1),
    ageDays: new Int32Array(lengths.length),
    lengthHeight: Int32Array.from(lengths),
    ...more,
  };
  return assessTable(table, { reference: who2006 });
}

const SHORT = 4400;
const TALL = 5000;

function stunting(lengths: readonly number[], design: DesignColumns = {}, more: object = {}) {
  const found = surveyTable(newborns(lengths, more), { population: UNDER_FIVE, design });
  if (!found.ok) throw new Error(found.issues[0].code);
  const [all] = found.value.rows;
  return {
    table: found.value,
    height: all?.indicators.heightForAge,
    below2: all?.indicators.heightForAge?.cuts.below2,
    mean: all?.indicators.heightForAge?.mean,
  };
}

const clusters = (...labels: Label[]) => labelColumn(labels);

describe('a survey by hand', () => {
  it('simple: se² = N / (N - 1) * r (1 - r) / n, and no design effect', () => {
    const { below2, table } = stunting([SHORT, TALL, TALL, TALL]);
    expect(below2?.share).toBe(0.25);
    expect(below2?.se).toBeCloseTo(Math.sqrt(((4 / 3) * (0.25 * 0.75)) / 4), 14);
    expect(below2?.designEffect).toBeCloseTo(1, 14);
    expect(below2?.effectiveSize).toBeCloseTo(4, 13);
    expect(table.design).toMatchObject({ kind: 'simple', rows: 4, df: { mean: 3, share: 3 } });
  });

  it('clusters: the variance is that of the totals of clusters', () => {
    // Totals of u = (x - 1/2) / 4: 1/4 and -1/4; 2 / 1 * 2 * (1/4)² = 1/4.
    const both = stunting([SHORT, SHORT, TALL, TALL], { cluster: clusters(1, 1, 2, 2) });
    expect(both.below2?.se).toBeCloseTo(0.5, 14);
    expect(both.below2?.designEffect).toBeCloseTo(0.25 / (0.25 / 3), 13);
    expect(both.table.design).toMatchObject({ kind: 'design', psus: 2, df: { share: 1 } });
  });

  it('strata: what differs between them is no error', () => {
    const strata = clusters('a', 'a', 'b', 'b');
    expect(stunting([SHORT, SHORT, TALL, TALL], { strata }).below2?.se).toBe(0);
  });

  it('numbers of clusters may repeat in another stratum', () => {
    const cluster = clusters(1, 1, 2, 2, 1, 1, 2, 2);
    const strata = clusters('a', 'a', 'a', 'a', 'b', 'b', 'b', 'b');
    const lengths = [SHORT, TALL, TALL, TALL, SHORT, SHORT, TALL, TALL];
    const { design } = stunting(lengths, { cluster, strata }).table;
    expect(design).toMatchObject({ psus: 4, strata: 2, df: { mean: 2, share: 2 } });
  });

  it('a stratum of one cluster adds the square of its total', () => {
    // u = (x - 1/3) / 3: totals 2/9 (lonely), and -1/9, -1/9 around their mean.
    const cluster = clusters(1, 2, 3);
    const strata = clusters('a', 'b', 'b');
    const { below2 } = stunting([SHORT, TALL, TALL], { cluster, strata });
    expect(below2?.se).toBeCloseTo(2 / 9, 14);
  });

  it('weights: the weighted share, and the standard deviation of the population', () => {
    const weight = Float64Array.of(3, 1, 0);
    const { below2, height, mean } = stunting([SHORT, TALL, TALL], { weight });
    expect(below2?.share).toBe(0.75);
    expect(height).toMatchObject({ population: 4, children: 3 });
    // (3 * 1/4)² + (1 * 3/4)² over 4², times 3/2.
    expect(below2?.se).toBeCloseTo(Math.sqrt((1.5 * (0.75 ** 2 + 0.75 ** 2)) / 16), 14);
    const [low = 0, high = 0] = [-3.11, 0.06];
    const centre = (3 * low + high) / 4;
    const spread = (3 * (low - centre) ** 2 + (high - centre) ** 2) / 4;
    expect(mean?.mean).toBeCloseTo(centre, 12);
    expect(mean?.sd).toBeCloseTo(Math.sqrt((spread * 3) / 2), 12);
  });
});

describe('a survey that is odd', () => {
  it('with one distinct cluster is a sample without clusters', () => {
    const lengths = [SHORT, TALL, TALL];
    const one = stunting(lengths, { cluster: clusters(9, 9, 9) });
    expect(one.table).toEqual(stunting(lengths).table);
  });

  it('with weights that are all 1 is a simple sample but for its name', () => {
    const lengths = [SHORT, TALL, TALL];
    const { below2 } = stunting(lengths, { weight: Float64Array.of(1, 1, 1) });
    expect(below2).toEqual(stunting(lengths).below2);
  });

  it('drops rows without cluster or stratum and takes a missing weight for 0', () => {
    const { table, height } = stunting([SHORT, TALL, TALL, TALL], {
      cluster: clusters(1, 2, '', 3),
      strata: clusters('a', 'a', 'a', null),
      weight: Float64Array.of(2, Number.NaN, 1, 1),
    });
    expect(table.design.left).toEqual({ noCluster: 2, noWeight: 1, outsideAge: 0, replaced: 0 });
    expect(height).toMatchObject({ population: 2, children: 2 });
  });

  it('takes the number 1 and the texts "1" and "1.0" for one stratum', () => {
    const strata = clusters(1, '1', '1.0', '01', 2, '2');
    const { design } = stunting([SHORT, TALL, SHORT, TALL, SHORT, TALL], { strata }).table;
    expect(design.strata).toBe(2);
  });

  it('is refused with a negative weight, one beyond all arithmetic, and where no weight is above 0', () => {
    const refuse = (...weight: number[]) => {
      const design = { weight: Float64Array.from(weight) };
      const found = surveyTable(newborns([SHORT, TALL]), { population: UNDER_FIVE, design });
      return found.ok ? null : found.issues[0];
    };
    expect(refuse(1, -0.5)).toMatchObject({ code: 'weight.negative', path: [1] });
    expect(refuse(1, 7e-323)).toMatchObject({ code: 'weight.unworkable', path: [1] });
    expect(refuse(1, 1e200)).toMatchObject({ code: 'weight.unworkable', path: [1] });
    expect(refuse(0, 0)).toMatchObject({ code: 'weight.none' });
    expect(refuse(0, Number.NaN)).toMatchObject({ code: 'weight.none' });
  });

  it('gives 0 and 1 an interval of that one value', () => {
    expect(stunting([TALL, TALL]).below2).toMatchObject({ share: 0, se: 0, interval: [0, 0] });
    expect(stunting([SHORT, SHORT]).below2).toMatchObject({ share: 1, interval: [1, 1] });
    const cluster = clusters(1, 2, 3);
    const weight = Float64Array.of(0.1, 0.2, 0.3);
    const all = stunting([SHORT, SHORT, SHORT], { cluster, weight }).below2;
    expect(all).toMatchObject({ share: 1, se: 0, interval: [1, 1] });
  });

  it('of one child has no precision, of none no estimate, and nowhere NaN', () => {
    const one = stunting([SHORT]);
    expect(one.below2).toMatchObject({ share: 1, se: 0 });
    expect(one.mean).toMatchObject({ mean: -3.11, se: 0, interval: null, sd: null });
    const none = stunting([]);
    expect(none.height).toEqual({
      population: 0,
      children: 0,
      cuts: { below3: null, below2: null, below1: null, above1: null, above2: null, above3: null },
      mean: null,
    });
    for (const { table } of [one, none]) expect(hasNaN(table)).toBe(false);
  });

  it('whose scores are all flagged has no estimate', () => {
    expect(stunting([2000, 9000]).height).toMatchObject({ children: 0, mean: null });
  });

  it('with oedema counts a child as severely low in weight, without a value for the mean', () => {
    const more = { oedema: Uint8Array.of(1, 0), weight: Int32Array.of(3000, 3300) };
    const { table } = stunting([TALL, TALL], {}, more);
    const { weightForAge, heightForAge } = table.rows[0]?.indicators ?? {};
    expect(weightForAge).toMatchObject({ children: 2, cuts: { below3: { share: 0.5 } } });
    expect(weightForAge?.mean).toMatchObject({ sd: null });
    expect(heightForAge?.cuts.below3?.share).toBe(0);
  });
});

describe('a survey by properties', () => {
  const survey = fc
    .array(
      fc.record({
        length: fc.integer({ min: 4300, max: 5600 }),
        cluster: fc.constantFrom('p', 'q', 'r'),
        strata: fc.constantFrom('a', 'b'),
        weight: fc.constantFrom(0, 0.5, 1, 2.5),
        team: fc.constantFrom('x', 'y', ''),
      }),
      { minLength: 4, maxLength: 40 },
    )
    .filter((rows) => rows.some(({ weight }) => weight > 0));

  type Rows = typeof survey extends fc.Arbitrary<infer T> ? T : never;

  const tableOf = (rows: Rows, factor = 1) => {
    const found = surveyTable(newborns(rows.map(({ length }) => length)), {
      population: UNDER_FIVE,
      groupings: [
        groupingBy(
          { id: 'team', title: { id: 't', en: 't' } },
          labelColumn(rows.map((r) => r.team)),
        ),
      ],
      design: {
        cluster: labelColumn(rows.map(({ cluster }) => cluster)),
        strata: labelColumn(rows.map(({ strata }) => strata)),
        weight: Float64Array.from(rows, ({ weight }) => weight * factor),
      },
    });
    if (!found.ok) throw new Error(found.issues[0].code);
    return found.value;
  };

  const figures = (rows: Rows, factor?: number) =>
    tableOf(rows, factor).rows.flatMap(({ indicators, label, grouping }) => {
      const { cuts, mean } = indicators.heightForAge ?? {};
      const { below2 } = cuts ?? {};
      const parts = [
        below2?.share,
        below2?.se,
        below2?.designEffect,
        mean?.mean,
        mean?.se,
        mean?.sd,
      ];
      return parts.map((part) => [`${grouping.id} ${label.en}`, part ?? null] as const);
    });

  it('the order of rows does not matter', () => {
    fc.assert(
      fc.property(survey, fc.integer(), (rows, seed) => {
        const mixed = fc.sample(fc.shuffledSubarray(rows, { minLength: rows.length }), {
          seed,
          numRuns: 1,
        })[0] as Rows;
        expectClose(figures(mixed), figures(rows));
      }),
      { numRuns: 60 },
    );
  });

  it('a factor on all weights changes nothing but the population', () => {
    fc.assert(
      fc.property(survey, (rows) => expectClose(figures(rows, 8.5), figures(rows))),
      { numRuns: 60 },
    );
  });

  it('never holds NaN', () => {
    fc.assert(
      fc.property(survey, (rows) => !hasNaN(tableOf(rows))),
      { numRuns: 100 },
    );
  });
});

type Figures = readonly (readonly [string, number | null])[];

function expectClose(ours: Figures, theirs: Figures): void {
  expect(ours.map(([name]) => name)).toEqual(theirs.map(([name]) => name));
  ours.forEach(([name, value], k) => {
    const other = theirs[k]?.[1] ?? null;
    if (value === null || other === null) expect(value, name).toBe(other);
    else expect(value, name).toBeCloseTo(other, 7);
  });
}

function hasNaN(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(hasNaN);
}
