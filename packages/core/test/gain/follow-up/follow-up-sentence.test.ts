import { describe, expect, it } from 'vitest';
import { FOLLOW_UP_RULES, type FollowUpCode } from '../../../src/gain/follow-up/follow-up-rules.js';
import { followUpSentence } from '../../../src/gain/follow-up/follow-up-sentence.js';

const values = {
  gainG: -1200,
  neededG: 200,
  run: 3,
  z: -3.2,
  before: -2.9,
  months: 2,
  weightForHeight: -3.21,
  armCm: 11,
};
const codes = Object.keys(FOLLOW_UP_RULES) as FollowUpCode[];

describe.each(['id', 'en'] as const)('in %s', (language) => {
  it.each(codes)('%s fills every hole and ends with what to do', (code) => {
    const sentence = followUpSentence([{ code, values }], language);
    expect(sentence).not.toMatch(/[{}]/);
    expect(sentence).toMatch(/^\p{Lu}.*: .*\.$/u);
    expect(sentence).toContain(`: ${FOLLOW_UP_RULES[code].action[language]}.`);
    expect(sentence.match(/\. /g)).toBeNull();
  });
});

it('joins reasons, writes Indonesian numbers, and follows the first', () => {
  const three = [
    { code: 'three-t', values },
    { code: 'red-line', values: {} },
    { code: 'severely-stunted', values: { z: -3.2 } },
  ] as const;
  expect(followUpSentence(three, 'id')).toBe(
    'Berat tidak cukup naik 3 bulan berturut-turut (perubahan -1.200 g, perlu 200 g), berat di bawah garis merah (BGM) dan sangat pendek (TB/U -3,20 SD): rujuk ke puskesmas.',
  );
  expect(followUpSentence(three.slice(1, 2), 'id')).toBe(
    'Berat di bawah garis merah (BGM): rujuk ke puskesmas.',
  );
});

it('tells only the signs of malnutrition that it has', () => {
  const say = (some: object) => followUpSentence([{ code: 'severe-acute', values: some }], 'id');
  expect(say({ weightForHeight: -3.21, armCm: 11 })).toBe(
    'Gizi buruk akut (BB/TB -3,21 SD, LiLA 11,0 cm): rujuk ke puskesmas hari ini.',
  );
  expect(say({ armCm: 11.2 })).toContain('akut (LiLA 11,2 cm): ');
  expect(say({})).toContain('akut: ');
});

it('says nothing of grams that are not known', () => {
  expect(followUpSentence([{ code: 'one-t', values: { run: 1 } }], 'en')).toBe(
    'Too little weight gain: counsel on feeding and weigh again next month.',
  );
});

it('needs a reason', () => {
  expect(() => followUpSentence([], 'id')).toThrow(RangeError);
});
