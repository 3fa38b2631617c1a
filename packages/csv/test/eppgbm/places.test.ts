import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { emptyRowCells, type RowCells, scanRow } from '../../src/bytes/scan-row.js';
import { placesOf } from '../../src/eppgbm/places.js';

/** The cells of each line, beside the bytes of all. */
function rowsOf(lines: readonly string[]): readonly [Uint8Array, readonly RowCells[]] {
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  const rows: RowCells[] = [];
  for (let from = 0; from < bytes.length; from = rows.at(-1)?.next ?? bytes.length) {
    const cells = emptyRowCells();
    scanRow({ bytes, from, to: bytes.length, isLast: true }, 59, cells);
    rows.push(cells);
  }
  return [bytes, rows];
}

/** The villages by columns 1 to 6, or by others. */
function villagesOf(lines: readonly string[], columns = [1, 2, 3, 4, 5, 6]): readonly string[] {
  const [bytes, rows] = rowsOf(lines);
  const places = placesOf(columns);
  return rows.map((cells) => {
    const { kecamatan, village, posyandu } =
      places.values[places.codeOf(bytes, cells)] ?? fail('no place');
    return [kecamatan, village, posyandu].join('/');
  });
}

function fail(message: string): never {
  throw new Error(message);
}

describe('placesOf', () => {
  it('gives one number to all spellings of a place', () => {
    const [bytes, rows] = rowsOf([
      'x;P;D;K;PKM;V;M',
      'yy;P;D;K;PKM;V;M',
      'x;P;D;"K";PKM;V;M;z',
      '"x";"P";D;K; PKM;V ;"M"',
      'x;P;D;K;PKM;V;MM',
    ]);
    const places = placesOf([1, 2, 3, 4, 5, 6]);
    expect(rows.map((cells) => places.codeOf(bytes, cells))).toEqual([0, 0, 0, 0, 1]);
    expect(places.values).toHaveLength(2);
  });

  it('tells cells with the same bytes apart by their quotes', () => {
    expect(villagesOf(['"a";b"', 'a";b"', '"a";b"'], [-1, -1, 0, -1, 1, -1])).toEqual([
      'a/b"/',
      'a"/b"/',
      'a/b"/',
    ]);
  });

  it('reads rows that end early', () => {
    expect(villagesOf(['x;P;D;K', 'x;P;D;K;PKM;V;M'])).toEqual(['K//', 'K/V/M']);
  });

  it('reads cells that do not stand side by side', () => {
    const [bytes, [row]] = rowsOf(['K;x;M;V']) as [Uint8Array, [RowCells]];
    const moved = emptyRowCells();
    for (const [to, from] of [0, 3, 2].entries()) {
      moved.starts[to] = row.starts[from] ?? 0;
      moved.ends[to] = row.ends[from] ?? 0;
    }
    moved.count = 3;
    const places = placesOf([-1, -1, 0, -1, 1, 2]);
    for (const _ of [1, 2]) places.codeOf(bytes, moved);
    expect(places.values).toMatchObject([{ kecamatan: 'K', village: 'V', posyandu: 'M' }]);
  });

  it('tells apart more places of one hash than are tried', () => {
    const names = Array.from(
      { length: 60 },
      (_, i) => `x;P;D;K;PKM;${String(i).padStart(3, '0')}ABC;M`,
    );
    const lines = [...names, ...names];
    const told = lines.map((line) => `K/${line.split(';')[5]}/M`);
    expect(villagesOf(lines)).toEqual(told);
  });

  const word = fc.stringMatching(/^[A-C ]{0,9}$/);
  const cell = fc.oneof(
    word,
    word.map((text) => `"${text}"`),
    word.map((text) => `"${text}""B"`),
  );
  const line = fc.array(cell, { minLength: 7, maxLength: 7 }).map((cells) => cells.join(';'));
  test.prop([fc.array(line, { minLength: 1, maxLength: 30 })])(
    'names the place of every row as its texts do',
    (lines) => {
      const told = lines.map((text) => {
        const texts = text
          .split(';')
          .map((part) => (part.startsWith('"') ? part.slice(1, -1).replaceAll('""', '"') : part));
        return [texts[3], texts[5], texts[6]].map((part) => part?.trim()).join('/');
      });
      expect(villagesOf(lines)).toEqual(told);
    },
  );
});
