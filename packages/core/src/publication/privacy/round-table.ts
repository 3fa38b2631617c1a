import type { Bilingual } from '../../result/bilingual.js';
import type { CellName } from './cells-to-hide.js';
import type { PublishedArea, PublishedTable } from './suppress-table.js';

/** How {@link roundTable} rounds. */
export interface RoundOptions {
  /** Counts become multiples of this. Default: 5. */
  readonly base?: number;
}

/** A published table of rounded counts. */
export interface RoundedTable extends PublishedTable {
  readonly base: number;
  /** Whether all shown parts still add up to the shown margins. */
  readonly addsUp: boolean;
  /** The margins that their shown parts do not add up to, in the order of the table. */
  readonly notAdding: readonly CellName[];
  /** What to print below the table. */
  readonly note: Bilingual;
}

/**
 * A published table with every count rounded to the nearest multiple of a base, halves up; the same
 * table always gives the same answer. Each margin is rounded from its own count, so it is never off by
 * more than half the base; where parts no longer add up to it the table says so. Percentages and means
 * are taken out, since they would give the counts back.
 *
 * It is made from what is published already and so never tells more. Rounding alone hides too little (a
 * 5 stands for 3 to 7), so a table is suppressed first.
 *
 * @throws RangeError for a base that is no whole number above 1
 *
 * @example
 * const table = caseTable([{ id: 'Juai', cases: 8, n: 21 }]);
 * const rounded = table.ok && roundTable(suppressTable(table.value).published);
 * rounded && rounded.areas[0]?.counts; // => [10, 15, 20]
 * rounded && rounded.notAdding; // => [{ area: 'Juai', column: 'n' }]
 */
export function roundTable(table: PublishedTable, { base = 5 }: RoundOptions = {}): RoundedTable {
  if (!(Number.isSafeInteger(base) && base > 1)) throw new RangeError(`No base: ${base}`);
  const { columns } = table;
  const areas = table.areas.map(
    (area): PublishedArea => ({
      ...area,
      counts: area.counts.map((count) => (count === null ? null : nearest(count, base))),
      figures: Object.fromEntries(Object.keys(area.figures).map((name) => [name, null])),
    }),
  );
  const inside = areasByParent(areas);
  const notAdding = areas.flatMap((area) =>
    columns
      .filter((_, place) => !addsUp(area, inside.get(area.id) ?? [], place))
      .map((column) => ({ area: area.id, column })),
  );
  return { columns, areas, base, addsUp: notAdding.length === 0, notAdding, note: noteOf(base) };
}

function nearest(count: number, base: number): number {
  return Math.floor(count / base + 0.5) * base;
}

function areasByParent(areas: readonly PublishedArea[]): Map<string | null, PublishedArea[]> {
  const inside = new Map<string | null, PublishedArea[]>();
  for (const area of areas) {
    const others = inside.get(area.parent);
    if (others === undefined) inside.set(area.parent, [area]);
    else others.push(area);
  }
  return inside;
}

/** Whether a cell is the sum of its row, if it is the total, and of the areas directly inside. */
function addsUp(area: PublishedArea, inside: readonly PublishedArea[], place: number): boolean {
  const column = inside.map(({ counts }) => counts[place] ?? null);
  const isTotal = place === area.counts.length - 1;
  const sums = [
    ...(inside.length > 0 ? [column] : []),
    ...(isTotal ? [area.counts.slice(0, -1)] : []),
  ];
  return sums.every((parts) => {
    const known = parts.filter((count) => count !== null);
    const whole = area.counts[place] ?? null;
    if (whole === null || known.length < parts.length) return true;
    return known.reduce((sum, count) => sum + count, 0) === whole;
  });
}

function noteOf(base: number): Bilingual {
  return {
    id: `Semua angka dibulatkan ke kelipatan ${base} terdekat; jumlahnya dapat sedikit berbeda.`,
    en: `All counts are rounded to the nearest multiple of ${base}; sums can differ a little.`,
  };
}
