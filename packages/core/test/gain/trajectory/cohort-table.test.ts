import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  type CohortCounts,
  cohortTotals,
  emptyCohort,
  mergeCohorts,
} from '../../../src/gain/trajectory/cohort-counts.js';
import { cohortRates } from '../../../src/gain/trajectory/cohort-rates.js';
import type { CohortRound } from '../../../src/gain/trajectory/cohort-round.js';
import { cohortTable } from '../../../src/gain/trajectory/cohort-table.js';
import { MISSING } from '../../../src/record/record-table.js';

interface MadeChild {
  readonly key: number;
  readonly z: number;
  readonly area?: number;
  readonly born?: number;
  readonly ever?: number;
}

const FIRST = 20_000;
const SECOND = 20_181;

function round(on: number, children: readonly MadeChild[]): CohortRound {
  return {
    length: children.length,
    childKey: Float64Array.from(children, ({ key }) => key),
    area: Int32Array.from(children, ({ area = 0 }) => area),
    birthDay: Int32Array.from(children, ({ born = 19_500 }) => born),
    z: Int32Array.from(children, ({ z }) => z),
    everBelow: Uint8Array.from(children, ({ ever = 0 }) => ever),
    on,
  };
}

const one = (before: MadeChild[], after: MadeChild[], areas = 1) =>
  cohortTable(round(FIRST, before), round(SECOND, after), { areas });

/** The names of the counts above 0. */
function namesOf({ stayed, others }: CohortCounts): string[] {
  const measured = Object.entries(others).flatMap(([name, { children, below }]) =>
    children === 0 ? [] : [`${name} ${below}/${children}`],
  );
  return [...Object.entries(stayed).flatMap(([name, n]) => (n === 0 ? [] : [name])), ...measured];
}

describe('cohortTable', () => {
  it.each<[string, MadeChild[], MadeChild[], string[]]>([
    ['not below', [{ key: 1, z: -200 }], [{ key: 1, z: -200 }], ['notBelow']],
    ['a new case', [{ key: 1, z: -200 }], [{ key: 1, z: -201 }], ['newCases']],
    ['a recovery', [{ key: 1, z: -201 }], [{ key: 1, z: -200 }], ['recovered']],
    ['still below', [{ key: 1, z: -201 }], [{ key: 1, z: -301 }], ['stillBelow']],
    ['a relapse', [{ key: 1, z: 0, ever: 1 }], [{ key: 1, z: -210 }], ['relapses', 'onceBelow']],
    ['once below', [{ key: 1, z: 0, ever: 1 }], [{ key: 1, z: 0 }], ['notBelow', 'onceBelow']],
    ['not measured', [{ key: 1, z: -210 }], [], ['notMeasured 1/1']],
    ['no z later', [{ key: 1, z: 0 }], [{ key: 1, z: MISSING }], ['notMeasured 0/1']],
    ['aged out', [{ key: 1, z: 0, born: SECOND - 1827 }], [], ['agedOut 0/1']],
    ['nearly aged out', [{ key: 1, z: 0, born: SECOND - 1820 }], [], ['notMeasured 0/1']],
    ['no birth date', [{ key: 1, z: 0, born: MISSING }], [], ['notMeasured 0/1']],
    ['born', [], [{ key: 1, z: -210, born: FIRST + 1 }], ['born 1/1']],
    ['born on the day', [], [{ key: 1, z: 0, born: FIRST }], ['notMeasuredBefore 0/1']],
    ['an area not known', [{ key: 1, z: 0, area: -1 }], [], []],
    [
      'children without a key',
      [{ key: Number.NaN, z: 0 }],
      [{ key: Number.NaN, z: 0 }],
      ['notMeasured 0/1', 'notMeasuredBefore 0/1'],
    ],
    [
      'the last of two rows',
      [
        { key: 1, z: -210 },
        { key: 1, z: 0 },
      ],
      [{ key: 1, z: 0 }],
      ['notBelow'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(namesOf(one(before, after)[0]!)).toEqual(expected);
  });

  it('counts a move in both areas', () => {
    const [here, there] = one([{ key: 1, z: -210 }], [{ key: 1, z: 0, area: 1 }], 2);
    expect([namesOf(here!), namesOf(there!)]).toEqual([['movedOut 1/1'], ['movedIn 0/1']]);
    expect(one([{ key: 1, z: 0, area: 5 }], [])).toHaveLength(1);
  });

  it('leaves flagged z out, and takes another limit', () => {
    const first = { ...round(FIRST, [{ key: 1, z: -650 }]), flag: Uint8Array.of(1) };
    expect(cohortTotals(cohortTable(first, first, { areas: 1 })[0]!).first.children).toBe(0);
    const severe = cohortTable(
      round(FIRST, [{ key: 1, z: -250 }]),
      round(SECOND, [{ key: 1, z: -301 }]),
      {
        areas: 1,
        below: -3,
      },
    );
    expect(severe[0]!.stayed.newCases).toBe(1);
  });
});

describe('cohortRates', () => {
  it('has incidence, recovery and relapse', () => {
    const { others } = emptyCohort();
    const stayed = {
      notBelow: 70,
      newCases: 8,
      relapses: 2,
      recovered: 5,
      stillBelow: 15,
      onceBelow: 4,
    };
    expect(cohortRates({ stayed, others })).toEqual({
      incidence: 0.125,
      recovery: 0.25,
      relapse: 0.5,
    });
    expect(cohortRates(emptyCohort())).toEqual({ incidence: null, recovery: null, relapse: null });
  });
});

const child = fc.record({
  key: fc.integer({ min: 0, max: 12 }),
  z: fc.constantFrom(-310, -201, -200, 0, MISSING),
  area: fc.integer({ min: 0, max: 2 }),
  born: fc.constantFrom(18_200, 18_354, 19_500, 20_000, 20_050),
  ever: fc.constantFrom(0, 1),
});
const children = fc.uniqueArray(child, { selector: ({ key }) => key, maxLength: 12 });

test.prop([children, children])(
  'counts every measured child of both rounds once',
  (before, after) => {
    const tables = one(before, after, 3);
    const measured = (list: readonly MadeChild[], area: number) => {
      const here = list.filter((each) => each.area === area && each.z !== MISSING);
      return { children: here.length, below: here.filter(({ z }) => z < -200).length };
    };
    tables.forEach((counts, area) => {
      const { first, second } = cohortTotals(counts);
      expect([first, second]).toEqual([measured(before, area), measured(after, area)]);
    });
    const [all] = [tables.reduce(mergeCohorts, emptyCohort())];
    expect(all.others.movedOut.children).toBe(all.others.movedIn.children);
  },
);
