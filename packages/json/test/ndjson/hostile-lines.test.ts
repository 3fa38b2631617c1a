import { messageOf } from '@balanting/core';
import { describe, expect, it } from 'vitest';
import { ndjsonLine, readNdjson } from '../../src/index.js';
import { CHILD } from '../record/made-up.js';
import { chunksOf, refusedOf } from './streams.js';

const LINE = ndjsonLine(CHILD).trimEnd();
const BARE = LINE.slice(1, -1);

describe('a hostile line is refused by name and costs no other line', () => {
  it.each([
    ['a key twice', `{${BARE},"sex":"L"}`, 'json.duplicate_key'],
    ['a key twice, spelt apart', `{${BARE},"se\\u0078":"L"}`, 'json.duplicate_key'],
    [
      'a key twice, made up for by an exponent',
      '{"sex":"P","weight":3e4,"sex":""}',
      'json.duplicate_key',
    ],
    ['__proto__', `{${BARE},"__proto__":{"sex":"L"}}`, 'json.unknown_field'],
    ['constructor', `{${BARE},"constructor":"x"}`, 'json.unknown_field'],
    ['prototype', `{${BARE},"prototype":null}`, 'json.unknown_field'],
    ['depth', `{${BARE},"x":${'['.repeat(70)}${']'.repeat(70)}}`, 'json.too_deep'],
    ['an endless number', `{"weight":${'9'.repeat(400)}}`, 'json.number'],
    ['an infinite number', '{"weight":1e999}', 'json.number'],
    ['a number that is nothing', '{"weight":1e-999}', 'json.number'],
    ['digits that would be lost', '{"weight":11.20000000000000012}', 'json.number'],
    ['a NIK as a number', '{"nik":9911014203230001}', 'json.number'],
    ['half of a character', `{${BARE.replace('ANAK', '\\ud800')}}`, 'json.half_character'],
    ['half of a character in a key', '{"\\udc00":1}', 'json.half_character'],
    ['single quotes', "{'sex':'L'}", 'json.invalid'],
    ['two records', `${LINE}${LINE}`, 'json.invalid'],
    ['a list', `[${LINE}]`, 'json.shape'],
    ['a word', 'NaN', 'json.invalid'],
  ])('%s', async (_, line, code) => {
    const chunks = await chunksOf(`${LINE}\n${line}\n${LINE}\n`);
    expect(chunks[0]?.table.length).toBe(2);
    expect(refusedOf(chunks).map(([row, first]) => [row, first])).toEqual([[2, code]]);
    expect(chunks[0]?.rejects[0]?.text).toBe(line);
  });

  it('takes a whole character in escapes', async () => {
    const [chunk] = await chunksOf(`{${BARE.replace('ANAK', '\\ud83d\\ude00')}}`);
    expect(chunk?.rejects).toEqual([]);
  });

  it('refuses bytes that are not UTF-8', async () => {
    const bytes = new TextEncoder().encode(`${LINE}\n${LINE}\n${LINE}`);
    bytes[LINE.length + 1 + LINE.indexOf('ANAK')] = 0xff;
    const chunks = await chunksOf(bytes);
    expect(refusedOf(chunks)).toEqual([[2, 'json.encoding']]);
    expect([...chunks[0]!.table.row]).toEqual([1, 3]);
  });

  it('refuses a long line at its limit in bytes, wherever the pieces end', async () => {
    const long = `{${BARE.replace('ANAK', 'é'.repeat(400))}}`;
    const bytes = new TextEncoder().encode(long).length;
    const text = `${LINE}\n${long}\n${LINE}\n${long}`;
    for (const size of [1, 5, 1 << 20]) {
      expect(refusedOf(await chunksOf(text, { maxLineBytes: bytes }, size))).toEqual([]);
      expect(refusedOf(await chunksOf(text, { maxLineBytes: bytes - 1 }, size))).toEqual([
        [2, 'json.line_too_long'],
        [4, 'json.line_too_long'],
      ]);
    }
  });

  it('keeps no more of an endless line than shows it to be too long', async () => {
    const piece = new Uint8Array(1 << 20).fill(120);
    async function* endless() {
      for (let i = 0; i < 200; i++) yield piece;
      yield new TextEncoder().encode(`\n${LINE}\n`);
    }
    const before = process.memoryUsage().arrayBuffers;
    for await (const { rejects, table } of readNdjson(endless())) {
      expect(table.length).toBe(1);
      expect(rejects[0]?.text?.length).toBe(4096);
    }
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * 2 ** 20);
  });

  it('says nothing of the text in its messages', async () => {
    const line = '{"name":ANAK CONTOH,"nik":"9911014203230001"}';
    const [chunk] = await chunksOf(line);
    const { issue } = chunk!.rejects[0]!.issues[0];
    for (const language of ['en', 'id'] as const) {
      expect(messageOf(issue, language)).not.toMatch(/NAK|CONTOH|9911/);
    }
  });
});
