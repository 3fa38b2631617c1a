import { describe, expect, it } from 'vitest';
import { shrinkageText } from '../../src/locus/shrinkage-text.js';
import { counted, INDICATORS, ranked, VILLAGES, village } from './villages.js';

describe('the sentence of a village', () => {
  const people = VILLAGES.map((one) =>
    one.code === 'D04'
      ? {
          ...one,
          name: 'Galumbang',
          services: {
            ttd90: { reached: 8, due: 20 },
            asi: 0.45,
            sanitasi: { reached: 40, due: 100 },
          },
        }
      : one,
  );
  const labelled = INDICATORS.map((one) =>
    one.id === 'asi'
      ? { ...one, label: { id: 'ASI eksklusif', en: 'exclusive breastfeeding' } }
      : one,
  );
  const { result } = ranked(people, { indicators: labelled });

  it('of a lokus village', () => {
    expect(village(result, 'D04').explanation).toEqual({
      id: 'Galumbang: lokus karena prevalensi tinggi, jumlah kasus tinggi, kesenjangan layanan dan kerentanan keluarga; peringkat 1 dari 10; 9 dari 18 (50,0 %) anak yang diukur stunting, diperkirakan 8 dari 20 balita; layanan yang paling kurang: sanitasi (50 orang lagi), ttd90 (8 orang lagi) dan ASI eksklusif.',
      en: 'Galumbang: lokus for high prevalence, a high number of cases, gaps in services and vulnerable families; rank 1 of 10; 9 of 18 (50.0 %) measured children are stunted, about 8 of 20 children under five; services furthest from target: sanitasi (50 people more), ttd90 (8 people more) and exclusive breastfeeding.',
    });
  });

  it('of fewer than ten children holds no percentage', () => {
    const { id, en } = village(result, 'D01').explanation;
    expect(id).toContain('1 dari 2 anak yang diukur stunting');
    expect(en).toContain('1 of 2 measured children are stunted');
    expect(id + en).not.toContain('%');
  });

  it('of a village that is none says why', () => {
    expect(village(result, 'D05').explanation.id).toMatch(
      /^D05: non-lokus, prevalensi di bawah rata-rata dan jumlah kasus di luar sepertiga teratas; /,
    );
    expect(village(result, 'D07').explanation.en).toMatch(
      /^D07: non-lokus, below the cut in spite of a high number of cases; /,
    );
    expect(village(result, 'D02').explanation.id).toMatch(
      /^D02: perlu pengukuran ulang, baru 1 dari 4 balita diukur; /,
    );
    expect(village(result, 'D08').explanation.id).not.toContain('layanan');
  });

  it('of a decision gives its reason', () => {
    const decided = ranked(VILLAGES, {
      mustInclude: [{ code: 'D08', reason: 'rembuk stunting' }],
      exclude: [{ code: 'D06', reason: 'sudah ada program' }],
    }).result;
    expect(village(decided, 'D08').explanation.id).toMatch(
      /^D08: lokus menurut keputusan \(rembuk stunting\); /,
    );
    expect(village(decided, 'D06').explanation.en).toMatch(
      /^D06: non-lokus by decision \(sudah ada program\); /,
    );
  });

  it('tells people too many where a share should fall, and groups thousands', () => {
    const bblr = [{ id: 'BBLR', target: 0.1, direction: 'down' }] as const;
    const [one] = counted([['A', 300, 2500]]);
    if (one === undefined) throw new Error('none');
    const services = { BBLR: { reached: 30, due: 100 } };
    const { explanation } = village(
      ranked([{ ...one, services }], { indicators: bblr }).result,
      'A',
    );
    expect(explanation.id).toContain('BBLR (20 orang terlalu banyak)');
    expect(explanation.id).toContain('300 dari 2.500 (12,0 %)');
    expect(explanation.en).toContain('300 of 2,500 (12.0 %)');
    expect(explanation.en).toContain('BBLR (20 people too many)');
  });

  it('has the weight of the mean in words', () => {
    expect(shrinkageText(0.754)).toEqual({
      id: '75 % nilai kabupaten, 25 % nilai desa',
      en: "75 % of the district's share, 25 % of the village's own",
    });
    expect(shrinkageText(1, 'kecamatan').id).toBe('100 % nilai kecamatan, 0 % nilai desa');
  });
});
