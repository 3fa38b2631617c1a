import type { Dimension } from '@balanting/core';
import { fc, test } from '@fast-check/vitest';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Engine } from '../src/engine/engine.js';
import {
  expectSameChildren,
  expectSameCounts,
  expectSameSchoolScores,
  expectSameScores,
  expectSameScoresByMonths,
  expectSameSums,
  install,
  load,
} from './agreement.js';
import { madeChild, madeSchoolChild } from './made-children.js';

const DIMENSIONS: readonly Dimension[] = [
  'district',
  'kecamatan',
  'village',
  'sex',
  'ageGroup',
  'month',
];

/** Tests of {@link describeAgreement}. */
export const AGREEMENT_TESTS = 5;

/** The tests that an engine gives the numbers of core for tables made at random. */
export function describeAgreement(
  name: string,
  isSkipped: boolean,
  connect: () => Promise<{ readonly engine: Engine; readonly stop: () => Promise<void> }>,
): void {
  describe.skipIf(isSkipped)(`${name} gives the numbers of core`, () => {
    let engine: Engine;
    let stop: () => Promise<void> = async () => {};
    beforeAll(async () => {
      ({ engine, stop } = await connect());
      await install(engine);
    }, 60_000);
    afterAll(async () => {
      await engine?.close();
      await stop();
    });

    test.prop([childrenOf(madeChild), fc.subarray([...DIMENSIONS])], { numRuns: 25 })(
      'in every count',
      async (children, by) => {
        await load(engine, children);
        await expectSameCounts(engine, children, by);
      },
    );

    test.prop([childrenOf(madeChild)], { numRuns: 15 })(
      'in every z of children below five',
      async (children) => {
        await load(engine, children);
        await expectSameScores(engine, children);
        await expectSameScoresByMonths(engine, children);
      },
    );

    test.prop([childrenOf(madeChild), fc.subarray([...DIMENSIONS])], { numRuns: 15 })(
      'in every count of children who are known again',
      async (children, by) => {
        await load(engine, children);
        await expectSameChildren(engine, children, by);
      },
    );

    test.prop([childrenOf(madeChild)], { numRuns: 5 })(
      'in the sums that survey means and variances are made of',
      async (children) => {
        await load(engine, children);
        await expectSameSums(engine, children);
      },
    );

    test.prop([childrenOf(madeSchoolChild)], { numRuns: 10 })(
      'in every z of 5 to 19 years',
      async (children) => {
        await load(engine, children);
        await expectSameSchoolScores(engine, children);
      },
    );
  });
}

function childrenOf<T>(child: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.array(child, { maxLength: 300, size: 'max' });
}
