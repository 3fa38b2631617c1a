import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/index.js';
import { hasHalfCharacter, losesDigits, stringEnd } from '../../src/text/json-token.js';

describe('losesDigits', () => {
  it.each([
    ['0', false],
    ['-1.42', false],
    ['9007199254740991', false],
    ['9007199254740993', true],
    ['-9007199254740993', true],
    ['9911014203230001', true],
    ['0.17911218155523417', false],
    ['0.179112181555234171', true],
    ['0.1000000000000000000000', false],
    ['1e308', true],
    ['1e15', false],
    ['1e309', true],
    ['5e-324', false],
    ['1e-400', true],
    ['0e-400', false],
  ])('%s: %s', (token, loses) => {
    expect(losesDigits(token)).toBe(loses);
  });

  test.prop([fc.double({ noDefaultInfinity: true, noNaN: true })])(
    'is false for every double as JSON writes it, but for whole ones beyond 2^53',
    (value) => {
      const isHuge = Number.isInteger(value) && !Number.isSafeInteger(value);
      expect(losesDigits(JSON.stringify(value))).toBe(isHuge);
    },
  );
});

describe('stringEnd', () => {
  it.each([
    ['"a" x', 3],
    ['"\\"" x', 4],
    ['"\\\\" x', 4],
    ['"\\\\\\"" x', 6],
    ['"open', 5],
    ['"\\', 2],
  ])('of %j is %i', (text, end) => {
    expect(stringEnd(text, 0)).toBe(end);
  });

  test.prop([fc.string(), fc.string()])('is where JSON ends a text', (text, behind) => {
    const quoted = JSON.stringify(text);
    expect(stringEnd(`${quoted}${behind}`, 0)).toBe(quoted.length);
  });
});

describe('hasHalfCharacter', () => {
  it.each([
    ['"\\ud83d\\ude00"', false],
    ['"\\ud83d"', true],
    ['"\\ude00\\ud83d"', true],
    ['"\\\\ud83d"', false],
    ['"\\ud83"', false],
    ['"\u{1f600}"', false],
    ['"\ud83d"', true],
  ])('of %j is %s', (quoted, has) => {
    expect(hasHalfCharacter(quoted)).toBe(has);
  });
});

describe('parseJson', () => {
  test.prop([fc.jsonValue({ maxDepth: 5 })])('reads what JSON writes, indented or not', (value) => {
    for (const text of [JSON.stringify(value), JSON.stringify(value, null, 2)]) {
      const read = parseJson(text);
      if (read.ok) expect(read.value).toEqual(JSON.parse(text));
      else expect(['json.number', 'json.unknown_field']).toContain(read.issues[0].code);
    }
  });

  test.prop([fc.string()])('never throws, and says what JSON.parse says of any text', (text) => {
    const read = parseJson(text);
    const isJson = () => {
      JSON.parse(text);
      return true;
    };
    if (read.ok) expect(isJson()).toBe(true);
  });

  it('is linear in quotes that are escaped', () => {
    const text = `{"a":"${'\\\\'.repeat(500_000)}"}`;
    const from = performance.now();
    expect(parseJson(text).ok).toBe(true);
    expect(performance.now() - from).toBeLessThan(2000);
  });
});
