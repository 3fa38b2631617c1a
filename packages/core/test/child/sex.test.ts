import { describe, expect, it } from 'vitest';
import { parseSex, SEX_WORDS } from '../../src/child/sex.js';

describe('parseSex', () => {
  it.each([
    ['L', 'male'],
    ['P', 'female'],
    ['l ', 'male'],
    ['P\u00a0\u00a0', 'female'],
    ['Laki-laki', 'male'],
    ['LAKI - LAKI', 'male'],
    ['Perempuan', 'female'],
    ['1', 'male'],
    ['2', 'female'],
    ['M', 'male'],
    ['F', 'female'],
    ['Pria', 'male'],
    ['Wanita', 'female'],
  ] as const)('%s is %s', (text, sex) => {
    expect(parseSex(text)).toEqual({ ok: true, value: sex, warnings: [] });
  });

  it.each(['', ' ', '\u00a0', '-'])('"%s" is missing', (text) => {
    expect(parseSex(text)).toMatchObject({ ok: false, issues: [{ code: 'sex.missing' }] });
  });

  it.each(['X', '0', '3', 'LP', 'L/P', 'constructor', '__proto__'])(
    '"%s" is not known',
    (value) => {
      expect(parseSex(value)).toMatchObject({
        issues: [{ code: 'sex.unknown', values: { value } }],
      });
    },
  );

  it('reads every word of the table in capitals, too', () => {
    for (const [word, sex] of SEX_WORDS) {
      expect(parseSex(` ${word.toUpperCase()} `)).toMatchObject({ value: sex });
    }
  });
});
