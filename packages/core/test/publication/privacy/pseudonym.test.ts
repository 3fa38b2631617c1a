import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { base32 } from '../../../src/publication/privacy/base32.js';
import { hmacSha256, utf8 } from '../../../src/publication/privacy/hmac.js';
import { pseudonymOf } from '../../../src/publication/privacy/pseudonym.js';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'hex'));
const many = (byte: number, length: number) => new Uint8Array(length).fill(byte);

describe('hmacSha256', () => {
  // RFC 4231, test cases 1 to 4, 6 and 7; case 5 is truncated to 128 bits.
  it.each([
    [
      many(0x0b, 20),
      'Hi There',
      'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
    ],
    [
      utf8('Jefe'),
      'what do ya want for nothing?',
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    ],
    [
      many(0xaa, 20),
      many(0xdd, 50),
      '773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe',
    ],
    [
      bytes('0102030405060708090a0b0c0d0e0f10111213141516171819'),
      many(0xcd, 50),
      '82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b',
    ],
    [many(0x0c, 20), 'Test With Truncation', 'a3b6167473100ee06e0c796c2955552b'],
    [
      many(0xaa, 131),
      'Test Using Larger Than Block-Size Key - Hash Key First',
      '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54',
    ],
    [
      many(0xaa, 131),
      'This is a test using a larger than block-size key and a larger than block-size data. The key needs to be hashed before being used by the HMAC algorithm.',
      '9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2',
    ],
  ])('answers as RFC 4231 (%#)', async (key, message, digest) => {
    const text = typeof message === 'string' ? utf8(message) : message;
    const found = hex(await hmacSha256(key, text));
    expect(found.slice(0, digest.length)).toBe(digest);
    expect(found.length).toBe(64);
  });
});

describe('base32', () => {
  // RFC 4648, section 10, without the padding.
  it.each([
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foo', 'MZXW6'],
    ['foob', 'MZXW6YQ'],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI'],
  ])('writes %s as RFC 4648', (text, letters) => expect(base32(utf8(text))).toBe(letters));

  test.prop([fc.uint8Array({ maxLength: 40 })])('holds every bit', (given) => {
    const values = [...base32(given)].map((letter) =>
      'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter),
    );
    const bits = values.map((value) => value.toString(2).padStart(5, '0')).join('');
    const expected = [...given].map((byte) => byte.toString(2).padStart(8, '0')).join('');
    expect(bits.slice(0, expected.length)).toBe(expected);
    expect(bits.slice(expected.length)).toMatch(/^0{0,4}$/);
  });
});

describe('pseudonymOf', () => {
  const key = Uint8Array.from({ length: 32 }, (_, k) => k);
  const purpose = 'child-2022';
  const pseudonym = async (text: string, options = {}) => {
    const made = await pseudonymOf(text, { key, purpose, ...options });
    if (!made.ok) throw new Error(made.issues[0].code);
    return made.value;
  };

  it('is the start of the HMAC of purpose and text', async () => {
    const digest = await hmacSha256(key, utf8('child-2022\x009911014203230001'));
    expect(await pseudonym('9911014203230001')).toBe(base32(digest).slice(0, 26));
    expect(await pseudonym('9911014203230001')).toMatch(/^[A-Z2-7]{26}$/);
  });

  it('is another for another text, key or purpose', async () => {
    const all = await Promise.all([
      pseudonym('9911014203230001'),
      pseudonym('9911014203230002'),
      pseudonym('9911014203230001', { purpose: 'child-2023' }),
      pseudonym('9911014203230001', { key: key.slice().reverse() }),
      // No text can take the place of a purpose.
      pseudonym('2022\x009911014203230001', { purpose: 'child' }),
    ]);
    expect(new Set(all).size).toBe(all.length);
    expect(await pseudonym('e\u0301')).toBe(await pseudonym('\u00e9'));
  });

  it('leaves the key as it was', async () => {
    await pseudonym('a');
    expect([...key]).toEqual(Array.from({ length: 32 }, (_, k) => k));
  });

  it.each([
    ['key.too_short', new Uint8Array(0)],
    ['key.too_short', key.slice(1)],
    ['key.weak', new Uint8Array(32)],
    ['key.weak', many(7, 64)],
  ])('refuses a key: %s', async (code, given) => {
    const made = await pseudonymOf('a', { key: given, purpose });
    expect(!made.ok && made.issues[0].code).toBe(code);
  });

  it('tells how long a key must be', async () => {
    const made = await pseudonymOf('a', { key: key.slice(1), purpose });
    expect(!made.ok && made.issues[0].values).toEqual({ bytes: 31, least: 32 });
  });

  it.each(['', '  '])('makes none of an empty text', async (text) => {
    const made = await pseudonymOf(text, { key, purpose });
    expect(!made.ok && made.issues[0].code).toBe('pseudonym.empty');
  });

  it.each(['', 'Child', 'child 2022', 'a\0b', '-a', 'a-'])('has no purpose %j', async (wrong) => {
    await expect(pseudonymOf('a', { key, purpose: wrong })).rejects.toThrow(RangeError);
  });

  test.prop([fc.string({ minLength: 1 }).filter((text) => text.trim() !== '')])(
    'never shows the text',
    async (text) => {
      expect(await pseudonym(text)).toMatch(/^[A-Z2-7]{26}$/);
    },
  );
});
