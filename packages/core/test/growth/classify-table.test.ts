import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { assessTable } from '../../src/growth/assess-table.js';
import { type ClassificationStandard, upperEdge } from '../../src/growth/classification.js';
import { classifyTable, NO_CLASS } from '../../src/growth/classify-table.js';
import { type CutIndicator, cutPoints, cutsOf, zLimits } from '../../src/growth/cut-points.js';
import { INDICATORS } from '../../src/growth/indicator.js';
import { permenkes2020 } from '../../src/growth/permenkes-2020.js';
import { who2006 } from '../../src/growth/reference/who2006.js';
import { whoClasses } from '../../src/growth/who-classes.js';
import { type MeasurementTable, MISSING } from '../../src/record/record-table.js';
import { sampleRow, sampleTable } from '../sample-rows.js';

const CUT_INDICATORS: readonly CutIndicator[] = ['heightForAge', 'weightForAge', 'weightForHeight'];
const STANDARDS = [permenkes2020, whoClasses] as const;

/** The class of a z the long way: 0 below the plausible z, then class by class. */
function classOfZ(id: CutIndicator, z: number, { bands }: ClassificationStandard): number {
  if (z === MISSING) return NO_CLASS;
  const { from, to } = INDICATORS[id].plausible;
  const classes = bands[id] ?? [];
  if (z < from) return 0;
  if (z > to) return classes.length + 1;
  return classes.findIndex((band) => z < upperEdge(band)) + 1;
}

function expectClassesOfZ(table: MeasurementTable, standard: ClassificationStandard): void {
  const classes = classifyTable(table, { reference: who2006, classification: standard });
  const { scores } = assessTable(table, { reference: who2006, indicators: CUT_INDICATORS });
  for (const id of CUT_INDICATORS) {
    const expected = [...(scores[id]?.z ?? [])].map((z) => classOfZ(id, z, standard));
    expect([...(classes[id] ?? [])], id).toEqual(expected);
  }
}

describe.each(STANDARDS.map((standard) => [standard.id, standard] as const))(
  '%s',
  (_, standard) => {
    const rows = fc.array(
      fc.record({
        row: sampleRow,
        position: fc.constantFrom(0, 1, 2),
        fine: fc.constantFrom(0, 0, 0, 5),
      }),
      { minLength: 1, maxLength: 60 },
    );

    test.prop([rows], { numRuns: 200 })('classes are those of the published z', (children) => {
      const table = {
        ...sampleTable(
          children.map(({ row, fine }) => {
            const { lengthHeight } = row;
            return {
              ...row,
              lengthHeight: lengthHeight === MISSING ? MISSING : lengthHeight + fine,
            };
          }),
        ),
        position: Uint8Array.from(children, ({ position }) => position),
      };
      expectClassesOfZ(table, standard);
    });

    const places = fc.array(
      fc.record({
        girl: fc.boolean(),
        ageDays: fc.integer({ min: 0, max: 1825 }),
        mm: fc.integer({ min: 650, max: 1100 }),
        limit: fc.nat({ max: 20 }),
        step: fc.constantFrom(-1, 0, 1),
        // Between two rows the limit lies between theirs too.
        fine: fc.constantFrom(0, 0, 5),
      }),
      { minLength: 1, maxLength: 60 },
    );

    test.prop([places], { numRuns: 100 })('also one gram beside a cut point', (children) => {
      const { table: lying, standing = lying } = who2006.indicators.weightForHeight;
      const weights = children.map(({ girl, ageDays, mm, limit, step }) => {
        const table = ageDays < 731 ? lying : standing;
        const { width, values } = cutsOf(table, 'weightForHeight', standard);
        const row = mm - table.first + (girl ? table.last - table.first + 1 : 0);
        return (values[row * width + (limit % width)] as number) + step;
      });
      expectClassesOfZ(
        {
          length: children.length,
          sex: Uint8Array.from(children, ({ girl }) => (girl ? 2 : 1)),
          ageDays: Int32Array.from(children, ({ ageDays }) => ageDays),
          weight: Int32Array.from(weights),
          lengthHeight: Int32Array.from(children, ({ mm, fine }) => mm * 10 + fine),
        },
        standard,
      );
    });
  },
);

describe('cut points', () => {
  // A boy at birth: L 1, M 49.8842, S 0.03795. Length of z -2.005, a tie that is -2.00: 46.0885 cm.
  it('a boy at birth is no longer short from 46.09 cm', () => {
    const cuts = cutPoints(who2006.indicators.heightForAge.table, 'heightForAge', permenkes2020);
    const limits = zLimits('heightForAge', permenkes2020);
    expect(limits).toEqual([-600, -300, -200, 301, 601]);
    expect(cuts.width).toBe(5);
    expect(cuts.values[limits.indexOf(-200)]).toBe(4609);
  });

  it.each(CUT_INDICATORS)('%s: limits rise in every row', (id) => {
    const { table, standing = table } = who2006.indicators[id];
    for (const one of [table, standing]) {
      const { width, values } = cutsOf(one, id, permenkes2020);
      const falls = values.filter((value, k) => k % width > 0 && value < (values[k - 1] as number));
      expect(falls.length).toBe(0);
      expect(values.length).toBe(2 * (one.last - one.first + 1) * width);
    }
  });

  it('are worked out once for a table and a classification', () => {
    const { table } = who2006.indicators.weightForAge;
    const first = cutsOf(table, 'weightForAge', permenkes2020);
    expect(cutsOf(table, 'weightForAge', permenkes2020)).toBe(first);
    expect(cutsOf(table, 'weightForAge', whoClasses)).not.toBe(first);
  });
});

describe('the columns of classifyTable', () => {
  const table = {
    length: 1,
    sex: Uint8Array.of(1),
    ageDays: Int32Array.of(0),
    weight: Int32Array.of(3346),
  };

  it('are only those whose integers the table has', () => {
    const options = { reference: who2006 };
    expect(classifyTable(table, options)).toEqual({ weightForAge: Uint8Array.of(3) });
    const doubles = { ...table, weight: Float64Array.of(3.346) };
    expect(classifyTable(doubles, options)).toEqual({});
  });
  it('have no class where there is no score', () => {
    const unknown = { ...table, ageDays: Int32Array.of(MISSING) };
    const classes = classifyTable(unknown, { reference: who2006 });
    expect(classes.weightForAge).toEqual(Uint8Array.of(NO_CLASS));
  });
});
