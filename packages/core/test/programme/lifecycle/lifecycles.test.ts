import { describe, expect, it } from 'vitest';
import type { Lifecycle } from '../../../src/programme/lifecycle/lifecycle.js';
import { LIFECYCLES } from '../../../src/programme/lifecycle/lifecycles.js';

const all: [string, Lifecycle][] = Object.entries(LIFECYCLES);

describe.each(all)('the lifecycle of %s', (_, { initial, states, closed, moves, label }) => {
  const names = Object.keys(states);

  it('speaks only of its own states', () => {
    expect(names).toContain(initial);
    for (const state of closed) expect(names).toContain(state);
    for (const { from, to } of Object.values(moves)) {
      expect(names).toContain(to);
      expect(from.length).toBeGreaterThan(0);
      for (const state of from) expect(names).toContain(state);
      expect(from).not.toContain(to);
    }
    expect(closed).not.toContain(initial);
  });

  it('reaches every state from the first, and an end from every state', () => {
    const steps = Object.values(moves);
    const reach = (start: string) => {
      const seen = new Set([start]);
      for (const state of seen) {
        for (const { from, to } of steps) if (from.includes(state)) seen.add(to);
      }
      return seen;
    };
    expect([...reach(initial)].sort()).toEqual([...names].sort());
    for (const state of names) {
      expect([...reach(state)].some((end) => closed.includes(end))).toBe(true);
    }
  });

  it('has labels in both languages', () => {
    for (const { id, en } of [label, ...Object.values(states)]) {
      expect(id).not.toBe('');
      expect(en).not.toBe(id);
    }
  });
});
