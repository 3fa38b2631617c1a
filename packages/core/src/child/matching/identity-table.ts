import type { Identities } from './identity-rows.js';
import { spread } from './mix.js';

/** How a row writes a child down: numbers of texts, sex and birth day. */
export interface IdentityKey {
  readonly nik: number;
  readonly name: number;
  readonly parent: number;
  readonly village: number;
  readonly sex: number;
  readonly birthDay: number;
}

/** A table of identities that grows. */
export interface IdentityTable {
  /** The number of an identity, counted once more. A month of -1 is not known. */
  readonly count: (key: IdentityKey, month: number) => number;
  readonly columns: () => Omit<Identities, 'texts'>;
}

const FIRST_SIZE = 1024;
const MOST_LOAD = 0.6;
const WORD = 32;
const EMPTY = -1;

/** An empty table: open addressing over flat columns. */
export function identityTable(): IdentityTable {
  let columns = emptyColumns(FIRST_SIZE);
  let slots = new Int32Array(FIRST_SIZE).fill(EMPTY);
  let used = 0;
  const grow = () => {
    columns = grownColumns(columns, slots.length * 2);
    slots = new Int32Array(slots.length * 2).fill(EMPTY);
    for (let i = 0; i < used; i++) slots[emptySlot(slots, hashAt(columns, i))] = i;
  };
  const count = (key: IdentityKey, month: number) => {
    let at = hashOf(key) & (slots.length - 1);
    let number = slots[at] as number;
    while (number !== EMPTY && !isAt(columns, number, key)) {
      at = (at + 1) & (slots.length - 1);
      number = slots[at] as number;
    }
    if (number === EMPTY) {
      number = used++;
      slots[at] = number;
      put(columns, number, key);
      if (used > slots.length * MOST_LOAD) grow();
    }
    columns.rows[number] = (columns.rows[number] as number) + 1;
    if (month >= WORD) addBit(columns.monthsHigh, number, month - WORD);
    else if (month >= 0) addBit(columns.monthsLow, number, month);
    return number;
  };
  return { count, columns: () => ({ count: used, ...columnsUpTo(columns, used) }) };
}

type Columns = Omit<Identities, 'texts' | 'count'>;

function emptyColumns(size: number): Columns {
  return {
    nik: new Int32Array(size),
    name: new Int32Array(size),
    parent: new Int32Array(size),
    village: new Int32Array(size),
    sex: new Uint8Array(size),
    birthDay: new Int32Array(size),
    rows: new Int32Array(size),
    monthsLow: new Int32Array(size),
    monthsHigh: new Int32Array(size),
  };
}

function grownColumns(columns: Columns, size: number): Columns {
  const wider = emptyColumns(size);
  for (const name of Object.keys(columns) as (keyof Columns)[]) wider[name].set(columns[name]);
  return wider;
}

/** Copies: what was answered must not change when more rows come. */
function columnsUpTo(columns: Columns, used: number): Columns {
  return {
    nik: columns.nik.slice(0, used),
    name: columns.name.slice(0, used),
    parent: columns.parent.slice(0, used),
    village: columns.village.slice(0, used),
    sex: columns.sex.slice(0, used),
    birthDay: columns.birthDay.slice(0, used),
    rows: columns.rows.slice(0, used),
    monthsLow: columns.monthsLow.slice(0, used),
    monthsHigh: columns.monthsHigh.slice(0, used),
  };
}

function put(columns: Columns, at: number, key: IdentityKey): void {
  columns.nik[at] = key.nik;
  columns.name[at] = key.name;
  columns.parent[at] = key.parent;
  columns.village[at] = key.village;
  columns.sex[at] = key.sex;
  columns.birthDay[at] = key.birthDay;
}

function isAt(columns: Columns, at: number, key: IdentityKey): boolean {
  return (
    columns.name[at] === key.name &&
    columns.birthDay[at] === key.birthDay &&
    columns.nik[at] === key.nik &&
    columns.parent[at] === key.parent &&
    columns.village[at] === key.village &&
    columns.sex[at] === key.sex
  );
}

function addBit(words: Int32Array, at: number, bit: number): void {
  words[at] = (words[at] as number) | (1 << bit);
}

function emptySlot(slots: Int32Array, hash: number): number {
  let at = hash & (slots.length - 1);
  while (slots[at] !== EMPTY) at = (at + 1) & (slots.length - 1);
  return at;
}

function hashAt(columns: Columns, i: number): number {
  return hashOf({
    nik: columns.nik[i] as number,
    name: columns.name[i] as number,
    parent: columns.parent[i] as number,
    village: columns.village[i] as number,
    sex: columns.sex[i] as number,
    birthDay: columns.birthDay[i] as number,
  });
}

function hashOf({ nik, name, parent, village, sex, birthDay }: IdentityKey): number {
  let hash = spread(name ^ Math.imul(birthDay, 0x9e3779b1));
  hash = spread(hash ^ Math.imul(nik, 0x85ebca6b));
  hash = spread(hash ^ Math.imul(parent, 0x2c1b3c6d));
  return spread(hash ^ (village * 4 + sex));
}
