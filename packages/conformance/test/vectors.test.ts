import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { VECTOR_SETS, vectorFiles, vectorsOf } from '../src/index.js';

describe('vectors', () => {
  it.each(VECTOR_SETS)('of %s are those of the files', (set) => {
    for (const [name, text] of Object.entries(vectorFiles(set))) {
      const file = new URL(`../vectors/${name}`, import.meta.url);
      expect(readFileSync(file, 'utf8') === text, `${name} is stale: run write-vectors`).toBe(true);
    }
  });

  // WHO R package anthro 1.1.0: a girl of 45.0 cm at birth, WHO (2006) table of length-for-age.
  it.each([
    ['edge-1', 'zlen', 0.01],
    ['edge-2', 'zlen', 0.4],
  ])('%s has the published %s', (id, column, z) => {
    const found = vectorsOf('children').find(({ child }) => child.id === id);
    expect(found?.answers[column]).toBe(z);
  });

  it('have ids of their own and say what they are there for', () => {
    for (const set of VECTOR_SETS) {
      const children = vectorsOf(set).map(({ child }) => child);
      expect(new Set(children.map(({ id }) => id)).size).toBe(children.length);
      expect(children.every(({ why }) => why !== '')).toBe(true);
    }
  });

  it('hold every kind of answer: scores, flags, and none', () => {
    for (const set of VECTOR_SETS) {
      const answers = vectorsOf(set).map((vector) => vector.answers);
      for (const column of Object.keys(answers[0] ?? {})) {
        const values = answers.map((answer) => answer[column]);
        expect(values, column).toContain(null);
        expect(values.filter((value) => typeof value === 'number').length).toBeGreaterThan(3);
      }
    }
  });
});
