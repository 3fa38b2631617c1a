import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
// @ts-expect-error a script without types
import { areasModule } from '../../../../scripts/generate-areas.mjs';
import { areasInside, areasOfLevel } from '../../src/area/area-tree.js';
import { balangan } from '../../src/area/balangan.js';

const core = new URL('../../', import.meta.url);
const tsv = readFileSync(new URL('reference/areas-balangan.tsv', core), 'utf8');
const LEVELS = {
  province: 'provinsi',
  district: 'kabupaten',
  kecamatan: 'kecamatan',
  village: 'desa',
};

describe('balangan', () => {
  it('holds every row of the published list', () => {
    const rows = balangan.areas.map((area) =>
      [
        area.code,
        area.name,
        LEVELS[area.level],
        area.parent ?? '',
        area.kind,
        area.bpsCode ?? '',
        area.lat?.toFixed(4) ?? '',
        area.lng?.toFixed(4) ?? '',
        ...(area.altNames.length > 0 ? area.altNames : ['']),
      ].join('\t'),
    );
    const [, ...lines] = tsv.replace(/\n$/, '').split('\n');
    expect(lines).toHaveLength(179);
    expect(rows).toEqual(lines);
  });

  it('is what the script writes', () => {
    const { file, text } = areasModule('areas-balangan', tsv);
    const onDisk = readFileSync(new URL(`src/area/tables/${file}`, core), 'utf8');
    expect(onDisk).toBe(text);
  });

  it('has 157 villages in 8 kecamatan, three of them kelurahan', () => {
    const villages = areasOfLevel(balangan, 'village', '63.11');
    expect(villages).toHaveLength(157);
    const kelurahan = villages.filter(({ kind }) => kind === 'kelurahan').map(({ name }) => name);
    expect(kelurahan).toEqual(['Paringin Timur', 'Paringin Kota', 'Batu Piring']);
    const sizes = areasInside(balangan, '63.11').map(
      ({ code }) => areasInside(balangan, code).length,
    );
    expect(sizes).toEqual([21, 24, 23, 18, 27, 16, 16, 12]);
  });

  it('gives the BPS codes of the kecamatan in their own order', () => {
    const codes = areasInside(balangan, '63.11').map(({ bpsCode }) => bpsCode?.slice(4));
    expect(codes).toEqual(['050', '060', '030', '020', '010', '040', '041', '031']);
  });

  it('leaves six villages without a BPS code, and repeats none', () => {
    const without = balangan.areas.filter(({ bpsCode }) => bpsCode === null);
    expect(without.map(({ name }) => name)).toEqual([
      'Puyun',
      'Uren',
      'Munjung',
      'Bungur',
      'Sungsum',
      "Ju'uh",
    ]);
    expect(balangan.byBpsCode.size).toBe(balangan.areas.length - 6);
  });

  it('puts every village inside the box of the district', () => {
    for (const { lat, lng } of areasOfLevel(balangan, 'village')) {
      expect(lat).toBeGreaterThan(-2.5324);
      expect(lat).toBeLessThan(-2.0403);
      expect(lng).toBeGreaterThan(115.3126);
      expect(lng).toBeLessThan(115.8363);
    }
  });
});
