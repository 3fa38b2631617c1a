import { describe, expect, it } from 'vitest';
import { jsonText, ndjsonLine, writeNdjson } from '../../src/index.js';

describe('jsonText', () => {
  it('is JSON in one line or indented', () => {
    expect(jsonText({ a: [1, null] })).toBe('{"a":[1,null]}');
    expect(jsonText({ a: 1 }, 2)).toBe('{\n  "a": 1\n}');
  });

  it.each([Number.NaN, [1, { a: Number.POSITIVE_INFINITY }], undefined, () => 1])(
    'throws for %s, which JSON would lose',
    (value) => {
      expect(() => jsonText(value)).toThrow(TypeError);
    },
  );
});

describe('writeNdjson', () => {
  it('writes one line a value', async () => {
    const text = await new Response(writeNdjson([{ a: 'x\ny' }, { a: null }])).text();
    expect(text).toBe('{"a":"x\\ny"}\n{"a":null}\n');
    expect(await new Response(writeNdjson([])).text()).toBe('');
  });

  it('asks for values only as they are wanted, and closes their source', async () => {
    let made = 0;
    let isClosed = false;
    async function* values() {
      try {
        for (;;) yield { row: ++made, text: 'x'.repeat(1000) };
      } finally {
        isClosed = true;
      }
    }
    const reader = writeNdjson(values()).getReader();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(made).toBe(0);
    const first = await reader.read();
    expect(first.value?.length).toBeGreaterThan(65_536);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(made).toBeLessThan(70);
    await reader.cancel();
    expect(isClosed).toBe(true);
  });

  it('fails where a value can not be written', async () => {
    const stream = writeNdjson([{ a: Number.NaN }]);
    await expect(new Response(stream).text()).rejects.toThrow(TypeError);
    expect(() => ndjsonLine(Number.NaN)).toThrow(TypeError);
  });
});
