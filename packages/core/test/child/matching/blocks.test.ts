import { fc, test } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { blocksOf } from '../../../src/child/matching/blocks.js';
import { eachCandidatePair } from '../../../src/child/matching/candidate-pairs.js';
import { comparable } from '../../../src/child/matching/compared.js';
import { childRegistry } from '../../../src/child/matching/registry.js';
import { identityRows } from './made-children.js';

const key = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.constant(Number.NaN), fc.maxSafeNat());

test.prop([fc.array(key, { maxLength: 60 })])('groups just the records of equal keys', (list) => {
  const { members, starts, ends } = blocksOf(Float64Array.from(list));
  const blocks = starts.map((start, i) => [...members.subarray(start, ends[i])]);
  const expected = [...new Set(list.filter((each) => !Number.isNaN(each)))]
    .map((each) => list.flatMap((other, i) => (other === each ? [i] : [])))
    .filter((block) => block.length > 1);
  const sorted = (all: number[][]) => [...all].sort((a, b) => a[0]! - b[0]!);
  expect(sorted(blocks)).toEqual(sorted(expected));
});

function pairsOf(count: number, row: (i: number) => object) {
  const registry = childRegistry();
  registry.add(identityRows(Array.from({ length: count }, (_, i) => row(i))));
  const pairs: string[] = [];
  const counts = eachCandidatePair(comparable(registry.identities()), (a, b) =>
    pairs.push(`${a} ${b}`),
  );
  return { ...counts, told: pairs };
}

it('compares each pair once, however many keys it shares', () => {
  const { told, pairs, largeBlocks } = pairsOf(5, (i) => ({
    on: '2025-01-10',
    parent: `RANI ${'ABCDE'[i]}`,
  }));
  expect(told).toHaveLength(10);
  expect(new Set(told).size).toBe(10);
  expect([pairs, largeBlocks]).toEqual([10, 0]);
});

it('compares nobody with nothing in common', () => {
  const row = (i: number) => ({
    nik: '',
    name: ['RIZKAN', 'AKBAR', 'DEWI'][i],
    born: `2023-03-1${i}`,
    parent: ['RANI', 'MELATI', 'SARI'][i],
  });
  expect(pairsOf(3, row).told).toEqual([]);
});

it('compares the neighbours by name in a large block, so that pairs grow with records', () => {
  const word = (i: number) =>
    [...String(i).padStart(4, '0')].map((digit) => 'BCDFGJKLMN'[Number(digit)]).join('A');
  const row = (i: number) => ({ nik: '', name: `${word(i)}A`, parent: '' });
  const small = pairsOf(500, row);
  const large = pairsOf(1000, row);
  expect(small.largeBlocks).toBe(1);
  expect(small.pairs).toBe(500 * 8 - 36);
  expect(large.pairs).toBe(1000 * 8 - 36);
});
