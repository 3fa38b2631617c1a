import { bkkbnMap } from '@balanting/core';
import { describe, expect, it } from 'vitest';
import { balanganBorders as borders } from '../../src/maps/balangan.js';
import { locusMap } from '../../src/maps/locus-map.js';
import { severityMap } from '../../src/maps/severity-map.js';
import { HOSTILE, pictureFaults } from '../picture.js';

const area = (code: string | null, name: string, cases: number, n: number) => ({
  code,
  name,
  cases,
  n,
  share: n === 0 ? null : cases / n,
  interval: null,
});
/** The number of the fill of a shape by its name. */
const fillOf = (svg: string, name: string) =>
  new RegExp(`fill="url\\(#[\\w-]+-fill-(\\d+)\\)" d="[^"]*"><title>${name}:`).exec(svg)?.[1];

describe('severityMap', () => {
  const kecamatan = severityMap(
    [
      area('63.11.01', 'Juai', 24, 1000),
      area('63.11.02', 'Halong', 100, 1000),
      area('63.11.03', 'Awayan', 200, 1000),
      area('63.11.04', 'Batu Mandi', 300, 1000),
      area('63.11.05', 'Lampihong', 9, 9),
    ],
    { borders, level: 'kecamatan' },
  );

  it('fills by the WHO/UNICEF classes, and not below ten children', () => {
    expect(pictureFaults(kecamatan)).toEqual([]);
    expect(
      ['Juai', 'Halong', 'Awayan', 'Batu Mandi'].map((name) => fillOf(kecamatan, name)),
    ).toEqual(['0', '2', '3', '4']);
    expect(fillOf(kecamatan, 'Lampihong')).toBe('5');
    expect(kecamatan).toContain('Lampihong: 9 dari 9');
    expect(kecamatan).not.toContain('100,00 %');
    expect(kecamatan).toContain('Sedang: 10 % – 20 %');
    expect(kecamatan).toContain('Sangat tinggi: mulai 30 %');
  });

  it('has the four colours of BKKBN: 30 % is still yellow', () => {
    const drawn = severityMap([area('63.11.04', 'Batu Mandi', 300, 1000)], {
      borders,
      level: 'kecamatan',
      scale: bkkbnMap,
    });
    expect(fillOf(drawn, 'Batu Mandi')).toBe('2');
    expect(drawn).toContain('Merah: di atas 30 %');
  });

  it('draws every village and names its kecamatan', () => {
    const drawn = severityMap([], { borders, level: 'village', language: 'en' });
    expect(pictureFaults(drawn)).toEqual([]);
    expect(drawn.match(/<path class="shape"/g)).toHaveLength(157);
    expect(drawn.match(/class="border"/g)).toHaveLength(8);
    expect(drawn).toContain('>Paringin Selatan</text>');
    expect(drawn).toContain('cahyadsn/wilayah_boundaries');
  });

  it('names areas that are not on the map, with their text escaped', () => {
    const lost = Array.from({ length: 9 }, () => area(null, HOSTILE, 1, 20));
    const drawn = severityMap(lost, { borders, level: 'village' });
    expect(drawn).toContain('Tidak ada di peta: ');
    expect(drawn).toContain('+3 lainnya');
    expect(drawn).not.toContain('<script>');
    expect(pictureFaults(drawn)).toEqual([]);
  });

  it('holds borders without any shape', () => {
    const none = { attribution: 'contoh', kecamatan: [], villages: [] };
    expect(pictureFaults(severityMap([], { borders: none, level: 'village' }))).toEqual([]);
  });
});

describe('locusMap', () => {
  it('tells focus villages from others', () => {
    const drawn = locusMap(
      [
        { code: '63.11.01.2001', name: 'Muara Ninian', status: 'lokus' },
        { code: '63.11.01.2002', name: 'Hamarung', status: 'perlu pengukuran ulang' },
      ],
      { borders },
    );
    expect(pictureFaults(drawn)).toEqual([]);
    expect(fillOf(drawn, 'Muara Ninian')).toBe('0');
    expect(fillOf(drawn, 'Hamarung')).toBe('1');
    expect(fillOf(drawn, 'Wonorejo')).toBe('3');
    expect(drawn).toContain(
      'lokus: 1; perlu pengukuran ulang: 1; non-lokus: 0; Tidak ada data: 0.',
    );
  });
});
