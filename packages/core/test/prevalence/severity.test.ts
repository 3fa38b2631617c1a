import { describe, expect, it } from 'vitest';
import { bkkbnMap, severityOf, who1995, whoUnicef2019 } from '../../src/prevalence/severity.js';

describe('severityOf', () => {
  it.each([
    ['stunting', 0.0244, 'very-low'],
    ['stunting', 0.0245, 'low'],
    ['stunting', 0.0994, 'low'],
    ['stunting', 0.0995, 'medium'],
    ['stunting', 2201 / 8538, 'high'],
    ['stunting', 0.3, 'very-high'],
    ['stunting', 1, 'very-high'],
    ['wasting', 0.049, 'low'],
    ['wasting', 0.05, 'medium'],
    ['wasting', 0.1, 'high'],
    ['overweight', 0.15, 'very-high'],
    ['overweight', 0, 'very-low'],
  ] as const)('%s of %d is %s by WHO and UNICEF (2019)', (outcome, share, id) => {
    expect(severityOf(whoUnicef2019, outcome, share)?.id).toBe(id);
  });

  it('has no class for other outcomes', () => {
    expect(severityOf(whoUnicef2019, 'underweight', 0.2)).toBeNull();
  });

  it.each([
    [0.19, 'low'],
    [0.2, 'medium'],
    [0.3, 'high'],
    [0.4, 'very-high'],
  ])('stunting of %d is %s by WHO (1995)', (share, id) => {
    expect(severityOf(who1995, 'stunting', share)?.id).toBe(id);
  });

  it.each([
    [0.0999, 'hijau'],
    [0.0994, 'biru'],
    [0.1, 'hijau'],
    [0.2, 'kuning'],
    [0.3, 'kuning'],
    [0.301, 'merah'],
  ])('stunting of %d is %s on the map', (share, id) => {
    expect(severityOf(bkkbnMap, 'stunting', share)?.id).toBe(id);
  });
});
