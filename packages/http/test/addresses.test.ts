import { describe, expect, it } from 'vitest';
import { createApp } from '../src/index.js';
import { CHILD, get, refusedWith, send } from './send.js';

const path = '/v1/assessments';

describe('addresses and methods', () => {
  it('answers 404 where there is nothing', async () => {
    expect(await refusedWith(await get('/v1/nothing'))).toBe('404 404 not-found');
    expect(await refusedWith(await get('/v1/references/who1977/heightForAge?sex=male'))).toBe(
      '404 404 not-found',
    );
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'GET'])(
    'answers %s with 405 and what is allowed',
    async (method) => {
      const response = await createApp()(new Request(`http://localhost${path}`, { method }));
      expect(response.headers.get('allow')).toBe('POST, OPTIONS');
      expect(await refusedWith(response)).toBe('405 405 wrong-method');
    },
  );

  it('answers OPTIONS with what is allowed, and HEAD as GET without a body', async () => {
    const app = createApp();
    const options = await app(new Request(`http://localhost${path}`, { method: 'OPTIONS' }));
    expect([options.status, options.headers.get('allow')]).toEqual([204, 'POST, OPTIONS']);
    const head = await app(new Request('http://localhost/healthz', { method: 'HEAD' }));
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it('refuses parameters that it does not know, and such that stand twice', async () => {
    expect(await refusedWith(await get('/healthz?x=1'))).toBe('400 400 bad-query');
    expect(await refusedWith(await send(`${path}?asOf=2025-01-01&asOf=2025-01-02`, CHILD))).toBe(
      '400 400 bad-query',
    );
    expect(await refusedWith(await send(`${path}?asOf=yesterday`, CHILD))).toBe(
      '400 400 bad-query',
    );
  });

  it('refuses kinds of bodies and answers that it does not have', async () => {
    const xml = await send(path, '<a/>', { headers: { 'content-type': 'text/xml' } });
    expect(xml.headers.get('accept-post')).toContain('text/csv');
    expect(await refusedWith(xml)).toBe('415 415 unknown-media');
    const asXml = await send(path, CHILD, { headers: { accept: 'text/xml' } });
    expect(await refusedWith(asXml)).toBe('406 406 not-acceptable');
    const any = await send(path, CHILD, { headers: { accept: 'text/xml;q=0.9, */*;q=0.1' } });
    expect(any.status).toBe(200);
  });
});

describe('languages', () => {
  it.each([
    ['en-GB,en;q=0.9', 'en'],
    ['id', 'id'],
    ['en;q=0.3, id;q=0.8', 'id'],
    ['fr', 'id'],
    ['en;q=0', 'id'],
  ])('%s is answered in %s', async (wanted, language) => {
    const response = await get('/nothing', { headers: { 'accept-language': wanted } });
    expect(response.headers.get('content-language')).toBe(language);
    const { title } = (await response.json()) as { title: string };
    expect(title).toBe(language === 'en' ? 'Not found' : 'Tidak ada');
  });
});
