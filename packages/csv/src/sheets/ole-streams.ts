import { chain, FIRST_MARK, type Sectors, sectorTable } from './ole-sectors.js';

/** A stream of an OLE file. */
export interface OleStream {
  readonly name: string;
  /** Undefined where its sectors are lost or go round in a loop. */
  readonly bytes: Uint8Array | undefined;
}

const HEADER_BYTES = 512;
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENTRY_BYTES = 128;
const MINI_SECTOR = 64;
const KIND = { stream: 2, root: 5 } as const;

/**
 * The streams of an OLE file, as old Office documents are; undefined where its tables are damaged. No chain
 * of sectors is followed for more steps than the file has sectors.
 *
 * Source: Microsoft, MS-CFB 2.1 to 2.6.
 */
export function oleStreams(bytes: Uint8Array): readonly OleStream[] | undefined {
  if (bytes.length < HEADER_BYTES || !SIGNATURE.every((byte, i) => bytes[i] === byte)) {
    return undefined;
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 2 ** view.getUint16(30, true);
  if (size !== 512 && size !== 4096) return undefined;
  const next = sectorTable(bytes, view, size);
  if (next === undefined) return undefined;
  const sectors = { view, bytes, size, next };
  const directory = chain(sectors, view.getUint32(48, true));
  if (directory === undefined) return undefined;
  return streamsOf(sectors, directory);
}

function streamsOf(sectors: Sectors, directory: Uint8Array): readonly OleStream[] {
  const { view } = sectors;
  const entries = new DataView(directory.buffer);
  const list = Array.from({ length: directory.length / ENTRY_BYTES }, (_, i) => {
    const at = i * ENTRY_BYTES;
    const letters = Math.max(0, Math.min(31, entries.getUint16(at + 64, true) / 2 - 1));
    const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + 2 * letters));
    const kind = entries.getUint8(at + 66);
    return {
      name,
      kind,
      first: entries.getUint32(at + 116, true),
      size: entries.getUint32(at + 120, true),
    };
  });
  const root = list.find(({ kind }) => kind === KIND.root);
  const mini = {
    limit: view.getUint32(56, true),
    table: chain(sectors, view.getUint32(60, true)),
    bytes: root && chain(sectors, root.first),
  };
  return list
    .filter(({ kind }) => kind === KIND.stream)
    .map(({ name, first, size }) => {
      const bytes = size < mini.limit ? miniChain(mini, first, size) : chain(sectors, first);
      return { name, bytes: bytes && bytes.length >= size ? bytes.subarray(0, size) : undefined };
    });
}

/** The bytes of a short stream, whose small sectors lie within the stream of the root. */
function miniChain(
  {
    table,
    bytes,
  }: { readonly table: Uint8Array | undefined; readonly bytes: Uint8Array | undefined },
  first: number,
  size: number,
): Uint8Array | undefined {
  if (table === undefined || bytes === undefined) return undefined;
  const next = new DataView(table.buffer);
  const whole = new Uint8Array(Math.ceil(size / MINI_SECTOR) * MINI_SECTOR);
  if (whole.length > bytes.length) return undefined;
  let sector = first;
  for (let at = 0; at < whole.length; at += MINI_SECTOR) {
    const from = sector * MINI_SECTOR;
    if (sector >= FIRST_MARK || from >= bytes.length) return undefined;
    whole.set(bytes.subarray(from, from + MINI_SECTOR), at);
    sector = sector * 4 + 4 <= table.length ? next.getUint32(sector * 4, true) : FIRST_MARK;
  }
  return whole;
}
