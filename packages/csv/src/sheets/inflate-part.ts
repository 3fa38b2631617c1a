import { Inflate } from 'fflate';
import type { ZipEntry } from './zip-entries.js';

const STORED = 0;
const DEFLATED = 8;
/** Packed bytes that are unpacked at once: at most 1,032 times as many come out. */
const STEP_BYTES = 16_384;

/**
 * The bytes of a part, unpacked; undefined where it is cut off, has other bytes than its check sum says, or
 * does not have the size that it declares. No more than the declared size is ever kept.
 */
export function inflatePart(archive: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const packed = archive.subarray(entry.start, entry.start + entry.packedBytes);
  const bytes = entry.method === STORED ? packed : inflated(packed, entry);
  return bytes?.length === entry.bytes && crc32(bytes) === entry.crc ? bytes : undefined;
}

function inflated(packed: Uint8Array, { method, bytes }: ZipEntry): Uint8Array | undefined {
  if (method !== DEFLATED) return undefined;
  const whole = new Uint8Array(bytes);
  const state = { at: 0, isOver: false };
  const stream = new Inflate((piece) => {
    if (state.at + piece.length > bytes) state.isOver = true;
    else whole.set(piece, state.at);
    state.at += piece.length;
  });
  try {
    for (let at = 0; at < packed.length && !state.isOver; at += STEP_BYTES) {
      stream.push(packed.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= packed.length);
    }
  } catch {
    return undefined;
  }
  return state.at === bytes ? whole : undefined;
}

const CRC_TABLE = crcTable();

/** Source: ISO 3309, the check sum of ZIP. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let at = 0; at < bytes.length; at++) {
    crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ (bytes[at] as number)) & 0xff] as number);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function crcTable(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    return crc;
  });
}
