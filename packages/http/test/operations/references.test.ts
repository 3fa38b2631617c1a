import { describe, expect, it } from 'vitest';
import { get, refusedWith } from '../send.js';

describe('/v1/references', () => {
  // WHO (2006) Child Growth Standards: length of boys at birth, weight of girls of 65.0 cm height.
  it.each([
    ['who2006/heightForAge?sex=male', { x: 0, l: 1, m: 49.8842, s: 0.03795 }],
    [
      'who2006/weightForHeight?sex=female&standing=true',
      { x: 650, l: -0.3833, m: 7.2402, s: 0.09113 },
    ],
  ])('%s begins with its published row', async (place, first) => {
    const response = await get(`/v1/references/${place}`);
    const { rows } = (await response.json()) as { rows: unknown[] };
    expect(rows[0]).toEqual(first);
  });

  it('lists what there is', async () => {
    const { references } = (await (await get('/v1/references')).json()) as {
      references: { id: string; indicators: unknown[] }[];
    };
    expect(references.map(({ id, indicators }) => [id, indicators.length])).toEqual([
      ['who2006', 8],
      ['who2007', 3],
    ]);
    const none = await get('/v1/references/who2007/weightForHeight?sex=male');
    expect(await refusedWith(none)).toBe('404 404 not-found');
  });
});
