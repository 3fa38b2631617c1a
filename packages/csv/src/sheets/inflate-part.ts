import { Inflate } from 'fflate';
import type { ZipEntry } from './zip-entries.js';

const STORED = 0;
const DEFLATED = 8;
/** Packed bytes that are unpacked at once: at most 1,032 times as many come out. */
const STEP_BYTES = 16_384;
const NO_CRC = 0xffffffff;

/**
 * Gives out the bytes of a part piece by piece; false where it is cut off, has other bytes than its check sum
 * says, or does not have the size that it declares. No more than the declared size is ever given.
 *
 * @param take - answers false where no more is wanted; then nothing more is checked
 */
export function inflatePieces(
  archive: Uint8Array,
  entry: ZipEntry,
  take: (piece: Uint8Array) => boolean,
): boolean {
  const packed = archive.subarray(entry.start, entry.start + entry.packedBytes);
  const state = { at: 0, crc: NO_CRC, isOver: false, isEnough: false };
  const piece = (bytes: Uint8Array) => {
    if (state.isOver || state.isEnough) return;
    state.at += bytes.length;
    if (state.at > entry.bytes) state.isOver = true;
    else {
      state.crc = crcStep(state.crc, bytes);
      state.isEnough = !take(bytes);
    }
  };
  if (entry.method === STORED) piece(packed);
  else if (entry.method !== DEFLATED) return false;
  else if (!inflated(packed, piece, () => state.isOver || state.isEnough)) return false;
  if (state.isEnough) return true;
  return state.at === entry.bytes && (state.crc ^ NO_CRC) >>> 0 === entry.crc;
}

/** The bytes of a part in one; undefined where {@link inflatePieces} is false. */
export function inflatePart(archive: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  if (entry.method === STORED && entry.packedBytes !== entry.bytes) return undefined;
  const whole = new Uint8Array(entry.bytes);
  let at = 0;
  const isSound = inflatePieces(archive, entry, (piece) => {
    whole.set(piece, at);
    at += piece.length;
    return true;
  });
  return isSound ? whole : undefined;
}

function inflated(
  packed: Uint8Array,
  piece: (bytes: Uint8Array) => void,
  isDone: () => boolean,
): boolean {
  const stream = new Inflate(piece);
  try {
    for (let at = 0; at < packed.length && !isDone(); at += STEP_BYTES) {
      stream.push(packed.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= packed.length);
    }
  } catch {
    return false;
  }
  return true;
}

const CRC_TABLE = crcTable();

/** Source: ISO 3309, the check sum of ZIP. */
function crcStep(before: number, bytes: Uint8Array): number {
  let crc = before;
  for (let at = 0; at < bytes.length; at++) {
    crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ (bytes[at] as number)) & 0xff] as number);
  }
  return crc;
}

function crcTable(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    return crc;
  });
}
