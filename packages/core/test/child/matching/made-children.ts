import { daysFromIsoDate } from '../../../src/child/iso-date.js';
import type { IdentityRows } from '../../../src/child/matching/identity-rows.js';
import { linkChildren } from '../../../src/child/matching/link-children.js';
import type { MatchOptions } from '../../../src/child/matching/match-points.js';
import { childRegistry } from '../../../src/child/matching/registry.js';

/** One made-up row: who it is about, and when it was measured. */
export interface MadeRow {
  readonly nik?: string;
  readonly name?: string;
  readonly sex?: number;
  readonly born?: string;
  readonly parent?: string;
  readonly village?: string;
  readonly on?: string;
}

/** A boy of 2 March 2023 whose NIK is his own. */
export const BOY = {
  nik: '9911010203230001',
  name: 'MUHAMMAD RIZKAN CONTOH',
  sex: 1,
  born: '2023-03-02',
  parent: 'AYAH CONTOH / RANI MELATI',
  village: 'DESA CONTOH',
  on: '2025-01-10',
} as const satisfies MadeRow;

/** Rows as identity columns. */
export function identityRows(rows: readonly MadeRow[]): IdentityRows {
  const whole = rows.map((row) => ({ ...BOY, ...row }));
  const villages = [...new Set(whole.map(({ village }) => village))];
  return {
    length: whole.length,
    nik: whole.map(({ nik }) => nik),
    name: whole.map(({ name }) => name),
    parent: whole.map(({ parent }) => parent),
    sex: Uint8Array.from(whole, ({ sex }) => sex),
    birthDay: Int32Array.from(whole, ({ born }) => daysFromIsoDate(born) ?? -2147483648),
    measuredDay: Int32Array.from(whole, ({ on }) => daysFromIsoDate(on) ?? -2147483648),
    place: {
      codes: Int32Array.from(whole, ({ village }) => villages.indexOf(village)),
      values: villages.map((village) => ({ kecamatan: 'KECAMATAN CONTOH', village })),
    },
  };
}

/** The child of each row, all rows in one file. */
export function childrenOf(rows: readonly MadeRow[], options: MatchOptions = {}): number[] {
  const registry = childRegistry();
  const numbers = registry.add(identityRows(rows));
  const { childOf } = linkChildren(registry.identities(), options);
  return [...numbers].map((number) => childOf[number]!);
}

/** Whether all rows are of one child. */
export function areOne(...rows: readonly MadeRow[]): boolean {
  return new Set(childrenOf(rows)).size === 1;
}
