import { fail, issue, ok, type Result } from '@balanting/core';

/** A part of an archive as its directory lists it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  /** As declared, which may be a lie. */
  readonly bytes: number;
  /** Where the packed bytes start. */
  readonly start: number;
}

const END = { signature: 0x06054b50, size: 22, mostComment: 65_535 } as const;
const CENTRAL = { signature: 0x02014b50, size: 46 } as const;
const LOCAL = { signature: 0x04034b50, size: 30 } as const;
/** Stands for a value that is told in the ZIP64 field. */
const IN_ZIP64 = 0xffffffff;
const ZIP64 = 1;
const ENCRYPTED = 1;

/**
 * The parts of an archive by the directory at its end.
 *
 * @returns undefined where there is no directory; fails with `workbook.part_twice` or `workbook.part_damaged`
 * Source: PKWARE, APPNOTE.TXT 6.3.10, 4.3.
 */
export function zipEntries(bytes: Uint8Array): Result<readonly ZipEntry[]> | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end < 0) return undefined;
  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (!isAt(view, at, CENTRAL)) return undefined;
    const nameEnd = at + CENTRAL.size + view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + CENTRAL.size, nameEnd));
    const key = name.replace(/^\/+/, '').toLowerCase();
    if (seen.has(key)) return fail(issue('workbook.part_twice', { values: { part: name } }));
    seen.add(key);
    const entry = entryAt(view, at, name);
    if (entry === undefined) return fail(damaged(name));
    if (entry === 'encrypted') {
      return fail(issue('workbook.password', { values: { format: '.zip' } }));
    }
    entries.push(entry);
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return ok(entries);
}

/** The issue of a part that can not be used. */
export function damaged(part: string) {
  return issue('workbook.part_damaged', { values: { part } });
}

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END.size - END.mostComment);
  for (let at = view.byteLength - END.size; at >= first; at--) {
    if (view.getUint32(at, true) === END.signature) return at;
  }
  return -1;
}

function entryAt(view: DataView, at: number, name: string): ZipEntry | 'encrypted' | undefined {
  if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) return 'encrypted';
  const [bytes, packedBytes, local] = wideValues(view, at) ?? [-1, -1, -1];
  if (!isAt(view, local, LOCAL)) return undefined;
  const names = view.getUint16(local + 26, true);
  const start = local + LOCAL.size + names + view.getUint16(local + 28, true);
  if (packedBytes < 0 || start + packedBytes > view.byteLength) return undefined;
  const method = view.getUint16(at + 10, true);
  return { name, method, crc: view.getUint32(at + 16, true), packedBytes, bytes, start };
}

/** Size, packed size and place of a part: each in the entry itself or, where it is large, in ZIP64. */
function wideValues(view: DataView, at: number): readonly [number, number, number] | undefined {
  const plain = [24, 20, 42].map((offset) => view.getUint32(at + offset, true));
  let wide = zip64At(view, at);
  const values = plain.map((value) => {
    if (value !== IN_ZIP64) return value;
    if (wide < 0 || wide + 8 > view.byteLength) return -1;
    const long = Number(view.getBigUint64(wide, true));
    wide += 8;
    return long;
  });
  return values as [number, number, number];
}

function zip64At(view: DataView, at: number): number {
  let field = at + CENTRAL.size + view.getUint16(at + 28, true);
  const end = Math.min(field + view.getUint16(at + 30, true), view.byteLength);
  while (field + 4 <= end) {
    if (view.getUint16(field, true) === ZIP64) return field + 4;
    field += 4 + view.getUint16(field + 2, true);
  }
  return -1;
}

function isAt(view: DataView, at: number, record: { signature: number; size: number }): boolean {
  return (
    at >= 0 && at + record.size <= view.byteLength && view.getUint32(at, true) === record.signature
  );
}
