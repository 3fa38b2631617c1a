import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { costQueue } from '../../../src/publication/privacy/cost-queue.js';

describe('costQueue', () => {
  test.prop([fc.array(fc.tuple(fc.nat(9), fc.nat(5)))])('gives the cheapest first', (list) => {
    const queue = costQueue();
    for (const [node, cost] of list) queue.push(node, cost);
    const sorted = [...list].sort(([a, x], [b, y]) => x - y || a - b);
    expect(sorted.map(() => queue.pop())).toEqual(sorted.map(([node, cost]) => ({ node, cost })));
    expect(queue.pop()).toBeUndefined();
  });

  it('takes more while it gives', () => {
    const queue = costQueue();
    queue.push(1, 5);
    queue.push(2, 3);
    expect(queue.pop()).toEqual({ node: 2, cost: 3 });
    queue.push(3, 1);
    expect([queue.pop()?.node, queue.pop()?.node]).toEqual([3, 1]);
  });
});
