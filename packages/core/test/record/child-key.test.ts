import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { childKey, childKeyOfAscii, lettersOf, nikKey, textHash } from '../../src/index.js';

const beside = { birthDay: 19_418, sex: 2, village: textHash('LOK BATUNG') };
/** As the readers of CSV and of JSON gave them before they shared this rule. */
const KNOWN = { child: 4549977265680847, nik: 5397909444153240, text: 835904343 } as const;
const ascii = fc.string({ maxLength: 40 }).filter((text) => /^[ -~]*$/.test(text));

describe('childKey', () => {
  it('stays what it was: files that are counted already hold it', () => {
    expect(childKey('ANAK CONTOH', { birthDay: 19_418, sex: 2, village: 0 })).toBe(KNOWN.child);
    expect(nikKey(99_110_142, 3_230_001)).toBe(KNOWN.nik);
    expect(textHash('LOK BATUNG')).toBe(KNOWN.text);
  });

  it('does not see case, spaces and signs; it sees all else', () => {
    const key = childKey('Anak Contoh', beside);
    expect(childKey(" anak-CONTOH'", beside)).toBe(key);
    expect(childKey('ANAK CONTOHA', beside)).not.toBe(key);
    for (const other of [{ birthDay: 19_419 }, { sex: 1 }, { village: 1 }]) {
      expect(childKey('Anak Contoh', { ...beside, ...other })).not.toBe(key);
    }
  });

  it('is none without a letter, and undefined for bytes beyond ASCII', () => {
    expect(childKey(' .- ', beside)).toBeNaN();
    const bytes = new TextEncoder().encode(' .-é');
    expect(childKeyOfAscii(bytes, { from: 0, to: 3 }, beside)).toBeNaN();
    expect(childKeyOfAscii(bytes, { from: 0, to: bytes.length }, beside)).toBeUndefined();
  });

  test.prop([ascii, fc.nat(5)])(
    'is the same of bytes as of text, wherever they stand',
    (name, at) => {
      const bytes = new TextEncoder().encode(`${'x'.repeat(at)}${name}`);
      const key = childKeyOfAscii(bytes, { from: at, to: bytes.length }, beside);
      expect(key).toBe(childKey(name, beside));
      expect(lettersOf(lettersOf(name))).toBe(lettersOf(name));
    },
  );

  test.prop([fc.nat(99_999_999), fc.nat(99_999_999)])('of a NIK is a whole number', (a, b) => {
    expect(Number.isSafeInteger(nikKey(a, b))).toBe(true);
  });
});
