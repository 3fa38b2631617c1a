import {
  emptySkdnCell,
  type SkdnFigures,
  type SkdnKey,
  skdnFigures,
  skdnOfCells,
} from '@balanting/core';
import type { GainPage } from '../../src/gain/gain-page.js';

const month = '2025-08';
const place = { district: 'BALANGAN', kecamatan: 'JUAI', village: 'CONTOH', posyandu: 'MELATI' };

/** Figures of one made-up group: 16 of 20 children weighed. */
export function figuresOf(key: SkdnKey, s: number | null = 20): SkdnFigures {
  const numbers = { listed: 18, d: 16, n: 9, t: 3, o: 2, b: 2, bNoHistory: 1, bgm: 1, twoT: 2 };
  const by = key.posyandu === undefined ? [] : (['posyandu'] as const);
  const counts = skdnOfCells([{ ...emptySkdnCell(key), ...numbers }], { by });
  return skdnFigures(counts, s === null ? [] : [{ key, s, k: 18 }])[0] as SkdnFigures;
}

/** A page of one posyandu with two made-up children (contoh) to visit. */
export function gainPage(): GainPage {
  const child = { parent: 'IBU CONTOH', birthDate: '2023-03-02', ageMonths: 29, order: 4 };
  const sentence = { id: 'Tidak naik: rujuk.', en: 'No gain: refer.' };
  return {
    month,
    total: figuresOf({ month }),
    levels: [{ by: 'posyandu', rows: [figuresOf({ month, ...place })] }],
    months: [figuresOf({ month: '2025-07' }, null), figuresOf({ month })],
    followUp: [
      {
        place,
        children: [
          { ...child, name: 'CONTOH <b>', sex: 'female', sentence },
          { ...child, name: '=CONTOH()', sex: null, parent: '', sentence },
        ],
      },
    ],
    findings: [{ code: 'series.same_date', text: { id: 'Dua baris.', en: 'Two rows.' } }],
  };
}
