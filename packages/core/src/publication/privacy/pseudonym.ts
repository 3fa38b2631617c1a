import { fail, issue, ok, type Result } from '../../result/result.js';
import { base32 } from './base32.js';
import { hmacSha256, utf8 } from './hmac.js';

/** How {@link pseudonymOf} makes a pseudonym. */
export interface PseudonymOptions {
  /** The caller's secret, from a random source and kept apart from the data: 32 bytes or more. */
  readonly key: Uint8Array;
  /**
   * What it is for, such as `child-2022`: small letters, digits and hyphens. The same child has other
   * pseudonyms for other purposes, so that two publications can not be joined.
   */
  readonly purpose: string;
}

/** RFC 2104, section 3: less than the length of the hash makes the key the weak part. */
const LEAST_BYTES = 32;
const PURPOSE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** 26 letters of base32 are 130 bits: no two of all children ever born share one by chance. */
const LETTERS = 26;

/**
 * The pseudonym of a text, such as a NIK: 26 letters and digits, the same for the same text, key and
 * purpose. Without the key nobody can make it, or try all 16-digit numbers until one fits; who has the
 * key can. Forms are kept apart: take spaces and apostrophes off a NIK first. It hides who a row is of,
 * not what the row tells: birth date and village beside it can still name a child ({@link lintExport}).
 *
 * HMAC-SHA-256 of the purpose, a zero byte and the text in UTF-8 (NFC), its first 26 letters in base32.
 * Source: RFC 2104, RFC 4648; ENISA (2019) Pseudonymisation techniques and best practices.
 *
 * @returns fails with `key.too_short`, `key.weak`, `pseudonym.empty`
 * @throws RangeError for a purpose of other letters
 *
 * @example
 * const key = Uint8Array.from({ length: 32 }, (_, k) => k);
 * const made = await pseudonymOf('9911014203230001', { key, purpose: 'child-2022' });
 * made.ok && made.value.length; // => 26
 */
export async function pseudonymOf(
  text: string,
  { key, purpose }: PseudonymOptions,
): Promise<Result<string>> {
  if (!PURPOSE.test(purpose)) throw new RangeError(`No purpose: ${purpose}`);
  if (key.length < LEAST_BYTES) {
    const values = { bytes: key.length, least: LEAST_BYTES };
    return fail(issue('key.too_short', { path: ['key'], values }));
  }
  if (key.every((byte) => byte === key[0])) return fail(issue('key.weak', { path: ['key'] }));
  if (text.trim() === '') return fail(issue('pseudonym.empty'));
  // No purpose holds a zero byte, so no two pairs of purpose and text give one message.
  const digest = await hmacSha256(key, utf8(`${purpose}\0${text.normalize('NFC')}`));
  return ok(base32(digest).slice(0, LETTERS));
}
