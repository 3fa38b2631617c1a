import { fc, test } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { parseJson } from '../../src/text/parse-json.js';
import { plainSize } from '../../src/text/plain-size.js';
import { scanJson } from '../../src/text/scan-json.js';

it('is the length of the shortest text', () => {
  const texts = ['{}', '[]', '[[],{"a":[1,-2.5,true,false,null,"x"]}]', '0.05', '{"":""}'];
  for (const text of texts) expect(plainSize(JSON.parse(text), 9)).toBe(text.length);
});

it('can not be told beyond the depth, of __proto__, and of numbers that have a shorter form', () => {
  expect(plainSize([[1]], 2)).toBe(5);
  for (const value of [[[[1]]], JSON.parse('{"__proto__":1}'), 9000, 1e21, 0.001]) {
    expect(plainSize(value, 2)).toBe(-1);
  }
});

test.prop([
  fc.json({ maxDepth: 4 }),
  fc.nat(),
  fc.constantFrom('"a":1,', '1', ' ', '0', ',1', '"'),
])(
  'refuses and takes what reading sign by sign does, whatever is put into a text',
  (json, place, more) => {
    const at = place % (json.length + 1);
    for (const text of [json, json.slice(0, at) + more + json.slice(at)]) {
      const found = parseJson(text);
      const scanned = scanJson(text, 64);
      if (scanned === undefined) {
        if (found.ok) expect(found.value).toEqual(JSON.parse(text));
        else expect(() => JSON.parse(text)).toThrow();
      } else expect(found.ok ? [] : found.issues).toEqual([scanned]);
    }
  },
);
