import { fc } from '@fast-check/vitest';
import { openTable } from '../../../src/publication/privacy/open-table.js';
import type { OpenTable, TableArea } from '../../../src/publication/privacy/open-table-shape.js';
import type { PublishedTable } from '../../../src/publication/privacy/suppress-table.js';
import { attackOn, type Programme } from './simplex.js';

/** All that must add up in a table: rows of weights over its cells, each summing to 0. */
export function sumsOf({ columns, areas }: Pick<PublishedTable, 'columns' | 'areas'>) {
  const width = columns.length;
  const sums: Map<number, number>[] = [];
  areas.forEach(({ id }, row) => {
    const total = width - 1;
    sums.push(new Map(columns.map((_, c) => [row * width + c, c === total ? -1 : 1])));
    const inside = areas.flatMap(({ parent }, at) => (parent === id ? [at] : []));
    if (inside.length === 0) return;
    columns.forEach((_, c) => {
      sums.push(
        new Map([...inside.map((at) => [at * width + c, 1] as const), [row * width + c, -1]]),
      );
    });
  });
  return sums;
}

/** What a reader knows of releases: all sums, all published cells, and the changes if told. */
function programmeOf(
  releases: readonly PublishedTable[],
  { least = 0, changes }: { least?: number; changes?: 'grow' | readonly number[] } = {},
): Programme {
  const cells = releases.map(({ areas }) => areas.flatMap(({ counts }) => counts));
  const size = cells[0]?.length ?? 0;
  let unknowns = size * releases.length;
  // Published cells move to the other side; of hidden ones the unknown is what they hold above the least.
  const rowOf = (sum: Iterable<readonly [unknown: number, weight: number]>, is = 0) => {
    const of = new Map<number, number>();
    let rest = is;
    for (const [unknown, weight] of sum) {
      const count = cells[Math.floor(unknown / size)]?.[unknown % size];
      if (count == null) of.set(unknown, weight);
      if (unknown < size * releases.length) rest -= weight * (count ?? least);
    }
    return { of, is: rest };
  };
  const rows = releases.flatMap((release, r) =>
    sumsOf(release).map((sum) =>
      rowOf([...sum].map(([cell, weight]) => [r * size + cell, weight])),
    ),
  );
  for (let cell = 0; changes !== undefined && cell < size; cell++) {
    const difference: [number, number][] = [
      [size + cell, 1],
      [cell, -1],
    ];
    if (changes === 'grow') rows.push(rowOf([...difference, [unknowns++, -1]]));
    else rows.push(rowOf(difference, changes[cell]));
  }
  return { unknowns, rows };
}

/** The range of every hidden cell that the attack leaves, by release and position. */
export function attackedRanges(
  releases: readonly PublishedTable[],
  options: { least?: number; changes?: 'grow' | readonly number[] } = {},
) {
  const { least = 0 } = options;
  const attack = attackOn(programmeOf(releases, options));
  return releases.flatMap(({ areas }, release) => {
    const cells = areas.flatMap(({ counts }) => counts);
    return cells.flatMap((count, cell) => {
      if (count !== null) return [];
      const unknown = release * cells.length + cell;
      const max = attack.most(new Map([[unknown, 1]])) + least;
      const min = -attack.most(new Map([[unknown, -1]])) + least;
      return [{ release, cell, min, max }];
    });
  });
}

/** A tree of areas up to three levels deep with counts, also ragged. */
export function tables(most = 14, villages = 4): fc.Arbitrary<OpenTable> {
  return treesOf(villages).chain(({ areas, parts }) => countsFor(areas, parts, most));
}

/** Two tables of one tree, the second with other counts, or with children added. */
export function twoTables(grow: boolean): fc.Arbitrary<[OpenTable, OpenTable]> {
  return treesOf(3).chain(({ areas, parts }) =>
    fc.tuple(countsFor(areas, parts, 12), countsFor(areas, parts, 6)).map(([one, other]) => {
      if (!grow) return [one, other] as [OpenTable, OpenTable];
      const later = one.areas.map(({ id, parent, hasInside, counts }, row) => ({
        id,
        parent,
        ...(!hasInside && {
          counts: counts.slice(0, -1).map((count, c) => count + other.areas[row]!.counts[c]!),
        }),
      }));
      return [one, made(later, parts)] as [OpenTable, OpenTable];
    }),
  );
}

function treesOf(villages: number) {
  return fc.record({
    parts: fc.integer({ min: 1, max: 3 }).map((n) => ['a', 'b', 'c'].slice(0, n)),
    areas: fc
      .array(fc.integer({ min: 0, max: villages }), { minLength: 1, maxLength: 3 })
      .map((list) => [
        { id: 'D', parent: null, leaf: false },
        ...list.flatMap((count, k) => [
          { id: `K${k}`, parent: 'D', leaf: count === 0 },
          ...Array.from({ length: count }, (_, v) => ({
            id: `K${k}V${v}`,
            parent: `K${k}`,
            leaf: true,
          })),
        ]),
      ]),
  });
}

function countsFor(
  areas: readonly { id: string; parent: string | null; leaf: boolean }[],
  parts: readonly string[],
  most: number,
) {
  const count = fc.oneof(
    { weight: 1, arbitrary: fc.constant(0) },
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 6 }) },
    { weight: 3, arbitrary: fc.integer({ min: 0, max: most }) },
  );
  const row = fc.array(count, { minLength: parts.length, maxLength: parts.length });
  return fc.tuple(...areas.map(({ leaf }) => (leaf ? row : fc.constant(undefined)))).map((lists) =>
    made(
      areas.map(({ id, parent }, k) => {
        const counts = lists[k];
        return { id, parent, ...(counts !== undefined && { counts }) };
      }),
      parts,
    ),
  );
}

function made(areas: readonly TableArea[], parts: readonly string[]): OpenTable {
  const table = openTable(areas, { parts, total: 'n' });
  if (!table.ok) throw new Error(JSON.stringify(table.issues));
  return table.value;
}
