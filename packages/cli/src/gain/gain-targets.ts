import { createReadStream } from 'node:fs';
import type { SkdnTarget } from '@balanting/core';
import { type PlainRow, readPlainTable } from '@balanting/csv';
import { userError } from '../errors.js';
import { bothMessages, type Input, nameOf } from '../input/open-input.js';
import type { Io } from '../io.js';

type Field = 'district' | 'kecamatan' | 'village' | 'posyandu' | 's' | 'k';

/** The header words of a target list, in small letters and digits only. */
const WORDS: Readonly<Record<Field, readonly string[]>> = {
  district: ['kabkota', 'kabupaten', 'kabupatenkota'],
  kecamatan: ['kec', 'kecamatan'],
  village: ['desa', 'desakel', 'kelurahan', 'desakelurahan'],
  posyandu: ['posyandu'],
  s: ['s', 'sasaran', 'jumlahbalita', 'balita'],
  k: ['k', 'kia', 'kms', 'bukukia'],
};

const WANTED = 'kecamatan, desa, posyandu, S';

/** What {@link readTargets} is told. */
export interface TargetOptions {
  /** The month that the targets hold for. */
  readonly month: string;
  /** District of a list that has no such column; null where it is not known. */
  readonly district: string | null;
}

/**
 * The target list of a file: S, the children living in a posyandu, village or kecamatan, and perhaps K,
 * those with a growth card. Names are compared in capitals.
 */
export async function readTargets(
  input: Input,
  options: TargetOptions,
  io: Io,
): Promise<readonly SkdnTarget[]> {
  const source = input.path === undefined ? io.stdin : createReadStream(input.path);
  const isHeader = (cells: readonly string[]) => {
    const at = columnsOf(cells);
    return at.s !== undefined && at.kecamatan !== undefined;
  };
  const signal = io.signal && { signal: io.signal };
  const table = await readPlainTable(source, { isHeader, wanted: WANTED, ...signal });
  if (!table.ok) {
    throw userError('file.issue', { file: nameOf(input), text: bothMessages(table.issues[0]) });
  }
  const { header, rows } = table.value;
  const at = columnsOf(header);
  const targets = rows.map((row) => targetOf(row, at, { ...options, input }));
  const seen = new Set<string>();
  targets.forEach(({ key }, i) => {
    const text = JSON.stringify(key);
    if (seen.has(text)) {
      const row = rows[i]?.row ?? 0;
      throw userError('gain.targetTwice', { file: nameOf(input), row });
    }
    seen.add(text);
  });
  return targets;
}

type Positions = Readonly<Partial<Record<Field, number>>>;

function columnsOf(cells: readonly string[]): Positions {
  const keys = cells.map((cell) => cell.toLowerCase().replace(/[^a-z0-9]/g, ''));
  const found = (Object.keys(WORDS) as Field[]).flatMap((field) => {
    const position = keys.findIndex((key) => WORDS[field].includes(key));
    return position < 0 ? [] : [[field, position]];
  });
  return Object.fromEntries(found);
}

function targetOf(
  { row, cells }: PlainRow,
  at: Positions,
  { month, district, input }: TargetOptions & { readonly input: Input },
): SkdnTarget {
  const text = (field: Field) => cells[at[field] ?? -1]?.trim() ?? '';
  const name = (field: Field) => capitals(text(field)) || null;
  const number = (field: 's' | 'k'): number => {
    const cell = text(field);
    if (/^\d{1,9}$/.test(cell)) return Number(cell);
    const values = { value: cell, field: field.toUpperCase() };
    const found = bothMessages({ code: 'count.not_whole', values });
    throw userError('file.issueRow', { file: nameOf(input), row, text: found });
  };
  return {
    key: {
      month,
      district: name('district') ?? district,
      kecamatan: name('kecamatan'),
      village: name('village'),
      posyandu: name('posyandu')?.replace(/^POSYANDU /, '') ?? null,
    },
    s: number('s'),
    k: text('k') === '' ? null : number('k'),
  };
}

/** A name in capitals, with single spaces. */
export function capitals(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toUpperCase();
}
