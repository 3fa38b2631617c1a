import type { Bundle } from 'fhir/r4.js';
import { describe, expect, it } from 'vitest';
import { bundleOf, CHILD, codesOf, observationsOf, scoresOf } from './child.js';

describe('the codes of observations', () => {
  it.each([
    ['Terlentang', '8306-3'],
    ['Berdiri', '8308-9'],
    ['', '8302-2'],
  ])('codes a length measured %s as %s', (position, code) => {
    expect(codesOf(bundleOf({ ...CHILD, position }))).toEqual([
      '29463-7',
      code,
      '284473002',
      '9843-4',
    ]);
  });

  it('codes z-scores by the position, with the terms of the ministry', () => {
    const standing = bundleOf({ ...CHILD, position: 'Berdiri' }, { scores: scoresOf() });
    const zOf = (bundle: Bundle) =>
      observationsOf(bundle)
        .slice(4)
        .map(({ code, valueQuantity, interpretation }) => [
          code.coding?.[0]?.code,
          valueQuantity?.value,
          interpretation?.[0]?.coding?.[0]?.code,
        ]);
    expect(zOf(standing)).toEqual([
      ['1153593003', -0.95, 'OI000009'],
      ['1153604005', -1.64, 'OI000013'],
      ['1153600001', -0.07, 'OI000003'],
      ['1153596006', 0.11, undefined],
      ['1153594009', -0.62, undefined],
    ]);
    const lying = bundleOf({ ...CHILD, position: 'Terlentang' }, { scores: scoresOf() });
    expect(zOf(lying).map(([code]) => code)).toEqual([
      '1153593003',
      '1153590000',
      '1153598007',
      '1153596006',
      '1153594009',
    ]);
    const young = { ...CHILD, nik: null, birthDate: '2025-03-02', position: null };
    expect(zOf(bundleOf(young, { scores: scoresOf() })).map(([code]) => code)).toContain(
      '1153590000',
    );
  });

  it('leaves out scores without a z, and says oedema', () => {
    const scores = { weightForAge: { reason: 'oedema' } } as const;
    const bundle = bundleOf(
      { sex: 1, birthDate: '2023-03-02', measuredOn: '2025-08-14', weight: 11, oedema: true },
      { scores },
    );
    expect(codesOf(bundle)).toEqual(['29463-7', '284521000']);
    expect(observationsOf(bundle)[1]).toMatchObject({ valueBoolean: true });
  });
});
