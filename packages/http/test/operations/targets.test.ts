import { rpjmdBalangan } from '@balanting/core';
import { describe, expect, it } from 'vitest';
import { posted, send } from '../send.js';

describe('/v1/targets', () => {
  const measured = { kind: 'register', share: 0.1491, interval: null, on: '2022-09' };

  it('answers every year of every path, known or given', async () => {
    const own = { ...rpjmdBalangan, id: 'own', points: [{ year: 2022, share: 0.1 }] };
    const answer = await posted('/v1/targets', { measured, paths: ['rpjmd-balangan', own] });
    expect(answer.paths).toMatchObject([
      { years: [{ status: 'reached', early: false }, { early: true }, { early: true }] },
      { years: [{ status: 'off-track', reachedChance: 0 }] },
    ]);
    expect(answer.warnings).toMatchObject([{ code: 'target.two_decrees' }]);
  });

  it('works out the yearly rate', async () => {
    const shares = [0.2578, 0.1791, 0.1491];
    const series = shares.map((share, i) => ({ year: 2020 + i, share }));
    const answer = await posted('/v1/targets', { measured, paths: ['rpjmd-balangan'], series });
    expect(answer.aarr).toBeCloseTo(0.239503, 6);
    expect(answer.projection).toBe(null);
  });

  it('refuses a path that rises', async () => {
    const points = [
      { year: 2022, share: 0.17 },
      { year: 2023, share: 0.184 },
    ];
    const body = { measured, paths: [{ ...rpjmdBalangan, points }] };
    const response = await send('/v1/targets', JSON.stringify(body));
    expect(await response.json()).toMatchObject({
      status: 422,
      issues: [{ code: 'target.rises' }],
    });
  });
});
