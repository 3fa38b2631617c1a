import { LOCUS_PROFILES, rankLocus } from '@balanting/core';
import { documentFromJson } from '@balanting/json';
import { describe, expect, it } from 'vitest';
import { posted, refusedWith, send } from '../send.js';

describe('/v1/lokus', () => {
  const villages = [
    { code: 'A', cases: 12, n: 40 },
    { code: 'B', cases: 2, n: 40 },
    { code: 'C', cases: 9, n: 20 },
  ];

  it('answers what core does, as a document', async () => {
    const body = { villages, select: { number: 1 }, draws: 200, seed: 3, profile: 'beban' };
    const { result } = await posted('/v1/lokus', body);
    const profile = LOCUS_PROFILES.find(({ id }) => id === 'beban');
    const own = rankLocus(villages, {
      select: { number: 1 },
      draws: 200,
      seed: 3,
      ...(profile && { profile }),
    });
    const read = documentFromJson('lokus', JSON.stringify(result));
    expect(read.ok && own.ok && read.value).toEqual(own.ok && own.value);
  });

  it('tells what is wrong with every village, and refuses work without end', async () => {
    const wrong = { villages: [...villages, villages[0]], select: { number: 1 } };
    const response = await send('/v1/lokus', JSON.stringify(wrong));
    expect(await response.json()).toMatchObject({ status: 422, issues: [{ level: 'error' }] });
    const many = Array.from({ length: 6000 }, (_, i) => ({ code: `V${i}`, cases: 1, n: 9 }));
    const endless = await send(
      '/v1/lokus',
      JSON.stringify({ villages: many, select: { number: 1 } }),
    );
    expect(await refusedWith(endless)).toBe('413 413 too-many-rows');
  });
});
