import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { flowBands, flowNodes } from '../../src/charts/flow-bands.js';
import { STUNTING_STATES, statusFlow } from '../../src/charts/status-flow.js';
import { HOSTILE, pictureFaults } from '../picture.js';

const STATES = STUNTING_STATES.map(({ id }) => id);
const rounds = { before: '2021', after: '2022' } as const;

describe('flowBands', () => {
  const moves = [
    { from: 'stunted', to: 'normal', children: 30 },
    { from: 'stunted', to: 'stunted', children: 70 },
    { from: 'normal', to: 'normal', children: 100 },
  ];
  const bands = flowBands(moves, STATES, { top: 0, bottom: 242 });

  it('are as thick as they have children', () => {
    expect(bands.map(({ children, tall }) => [children, tall])).toEqual([
      [70, 70],
      [30, 30],
      [100, 100],
    ]);
  });

  it('leave each state one below the other', () => {
    expect(flowNodes(bands, 'from')).toEqual([
      { state: 1, y: 0, tall: 100, children: 100 },
      { state: 2, y: 114, tall: 100, children: 100 },
    ]);
    expect(flowNodes(bands, 'to')).toEqual([
      { state: 1, y: 0, tall: 70, children: 70 },
      { state: 2, y: 84, tall: 130, children: 130 },
    ]);
  });

  const move = fc.record({
    from: fc.constantFrom(...STATES),
    to: fc.constantFrom(...STATES),
    children: fc.integer({ min: 0, max: 5000 }),
  });
  test.prop([fc.array(move, { maxLength: 20 })])('lose no child and stay inside', (some) => {
    const found = flowBands(some, STATES, { top: 10, bottom: 300 });
    const total = some.reduce((sum, { children }) => sum + children, 0);
    for (const side of ['from', 'to'] as const) {
      const nodes = flowNodes(found, side);
      expect(nodes.reduce((sum, { children }) => sum + children, 0)).toBe(total);
      for (const { y, tall } of nodes) expect(y + tall).toBeLessThanOrEqual(300 + 1e-6);
    }
    expect(pictureFaults(statusFlow(some, rounds))).toEqual([]);
  });
});

describe('statusFlow', () => {
  it('tells each move in words', () => {
    const drawn = statusFlow([{ from: 'severe', to: 'unmeasured', children: 1234 }], {
      before: HOSTILE,
      after: '2022',
      language: 'en',
    });
    expect(drawn).toContain('>Severely stunted → Not measured: 1,234</desc>');
    expect(drawn).not.toContain('<script>');
  });

  it('says where there is no child, and refuses a state that it does not know', () => {
    expect(statusFlow([], rounds)).toContain('Tidak ada anak pada kedua putaran.');
    const odd = [{ from: 'stunted', to: 'gone', children: 1 }];
    expect(() => statusFlow(odd, rounds)).toThrow(RangeError);
  });
});
