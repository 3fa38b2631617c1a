import { describe, expect, it } from 'vitest';
import { FIGURE_NAMES, figureOf, SUGGESTED_ELEMENTS } from '../../src/dhis2/index.js';
import { cell } from './counts.js';

describe('figureOf', () => {
  it.each([
    ['measured', 20],
    ['oedema', 1],
    ['stunting', 4],
    ['severeStunting', 1],
    ['underweight', 6],
    ['wasting', 3],
    ['overweight', 2],
    ['heightForAge.scored', 18],
    ['heightForAge.flagged', 2],
    ['heightForAge.sangat_pendek', 1],
    ['heightForAge.pendek', 3],
    ['weightForHeight.gizi_kurang', 2],
    ['weightForAge.risiko_lebih', 2],
  ])('%s is %i', (name, value) => {
    expect(figureOf(cell({}), name)).toBe(value);
    expect(FIGURE_NAMES).toContain(name);
  });

  it('knows no other name', () => {
    expect(figureOf(cell({}), 'toString')).toBeUndefined();
    for (const name of Object.keys(SUGGESTED_ELEMENTS)) expect(FIGURE_NAMES).toContain(name);
  });
});
