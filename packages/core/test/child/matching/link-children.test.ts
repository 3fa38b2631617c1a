import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { linkChildren } from '../../../src/child/matching/link-children.js';
import { matchPoints } from '../../../src/child/matching/match-points.js';
import { childRegistry } from '../../../src/child/matching/registry.js';
import { areOne, BOY, childrenOf, identityRows, type MadeRow } from './made-children.js';

const february = '2025-02-12';
const PARENT_NIK = '9911015607900001';

describe('one child', () => {
  it.each<[string, MadeRow]>([
    ['a missing NIK', { nik: '' }],
    ['a NIK cut to 12 digits', { nik: '991101020323' }],
    ['a temporary NIK', { nik: 'TEMP0203230001' }],
    ["the parent's NIK", { nik: PARENT_NIK }],
    ['a masked NIK', { nik: '9911**********01' }],
    ['a slip in the NIK', { nik: '9911010203230007' }],
    ['another spelling', { nik: '', name: 'Moh. Rizkan Contoh' }],
    ['a shorter name', { nik: '', name: 'M. RIZKAN' }],
    ['a slip in the name', { nik: '', name: 'MUHAMMAD RIZAKN CONTOH' }],
    ['day and month swapped', { nik: '', born: '2023-02-03' }],
    ['another year of birth', { nik: '', born: '2022-03-02' }],
    ['another sex', { nik: '', sex: 2 }],
    ['no parents', { nik: '', parent: '' }],
    ['the mother alone', { nik: '', parent: 'RANI MELATI' }],
    ['a move', { nik: '', village: 'DESA LAIN CONTOH' }],
    ['no village', { nik: '', village: '' }],
    ['a name that came after birth', { nik: '', name: 'BY NY RANI MELATI' }],
    ['another name, with its own NIK', { name: 'AKBAR' }],
    ['another birth date, with its own NIK', { born: '2021-11-25' }],
  ])('with %s', (_, changed) => {
    expect(areOne(BOY, { ...changed, on: february })).toBe(true);
  });

  it('is joined over a chain: a good NIK in one month, none in the next, then moved', () => {
    expect(
      areOne(
        BOY,
        { nik: '', on: february },
        { nik: '', parent: '', village: 'DESA LAIN CONTOH', on: '2025-03-11' },
        { name: 'AKBAR', on: '2025-04-11', village: 'DESA LAIN CONTOH' },
      ),
    ).toBe(true);
  });

  it('may stand twice in one file', () => {
    expect(areOne(BOY, BOY, { nik: '', name: 'M RIZKAN CONTOH' })).toBe(true);
  });
});

describe('two children', () => {
  it.each<[string, MadeRow, MadeRow]>([
    ['twins of other names', { nik: '' }, { nik: '', name: 'MUHAMMAD AKBAR CONTOH' }],
    ['twins with NIK of neighbouring serials', {}, { nik: '9911010203230002', name: 'RAZKAN' }],
    ["twins with their parent's NIK", { nik: PARENT_NIK }, { nik: PARENT_NIK, name: 'AKBAR' }],
    ['twins of 12 digits', { nik: '991101020323' }, { nik: '991101020323', name: 'AKBAR' }],
    ['namesakes with NIK of their own', {}, { nik: '9911010203230942' }],
    [
      'siblings with one NIK',
      { nik: PARENT_NIK },
      { nik: PARENT_NIK, name: 'AKBAR', born: '2020-07-09' },
    ],
    [
      'namesakes born on one day to other parents, elsewhere',
      { nik: '' },
      { nik: '', parent: 'BUDIMAN / DEWI', village: 'DESA LAIN CONTOH' },
    ],
    [
      'a mask that contradicts',
      { parent: '' },
      { nik: '991102********42', parent: '', village: 'DESA LAIN CONTOH' },
    ],
  ])('%s', (_, one, other) => {
    expect(areOne({ ...BOY, ...one }, { ...BOY, ...other })).toBe(false);
  });

  it('twins one letter apart, weighed in the same months', () => {
    const months = ['2025-01-10', '2025-02-10', '2025-03-10'];
    const twins = ['SITI RAHMA', 'SITI RAHMI'].flatMap((name) =>
      months.map((on) => ({ nik: PARENT_NIK, name, sex: 2, on })),
    );
    expect(childrenOf(twins).slice(0, 3)).toEqual([...Array(3)].map(() => childrenOf(twins)[0]));
    expect(new Set(childrenOf(twins)).size).toBe(2);
  });

  it('a bad record of one twin does not draw the other in', () => {
    const months = ['2025-01-10', '2025-02-10', '2025-03-10'];
    const twin = (name: string) => months.map((on) => ({ nik: '', name, on }));
    const bad = { nik: '', name: 'BY NY RANI MELATI', on: '2024-12-10' };
    const found = childrenOf([...twin('RIZKAN'), ...twin('AKBAR'), bad]);
    expect(found[0]).not.toBe(found[3]);
  });
});

describe('linkChildren', () => {
  it('lists doubtful pairs once for two children, with the reason', () => {
    const registry = childRegistry();
    registry.add(
      identityRows([
        { nik: '' },
        { nik: '', born: '2021-09-25', on: february },
        { nik: '', born: '2021-09-25', on: '2025-03-12', parent: '' },
      ]),
    );
    const { children, doubtful } = linkChildren(registry.identities());
    expect(children).toBe(2);
    expect(doubtful).toEqual([
      { a: expect.any(Number), b: expect.any(Number), points: 13, because: 'few-points' },
    ]);
  });

  it('tells where two NIK of their own keep a pair apart', () => {
    const registry = childRegistry();
    registry.add(
      identityRows([{}, { nik: '9911010203230942', on: february }, { nik: '', on: '2025-03-12' }]),
    );
    const { children, doubtful } = linkChildren(registry.identities());
    expect(children).toBe(2);
    expect(doubtful.map(({ because }) => because)).toEqual(['two-own-nik']);
  });

  it('takes limits and points from the caller', () => {
    const rows = [{ nik: '' }, { nik: '', parent: 'BUDIMAN', village: 'DESA LAIN CONTOH' }];
    expect(new Set(childrenOf(rows)).size).toBe(2);
    expect(new Set(childrenOf(rows, { joinFrom: 13 })).size).toBe(1);
    const points = {
      ...matchPoints,
      fields: { ...matchPoints.fields, parent: { same: 7, share: 4, different: 0, unknown: 0 } },
    };
    expect(new Set(childrenOf(rows, { points })).size).toBe(1);
    expect(() => childrenOf(rows, { joinFrom: 5 })).toThrow(RangeError);
  });

  it('has no children of no rows', () => {
    const linkage = linkChildren(childRegistry().identities());
    expect(linkage).toEqual({
      children: 0,
      childOf: new Int32Array(0),
      doubtful: [],
      largeBlocks: 0,
    });
  });
});

const row = fc.record({
  nik: fc.constantFrom(
    '',
    BOY.nik,
    '9911010203230002',
    '9911010203230942',
    PARENT_NIK,
    '991101020323',
  ),
  name: fc.constantFrom('RIZKAN CONTOH', 'RIZKAN', 'AKBAR', 'RIZAKN CONTOH', 'BY NY RANI'),
  sex: fc.constantFrom(1, 2),
  born: fc.constantFrom('2023-03-02', '2023-02-03', '2022-03-02', 'none'),
  parent: fc.constantFrom('', 'RANI MELATI', BOY.parent),
  village: fc.constantFrom('', 'DESA CONTOH', 'DESA LAIN CONTOH'),
  on: fc.constantFrom('2025-01-10', february, '2025-03-11'),
});

test.prop([
  fc.array(row, { maxLength: 14 }),
  fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
])('finds the same children whatever the order of files and rows', (rows, chances) => {
  const order = rows.map((_, i) => [chances.next().value as number, i] as const);
  order.sort(([a, i], [b, j]) => a - b || i - j);
  const places = order.map(([, i]) => i);
  const registry = childRegistry();
  const half = places.length >> 1;
  const files = [places.slice(0, half), places.slice(half)];
  const numbers = files.flatMap((file) => [
    ...registry.add(identityRows(file.map((i) => rows[i]!))),
  ]);
  const { childOf } = linkChildren(registry.identities());
  const shuffled = new Map(places.map((place, at) => [place, childOf[numbers[at]!]]));
  expect(rows.map((_, i) => shuffled.get(i))).toEqual(childrenOf(rows));
});

test.prop([fc.array(row, { minLength: 1, maxLength: 14 })])(
  'never joins two NIK of their own under two names',
  (rows) => {
    const found = childrenOf(rows);
    const own = ['9911010203230942', BOY.nik];
    const groups = own.map((nik) =>
      found.filter((_, i) => rows[i]!.nik === nik && rows[i]!.born === '2023-03-02'),
    );
    expect(groups[0]!.filter((child) => groups[1]!.includes(child))).toEqual([]);
  },
);
