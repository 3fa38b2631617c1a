import type { Identities, IdentityRows, TextColumn } from './identity-rows.js';
import { type IdentityKey, identityTable } from './identity-table.js';
import { monthBits } from './month-bits.js';
import { textNumbers, textRows } from './text-numbers.js';
import { textPool } from './text-pool.js';

/** Takes in the rows of many files, and keeps of them only how children are written down. */
export interface ChildRegistry {
  /**
   * Takes in rows and answers the number of the identity of each, for `childOf` of a linkage. Rows,
   * chunks and files may come in any order.
   *
   * @throws RangeError where a column is shorter than `length`
   */
  readonly add: (rows: IdentityRows) => Int32Array;
  /** What was taken in so far. */
  readonly identities: () => Identities;
}

/**
 * An empty registry. It grows with the number of children and of ways in which they are written, not with
 * the number of months: rows that are written alike share one identity.
 *
 * @example
 * const registry = childRegistry();
 * const rows = {
 *   length: 2,
 *   name: ['Anak Contoh', 'ANAK CONTOH'],
 *   sex: Uint8Array.of(1, 1),
 *   birthDay: Int32Array.of(19418, 19418),
 *   measuredDay: Int32Array.of(20200, 20230),
 * };
 * [...registry.add(rows)]; // => [0, 0]
 */
export function childRegistry(): ChildRegistry {
  const pools = { nik: textPool(), name: textPool(), parent: textPool(), village: textPool() };
  const table = identityTable();
  const monthOf = monthBits();
  const add = (rows: IdentityRows): Int32Array => {
    checkColumns(rows);
    const nik = textNumbers(rows.nik, pools.nik);
    const name = textNumbers(rows.name, pools.name);
    const parent = textNumbers(rows.parent, pools.parent);
    const village = textNumbers(villagesOf(rows.place), pools.village);
    const numbers = new Int32Array(rows.length);
    for (let i = 0; i < rows.length; i++) {
      const key: IdentityKey = {
        nik: nik(i),
        name: name(i),
        parent: parent(i),
        village: village(i),
        sex: rows.sex[i] as number,
        birthDay: rows.birthDay[i] as number,
      };
      numbers[i] = table.count(key, monthOf(rows.measuredDay[i] as number));
    }
    return numbers;
  };
  const texts = {
    nik: pools.nik.texts,
    name: pools.name.texts,
    parent: pools.parent.texts,
    village: pools.village.texts,
  };
  return { add, identities: () => ({ ...table.columns(), texts }) };
}

/** Villages of one name in two kecamatan are two villages. */
function villagesOf(place: IdentityRows['place']): TextColumn | undefined {
  return (
    place && {
      codes: place.codes,
      values: place.values.map(({ kecamatan, village }) =>
        village.trim() === '' ? '' : `${kecamatan.trim()} / ${village.trim()}`,
      ),
    }
  );
}

function checkColumns({ length, name, nik, parent, place, ...numbers }: IdentityRows): void {
  const rows = [
    textRows(name),
    textRows(nik ?? name),
    textRows(parent ?? name),
    (place?.codes ?? numbers.sex).length,
    numbers.sex.length,
    numbers.birthDay.length,
    numbers.measuredDay.length,
  ];
  if (Math.min(...rows) >= length) return;
  throw new RangeError(`A column has fewer than ${length} rows.`);
}
