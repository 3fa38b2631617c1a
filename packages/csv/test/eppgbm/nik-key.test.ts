import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { emptyRowCells, scanRow } from '../../src/bytes/scan-row.js';
import { nikKey } from '../../src/eppgbm/nik-key.js';
import { firstChunk, read } from '../register.js';

const NIK = '9911010203230001';

function keyOf(cell: string): number {
  const bytes = new TextEncoder().encode(`${cell};x`);
  const cells = emptyRowCells();
  scanRow({ bytes, from: 0, to: bytes.length, isLast: true }, 59, cells);
  return nikKey(bytes, cells, 0);
}

const digits = fc
  .string({ unit: fc.constantFrom(...'0123456789'), minLength: 14, maxLength: 14 })
  .filter((text) => !text.endsWith('0000'))
  .map((text) => `63${text}`);

describe('nikKey', () => {
  it('is one whole number of 53 bits', () => {
    expect(Number.isSafeInteger(keyOf(NIK))).toBe(true);
    expect(keyOf(NIK)).toBeGreaterThan(0);
    expect(keyOf(NIK)).not.toBe(Number(NIK));
  });

  it.each([
    `'${NIK}`,
    `${NIK} `,
    `${NIK}\u00a0\u00a0`,
    `\u200b${NIK}`,
    '9911 0102 0323 0001',
    `"${NIK}"`,
  ])('of %j is that of the digits', (cell) => expect(keyOf(cell)).toBe(keyOf(NIK)));

  it.each([
    '',
    '-',
    '991101020323000',
    `${NIK}1`,
    '9911**********01',
    '991101020323000A',
    '9,91101E+15',
    '9911010203230001.0',
    'TEMP991101020323',
  ])('of %j is none', (cell) => expect(keyOf(cell)).toBeNaN());

  it.each(['9911010203230000', '1111111111111111', '9990010203230001'])(
    'of %s, made up, is none',
    (cell) => expect(keyOf(cell)).toBeNaN(),
  );

  it('is none where the file has no such column', () => {
    const cells = emptyRowCells();
    expect(nikKey(new Uint8Array(), cells, -1)).toBeNaN();
    expect(nikKey(new Uint8Array(), cells, 3)).toBeNaN();
  });

  test.prop([digits, digits])('tells different NIK apart', (a, b) => {
    expect(keyOf(a) === keyOf(b)).toBe(a === b);
  });

  it('tells neighbours apart, in either half', () => {
    const first = Array.from({ length: 10_000 }, (_, i) =>
      keyOf(String(6_311_010_203_230_001 + i)),
    );
    const second = Array.from({ length: 9_000 }, (_, i) => keyOf(`6311${1000 + i}03230001`));
    expect(first.filter(Number.isNaN)).toHaveLength(1);
    expect(new Set([...first, ...second]).size).toBe(19_000);
  });
});

describe('the column of NIK keys', () => {
  it('is filled in clean rows and in those read with care', async () => {
    const { table } = await firstChunk(
      {},
      { Berat: '11200' },
      { NIK: '' },
      { NIK: '9911**********01' },
    );
    expect([...(table.nikKey ?? [])]).toEqual([keyOf(NIK), keyOf(NIK), Number.NaN, Number.NaN]);
  });

  it('is absent where the file has no NIK', async () => {
    const text =
      'Nama,JK,Tgl Lahir,Tanggal Pengukuran,Berat\nANAK CONTOH,L,2023-03-02,2025-08-14,11\n';
    const { chunks } = await read(text);
    expect(chunks[0]?.table).toMatchObject({ length: 1 });
    expect(chunks[0]?.table.nikKey).toBeUndefined();
  });
});
