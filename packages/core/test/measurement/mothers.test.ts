import { describe, expect, it } from 'vitest';
import {
  type AnaemiaGroup,
  anaemiaSeverity,
  pregnancyGroup,
  whoAnaemia2011,
  whoAnaemia2024,
} from '../../src/measurement/anaemia.js';
import { hasEnergyDeficiency } from '../../src/measurement/energy-deficiency.js';

const severities = (group: AnaemiaGroup, standard = whoAnaemia2024) =>
  [12, 11.9, 11, 10.9, 10.5, 10.4, 10, 9.9, 8, 7.9, 7, 6.9].map((haemoglobin) =>
    anaemiaSeverity(haemoglobin, { group, standard }),
  );
const times = (count: number, word: string) => Array.from({ length: count }, () => word);

describe('anaemia', () => {
  it.each(['pregnant-trimester-1', 'pregnant-trimester-3', 'pregnant'] as const)(
    '%s: below 11, 10 and 7',
    (group) => {
      expect(severities(group)).toEqual([
        ...times(3, 'none'),
        ...times(4, 'mild'),
        ...times(4, 'moderate'),
        'severe',
      ]);
    },
  );
  it('second trimester: below 10.5 in 2024, below 11 in 2011', () => {
    expect(severities('pregnant-trimester-2')).toEqual([
      ...times(5, 'none'),
      ...times(2, 'mild'),
      ...times(4, 'moderate'),
      'severe',
    ]);
    expect(severities('pregnant-trimester-2', whoAnaemia2011)).toEqual(severities('pregnant'));
  });
  it.each(['girl-12-14', 'not-pregnant'] as const)('%s: below 12, 11 and 8', (group) => {
    const expected = ['none', ...times(2, 'mild'), ...times(6, 'moderate'), ...times(3, 'severe')];
    expect(severities(group)).toEqual(expected);
    expect(severities(group, whoAnaemia2011)).toEqual(expected);
  });
  it('is not known without a measurement', () => {
    const options = { group: 'pregnant', standard: whoAnaemia2024 } as const;
    expect([0, -1, Number.NaN].map((hb) => anaemiaSeverity(hb, options))).toEqual([
      null,
      null,
      null,
    ]);
  });
  it('has trimesters to 13+6 and 27+6 weeks', () => {
    expect([0, 97, 98, 195, 196, null].map(pregnancyGroup)).toEqual([
      'pregnant-trimester-1',
      'pregnant-trimester-1',
      'pregnant-trimester-2',
      'pregnant-trimester-2',
      'pregnant-trimester-3',
      'pregnant',
    ]);
  });
});

describe('chronic energy deficiency', () => {
  it('is an arm below 23.5 cm', () => {
    expect([23.49, 23.5, 0, Number.NaN].map((cm) => hasEnergyDeficiency(cm))).toEqual([
      true,
      false,
      null,
      null,
    ]);
    expect(hasEnergyDeficiency(22.5, 22)).toBe(false);
  });
});
