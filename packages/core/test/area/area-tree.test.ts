import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { Area } from '../../src/area/area.js';
import { areaOf, areaPath, areasInside, areasOfLevel, areaTree } from '../../src/area/area-tree.js';
import { balangan } from '../../src/area/balangan.js';
import { rollUp } from '../../src/area/roll-up.js';

const sum = (a: number, b: number) => a + b;

describe('areaTree', () => {
  const province = balangan.byCode.get('63') as Area;
  const village = balangan.byCode.get('63.11.05.2001') as Area;

  it('refuses a code that stands twice, and an area without its parent', () => {
    expect(() => areaTree([province, province])).toThrow(RangeError);
    expect(() => areaTree([province, village])).toThrow(/63\.11\.05\.2001/);
  });

  it('holds one area', () => {
    const tree = areaTree([province]);
    expect(areasInside(tree, '63')).toEqual([]);
    expect(areaPath(tree, '63')).toEqual([province]);
  });
});

describe('looking up', () => {
  it('finds a kecamatan by the code of either system', () => {
    const home = { system: 'kemendagri', level: 'kecamatan', digits: '631105' } as const;
    const statistics = { system: 'bps', level: 'kecamatan', digits: '6311010' } as const;
    expect(areaOf(balangan, home)?.name).toBe('Lampihong');
    expect(areaOf(balangan, statistics)).toBe(areaOf(balangan, home));
    expect(areaOf(balangan, { ...statistics, digits: '6311999' })).toBeUndefined();
  });

  it('lists what is inside, and of a level', () => {
    const kecamatan = areasInside(balangan, '63.11').map(({ name }) => name);
    expect(kecamatan).toEqual([
      'Juai',
      'Halong',
      'Awayan',
      'Batu Mandi',
      'Lampihong',
      'Paringin',
      'Paringin Selatan',
      'Tebing Tinggi',
    ]);
    expect(areasInside(balangan, '63.11.05.2001')).toEqual([]);
    expect(areasInside(balangan, '64')).toEqual([]);
    expect(areasOfLevel(balangan, 'district')).toHaveLength(13);
    expect(areasOfLevel(balangan, 'village', '63.01')).toEqual([]);
    expect(areasOfLevel(balangan, 'kecamatan', '63.11.05')).toHaveLength(1);
  });

  it('does not take a code for the beginning of another', () => {
    expect(areasOfLevel(balangan, 'district', '63.1')).toEqual([]);
  });

  it('gives the way from the province', () => {
    const path = areaPath(balangan, '63.11.08.2004').map(({ name }) => name);
    expect(path).toEqual(['Kalimantan Selatan', 'Kabupaten Balangan', 'Tebing Tinggi', "Ju'uh"]);
    expect(areaPath(balangan, '64.01')).toEqual([]);
  });
});

describe('rollUp', () => {
  it('adds an own value to those of the areas inside', () => {
    const own = new Map([
      ['63.11.05.2001', 2],
      ['63.11.05.2002', 3],
      ['63.11.05', 10],
      ['63.11.01.2001', 4],
    ]);
    const sums = rollUp(balangan, own, sum);
    expect(sums.get('63.11.05')).toBe(15);
    expect(sums.get('63.11.01')).toBe(4);
    expect(sums.get('63')).toBe(19);
    expect(sums.has('63.11.02')).toBe(false);
  });

  it('refuses a code outside the tree', () => {
    expect(() => rollUp(balangan, new Map([['64.01', 1]]), sum)).toThrow(RangeError);
  });

  const villages = areasOfLevel(balangan, 'village');
  const counts = fc.array(fc.integer({ min: 0, max: 900 }), {
    minLength: villages.length,
    maxLength: villages.length,
  });

  test.prop([counts])('an area is the sum of the areas inside it', (values) => {
    const own = new Map(villages.map(({ code }, i) => [code, values[i] as number]));
    const sums = rollUp(balangan, own, sum);
    expect(sums.get('63')).toBe(values.reduce(sum, 0));
    for (const kecamatan of areasInside(balangan, '63.11')) {
      const inside = areasInside(balangan, kecamatan.code).map(({ code }) => own.get(code) ?? 0);
      expect(sums.get(kecamatan.code)).toBe(inside.reduce(sum, 0));
    }
    const reversed = new Map([...own].reverse());
    expect(new Map([...rollUp(balangan, reversed, sum)].sort())).toEqual(new Map([...sums].sort()));
  });
});
