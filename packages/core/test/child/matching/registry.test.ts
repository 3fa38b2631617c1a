import { describe, expect, it } from 'vitest';
import { childFacts } from '../../../src/child/matching/child-facts.js';
import { explainLink } from '../../../src/child/matching/explain-link.js';
import { linkChildren } from '../../../src/child/matching/link-children.js';
import { childRegistry } from '../../../src/child/matching/registry.js';
import { BOY, identityRows, type MadeRow } from './made-children.js';

function taken(rows: readonly MadeRow[]) {
  const registry = childRegistry();
  const numbers = [...registry.add(identityRows(rows))];
  return { registry, numbers, identities: registry.identities() };
}

describe('childRegistry', () => {
  it('keeps one identity of rows that are written alike, and grows no further', () => {
    const { registry, numbers, identities } = taken([BOY, { name: ' muhammad rizkan contoh' }]);
    expect(numbers).toEqual([0, 0]);
    registry.add(identityRows([{ on: '2025-02-10' }, { on: '2025-02-11' }]));
    expect(registry.identities()).toMatchObject({ count: 1, rows: Int32Array.of(4) });
    expect(identities.rows).toEqual(Int32Array.of(2));
  });

  it.each<[string, MadeRow]>([
    ['NIK', { nik: '' }],
    ['name', { name: 'AKBAR' }],
    ['sex', { sex: 2 }],
    ['birth date', { born: '2023-03-03' }],
    ['parents', { parent: '' }],
    ['village', { village: 'DESA LAIN CONTOH' }],
  ])('tells another %s apart', (_, changed) => {
    expect(taken([BOY, changed]).numbers).toEqual([0, 1]);
  });

  it('keeps its numbers when it grows', () => {
    const rows = Array.from({ length: 3000 }, (_, i) => ({ born: '', name: `ANAK ${i}` }));
    const { registry, numbers } = taken(rows);
    expect(numbers).toEqual(rows.map((_, i) => i));
    expect([...registry.add(identityRows(rows))]).toEqual(numbers);
  });

  it('marks the months of measuring', () => {
    const { identities } = taken([
      { on: '2025-01-10' },
      { on: '2025-01-20' },
      { on: '2025-02-10' },
    ]);
    const bits = [identities.monthsLow[0]!, identities.monthsHigh[0]!].map((word) =>
      (word >>> 0).toString(2),
    );
    expect(bits.join('').replaceAll('0', '')).toBe('11');
  });

  it('reads texts as codes into lists, -1 for an empty cell', () => {
    const rows = [BOY, { nik: '' }, { parent: '', name: 'AKBAR' }, BOY];
    const plain = identityRows(rows);
    const registry = childRegistry();
    const asCodes = (texts: readonly string[]) => {
      const values = [...new Set(texts)].filter((text) => text !== '');
      return { codes: Int32Array.from(texts, (text) => values.indexOf(text)), values };
    };
    const { nik, name, parent } = plain as Record<'nik' | 'name' | 'parent', readonly string[]>;
    const coded = { ...plain, nik: asCodes(nik), name: asCodes(name), parent: asCodes(parent) };
    expect([...registry.add(coded)]).toEqual([0, 1, 2, 0]);
    expect([...registry.add(plain)]).toEqual([0, 1, 2, 0]);
    expect(() => registry.add({ ...coded, length: 5 })).toThrow(RangeError);
  });

  it('refuses columns that are too short', () => {
    const rows = { ...identityRows([BOY, BOY]), sex: Uint8Array.of(1) };
    expect(() => childRegistry().add(rows)).toThrow(RangeError);
  });

  it('reads a register with names alone', () => {
    const { length, name, sex, birthDay, measuredDay } = identityRows([
      BOY,
      { nik: '', parent: '' },
    ]);
    const numbers = childRegistry().add({ length, name, sex, birthDay, measuredDay });
    expect([...numbers]).toEqual([0, 0]);
  });
});

describe('explainLink', () => {
  it('gives each field with its points', () => {
    const { identities } = taken([
      BOY,
      { nik: '', born: '2023-02-03', village: 'DESA LAIN CONTOH' },
    ]);
    expect(explainLink(identities, [0, 1])).toEqual({
      fields: [
        { field: 'nik', agreement: 'unknown', points: 0 },
        { field: 'name', agreement: 'same', points: 9 },
        { field: 'birthDate', agreement: 'swapped', points: 7 },
        { field: 'sex', agreement: 'same', points: 1 },
        { field: 'parent', agreement: 'same', points: 7 },
        { field: 'village', agreement: 'different', points: -2 },
      ],
      months: 1,
      monthPoints: -1,
      points: 21,
      verdict: 'one-child',
    });
  });

  it('sums up to what decides', () => {
    const pair = [
      { nik: '', parent: 'BUDIMAN' },
      { nik: '', born: '2022-03-02', on: '2025-02-10' },
    ];
    const { identities } = taken(pair);
    const { fields, points, verdict } = explainLink(identities, [1, 0]);
    expect(fields.reduce((sum, field) => sum + field.points, 0)).toBe(points);
    expect([points, verdict]).toEqual([13, 'doubtful']);
    expect(explainLink(identities, [0, 1], { joinFrom: 13 }).verdict).toBe('one-child');
    expect(explainLink(identities, [0, 1], { reviewFrom: 14 }).verdict).toBe('two-children');
  });

  it('knows no village where one has none', () => {
    const { identities } = taken([{ village: '' }, { nik: '', village: '' }]);
    const { fields } = explainLink(identities, [0, 1]);
    expect(fields.find(({ field }) => field === 'village')?.agreement).toBe('unknown');
  });

  it('refuses a number that is no identity', () => {
    expect(() => explainLink(taken([BOY]).identities, [0, 1])).toThrow(RangeError);
  });
});

describe('childFacts', () => {
  const facts = (rows: readonly MadeRow[]) => {
    const { identities } = taken(rows);
    const linkage = linkChildren(identities);
    expect(linkage.children).toBe(1);
    const { birthDay, sex } = childFacts(identities, linkage);
    return [birthDay[0], sex[0]];
  };

  it('takes what the own NIK confirms, against more rows', () => {
    const swapped = { nik: '', born: '2023-02-03', sex: 2 };
    expect(facts([BOY, swapped, { ...swapped, on: '2025-02-10' }, swapped])).toEqual([19_418, 1]);
  });

  it('takes the majority where no NIK tells', () => {
    const other = { nik: '', born: '2023-02-03', sex: 2 };
    expect(facts([{ nik: '' }, other, { ...other, on: '2025-02-10' }])).toEqual([19_391, 2]);
  });

  it('takes the earlier date and the lower code of a tie', () => {
    expect(facts([{ nik: '' }, { nik: '', born: '2023-02-03', sex: 2 }])).toEqual([19_391, 1]);
  });

  it('has no fact of nothing', () => {
    expect(facts([{ nik: '', born: '', sex: 0 }])).toEqual([-2147483648, 0]);
  });
});
