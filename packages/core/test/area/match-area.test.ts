import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { areaNameKey, editDistance } from '../../src/area/area-name.js';
import { areasOfLevel } from '../../src/area/area-tree.js';
import { balangan } from '../../src/area/balangan.js';
import { matchArea, matchPlace } from '../../src/area/match-area.js';

const villages = areasOfLevel(balangan, 'village');

function villageOf(name: string, within: string) {
  const found = matchArea(balangan, name, { level: 'village', within });
  return found.ok ? found.value.code : found.issues[0].code;
}

describe('areaNameKey', () => {
  it.each([
    ['Ds. Sei Pumpung', 'SUNGAIPUMPUNG'],
    ['S. Pumpung', 'SUNGAIPUMPUNG'],
    ['desa sungai pumpung\u00a0', 'SUNGAIPUMPUNG'],
    ['Muara Sei Ketapi', 'MUARASUNGAIKETAPI'],
    ["Ju'uh", 'JUUH'],
    ['JU’UH', 'JUUH'],
    ['Kec. Batu Mandi', 'BATUMANDI'],
    ['Kelurahan / Desa : Paringin Kota', 'PARINGINKOTA'],
    ['KAB BALANGAN', 'BALANGAN'],
    ['Kelua', 'KELUA'],
    ['Sirap', 'SIRAP'],
    ['Desa', 'DESA'],
    ['12 -', ''],
  ])('%s is %s', (name, key) => {
    expect(areaNameKey(name)).toBe(key);
  });
});

describe('editDistance', () => {
  it.each([
    ['AMBAKIANG', 'AMBAKIANG', 0],
    ['AMBAKIANG', 'AMBAKIYANG', 1],
    ['GALUMBANG', 'GALOMBANG', 1],
    ['GALUMBANG', 'GALMUBANG', 1],
    ['BUNTU', 'BUNTUT', 1],
    ['KIRI', 'KANAN', undefined],
    ['AB', 'BCA', undefined],
    ['', 'A', 1],
  ])('%s to %s: %s', (a, b, distance) => {
    expect(editDistance(a, b, 1)).toBe(distance);
  });

  const word = fc.string({ unit: fc.constantFrom('A', 'B', 'C'), maxLength: 7 });

  test.prop([word, word])('is the same both ways, and 0 only for the same text', (a, b) => {
    const distance = editDistance(a, b, 9);
    expect(distance).toBe(editDistance(b, a, 9));
    expect(distance === 0).toBe(a === b);
    expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
    expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
    expect(editDistance(a, b, 1)).toBe((distance as number) <= 1 ? distance : undefined);
  });
});

describe('matchArea', () => {
  it('tells the two Galumbang apart by their kecamatan, and asks where it is not known', () => {
    expect(villageOf('GALUMBANG', '63.11.01')).toBe('63.11.01.2006');
    expect(villageOf('Galombang', '63.11.07')).toBe('63.11.07.2006');
    expect(matchArea(balangan, 'Galumbang', { level: 'village' })).toMatchObject({
      ok: false,
      issues: [
        {
          code: 'area.ambiguous',
          values: { candidates: 'Galumbang (Juai), Galumbang (Paringin Selatan)' },
        },
      ],
    });
  });

  it.each([
    ['JUAI', '63.11.01', '63.11.01.2003'],
    ['Desa Halong', '63.11.02', 'Halong'],
    ['Batumandi', '63.11.04', '63.11.04.2005'],
    ['BATU MANDI', '63.11.04', '63.11.04.2005'],
    ['Ds. Tebing Tinggi', '63.11.08', 'Tebing Tinggi'],
  ])('finds the village %s that is named like its kecamatan', (name, within, expected) => {
    const found = matchArea(balangan, name, { level: 'village', within });
    expect(found.ok && [found.value.code, found.value.name]).toContain(expected);
    expect(found.ok && found.value.level).toBe('village');
  });

  it.each([
    ['Kec. Batumandi', 'kecamatan', '63.11.04'],
    ['PARINGIN', 'kecamatan', '63.11.06'],
    ['Paringin Selatan', 'kecamatan', '63.11.07'],
    ['BALANGAN', 'district', '63.11'],
    ['Kab. Tanah Laut', 'district', '63.01'],
    ['Banjarbaru', 'district', '63.72'],
    ['Kota Banjarbaru', 'district', '63.72'],
    ['Kotabaru', 'district', '63.02'],
    ['Kalimantan Selatan', 'province', '63'],
  ] as const)('finds %s among the areas of its level', (name, level, code) => {
    const found = matchArea(balangan, name, { level });
    expect(found).toMatchObject({ ok: true, value: { code }, warnings: [] });
  });

  it('forgives one letter in a long name, and says so', () => {
    const found = matchArea(balangan, 'Lampihong Kirri', { level: 'village', within: '63.11.05' });
    expect(found).toMatchObject({
      ok: true,
      value: { name: 'Lampihong Kiri' },
      warnings: [
        {
          code: 'area.spelling',
          level: 'info',
          values: { value: 'Lampihong Kirri', read: 'Lampihong Kiri' },
        },
      ],
    });
  });

  it('forgives nothing in a short name', () => {
    expect(villageOf('Mihi', '63.11.01')).toBe('area.unknown');
    expect(villageOf('Mihu', '63.11.01')).toBe('63.11.01.2014');
  });

  it('never picks among names that are equally near', () => {
    expect(matchArea(balangan, 'Bungir', { level: 'village' })).toMatchObject({
      ok: false,
      issues: [
        {
          code: 'area.near',
          values: { candidates: 'Bungur (Batu Mandi), Bungin (Paringin Selatan)' },
        },
      ],
    });
    expect(villageOf('Bungir', '63.11.04')).toBe('63.11.04.2009');
  });

  it('names what is close where two letters differ', () => {
    const found = matchArea(balangan, 'Lampihongg Kirri', { level: 'village', within: '63.11.05' });
    expect(found).toMatchObject({
      ok: false,
      issues: [{ code: 'area.near', values: { candidates: 'Lampihong Kiri (Lampihong)' } }],
    });
  });

  it('finds nothing for an empty name, or outside the area given', () => {
    expect(villageOf(' - ', '63.11.01')).toBe('area.unknown');
    expect(villageOf('Uren', '63.11.01')).toBe('area.unknown');
    const at = matchArea(balangan, 'Balangann', { level: 'province' });
    expect(at).toMatchObject({ ok: false, issues: [{ code: 'area.unknown', path: ['province'] }] });
  });

  const dressed = fc.record({
    area: fc.constantFrom(...villages),
    rank: fc.constantFrom('', 'Desa ', 'DS. ', 'Kel. ', 'kelurahan '),
    upper: fc.boolean(),
    river: fc.boolean(),
    end: fc.constantFrom('', ' ', '\u00a0\u00a0'),
  });

  test.prop([dressed])(
    'finds every village in its own kecamatan, however it is dressed',
    (cell) => {
      const short = cell.river ? cell.area.name.replace(/^Sungai /, 'Sei ') : cell.area.name;
      const text = cell.rank + (cell.upper ? short.toUpperCase() : short) + cell.end;
      const within = cell.area.parent as string;
      const found = matchArea(balangan, text, { level: 'village', within });
      expect(found).toEqual({ ok: true, value: cell.area, warnings: [] });
    },
  );

  it('finds every BPS spelling', () => {
    for (const area of villages.filter(({ altNames }) => altNames.length > 0)) {
      expect(villageOf(area.altNames[0] as string, area.parent as string)).toBe(area.code);
    }
  });
});

describe('matchPlace', () => {
  it('finds the village inside its kecamatan inside its district', () => {
    const place = { district: 'BALANGAN', kecamatan: 'JUAI', village: 'GALUMBANG' };
    expect(matchPlace(balangan, place)).toMatchObject({ value: { code: '63.11.01.2006' } });
    expect(matchPlace(balangan, { ...place, district: '' })).toMatchObject({ ok: true });
  });

  it('tells which of the three names is at fault', () => {
    const place = { district: 'Balangan', kecamatan: 'Juai', village: 'Galumbang' };
    const pathOf = (change: Partial<typeof place>) => {
      const found = matchPlace(balangan, { ...place, ...change });
      return found.ok ? [] : found.issues[0].path;
    };
    expect(pathOf({ district: 'Sleman' })).toEqual(['district']);
    expect(pathOf({ district: 'Tabalong' })).toEqual(['kecamatan']);
    expect(pathOf({ kecamatan: 'Depok' })).toEqual(['kecamatan']);
    expect(pathOf({ village: 'Depok' })).toEqual(['village']);
  });

  it('keeps the warnings of every step', () => {
    const found = matchPlace(balangan, {
      district: 'Balangann',
      kecamatan: 'Lampihongg',
      village: 'Lampihong Kirri',
    });
    expect(found.ok && found.warnings.map(({ path }) => path[0])).toEqual([
      'district',
      'kecamatan',
      'village',
    ]);
  });
});
