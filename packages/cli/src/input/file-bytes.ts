import { type FileHandle, open } from 'node:fs/promises';

const PIECE_BYTES = 262_144;

/**
 * The bytes of a file from a place on, in pieces, the next one read while this one is used. Two buffers take
 * turns: a piece is overwritten once the one after it has been asked for.
 *
 * @throws what the system says where the file can not be read
 */
export async function* fileBytes(path: string, from = 0): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  let place = from;
  let ahead = readInto(file, new Uint8Array(PIECE_BYTES), place);
  try {
    let free = new Uint8Array(PIECE_BYTES);
    for (let piece = await ahead; piece.length > 0; piece = await ahead) {
      place += piece.length;
      ahead = readInto(file, free, place);
      yield piece;
      free = new Uint8Array(piece.buffer);
    }
  } finally {
    // What was read ahead is not wanted, and neither is its error.
    await ahead.catch(() => undefined);
    await file.close();
  }
}

async function readInto(file: FileHandle, buffer: Uint8Array<ArrayBuffer>, place: number) {
  const { bytesRead } = await file.read(buffer, 0, buffer.length, place);
  return buffer.subarray(0, bytesRead);
}
