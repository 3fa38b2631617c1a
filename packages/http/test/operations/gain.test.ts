import { describe, expect, it } from 'vitest';
import { posted } from '../send.js';

describe('/v1/gain', () => {
  const weighings = [
    { weighedOn: '2025-07-10', weightKg: 5.4 },
    { weighedOn: '2025-08-11', weightKg: '5.7' },
  ];
  const baby = { sex: 'female', birthDate: '2025-01-05', weighings };

  it('compares whole grams, and keeps every child in its place', async () => {
    const twins = [baby, { ...baby, birthDate: '2025-09-01' }];
    const { children } = await posted('/v1/gain', { children: twins });
    expect(children).toMatchObject([
      { gains: [{ code: 'B' }, { code: 'N', gainG: 300, neededG: 300 }] },
      { gains: [] },
    ]);
  });

  it('takes other readings of the rules', async () => {
    const options = { maxGapDays: 31 };
    const { children } = await posted('/v1/gain', { children: [baby], options });
    expect(children).toMatchObject([{ gains: [{}, { code: 'O' }] }]);
  });
});
