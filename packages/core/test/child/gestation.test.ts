import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  GESTATION,
  gestationText,
  isGestation,
  parseGestation,
  postmenstrualDays,
} from '../../src/child/gestation.js';
import { correctedAgeDays, correctionDays } from '../../src/child/gestation-correction.js';

const codeOf = (text: string) => {
  const parsed = parseGestation(text);
  return parsed.ok ? parsed.value : parsed.issues[0].code;
};

describe('a text of weeks and days', () => {
  it.each([
    '33+4',
    ' 33 + 4 ',
    '33w4d',
    '33w 4d',
    '33 weeks 4 days',
    '33 minggu 4 hari',
    '33 Mg 4 Hr',
    '33 4/7',
  ])('%s is 235 days', (text) => {
    expect(codeOf(text)).toBe(235);
  });
  it.each(['33', '33 minggu', '33w', '33+0'])('%s is 231 days', (text) => {
    expect(codeOf(text)).toBe(231);
  });
  it.each(['', '-', '33.4', '33,4', '33+7', '235', '4', '33+', 'x+4', '33+4+1'])(
    '"%s" is refused',
    (text) => {
      expect(codeOf(text)).toBe('gestation.invalid');
    },
  );
  it('is refused outside 22+0 to 44+6', () => {
    expect(['21+6', '22+0', '44+6', '45+0'].map(codeOf)).toEqual([
      'gestation.out_of_range',
      154,
      314,
      'gestation.out_of_range',
    ]);
  });
});

test.prop([fc.integer({ min: GESTATION.first, max: GESTATION.last })])(
  'every length of pregnancy comes back from its text',
  (days) => {
    expect(codeOf(gestationText(days))).toBe(days);
    expect(isGestation(days)).toBe(true);
  },
);

it('is whole days only', () => {
  expect([153, 315, 280.5, Number.NaN].map(isGestation)).toEqual([false, false, false, false]);
  expect(postmenstrualDays(210, 14)).toBe(224);
});

describe('the correction', () => {
  it('is what is missing to 40 weeks, below 37 weeks only', () => {
    expect([154, 224, 258, 259, 280, 300].map((days) => correctionDays(days, 3))).toEqual([
      126, 56, 22, 0, 0, 0,
    ]);
  });
  it('ends at 24 months after birth', () => {
    expect([0, 23.99, 24, 60].map((months) => correctionDays(224, months))).toEqual([56, 56, 0, 0]);
    // 24 months are 730.5 days.
    expect([correctedAgeDays(730, 224), correctedAgeDays(731, 224)]).toEqual([674, 731]);
  });
  it('leaves an unknown age alone', () => {
    expect(correctionDays(224, Number.NaN)).toBe(0);
  });
  it('goes below 0 before the due date', () => {
    expect(correctedAgeDays(10, 224)).toBe(-46);
  });
});
