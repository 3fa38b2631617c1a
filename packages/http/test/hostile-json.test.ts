import { describe, expect, it } from 'vitest';
import { CHILD, refusedWith, send } from './send.js';

const path = '/v1/assessments';

describe('JSON', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['no JSON', 'x', '400 400 bad-body'],
    ['nothing', ' ', '400 400 bad-body'],
    ['a cut text', CHILD.slice(0, -1), '400 400 bad-body'],
    ['a key that stands twice', '{"sex":"L","sex":"P"}', '400 400 bad-body'],
    ['__proto__', '{"__proto__":{"sex":"L"}}', '400 400 bad-body'],
    ['a constructor', '{"constructor":{"prototype":{}}}', '422 422 invalid'],
    ['65 levels', '['.repeat(65) + ']'.repeat(65), '400 400 bad-body'],
    ['a million levels', '['.repeat(1_000_000), '400 400 bad-body'],
    ['a number beyond doubles', '{"weight":1e999}', '400 400 bad-body'],
    ['a list in place of a record', '[]', '422 422 invalid'],
    ['null', 'null', '422 422 invalid'],
    ['records that are no list', '{"records":{}}', '422 422 invalid'],
  ];

  it.each(cases)('%s is refused', async (_, body, refused) => {
    expect(await refusedWith(await send(path, body))).toBe(refused);
  });

  it('that is not UTF-8 is refused', async () => {
    const bytes = Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x7d);
    expect(await refusedWith(await send(path, bytes))).toBe('400 400 bad-body');
  });

  it('does not change what objects are', async () => {
    await send(
      path,
      '{"records":[{"__proto__":{"polluted":1}},{"constructor":{"prototype":{"polluted":1}}}]}',
    );
    expect(({} as { polluted?: unknown }).polluted).toBe(undefined);
  });

  it('may begin with a byte order mark', async () => {
    expect((await send(path, `\ufeff${CHILD}`)).status).toBe(200);
  });
});
