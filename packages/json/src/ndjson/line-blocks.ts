import { type Issue, issue } from '@balanting/core';

const LINE_FEED = 10;
/** Pieces are looked at in parts of this many bytes, so that one huge piece makes no huge text. */
const PART_BYTES = 262_144;
const SHOWN_BYTES = 4096;

/** Whole lines, or one line that is none. */
export type LineBlock =
  | { readonly text: string; readonly bytes: number }
  | { readonly broken: Issue; readonly text: string; readonly bytes: number };

/**
 * A stream of bytes as blocks of whole lines in constant memory. A line beyond the limit, or one that is
 * not UTF-8, is a block of its own and costs no other line.
 */
export async function* lineBlocks(
  pieces: AsyncIterable<Uint8Array>,
  maxLineBytes: number,
): AsyncGenerator<LineBlock> {
  const rest = lineRest(maxLineBytes);
  let bytes = 0;
  for await (const piece of pieces) {
    for (let from = 0; from < piece.length; from += PART_BYTES) {
      const part = piece.subarray(from, from + PART_BYTES);
      bytes += part.length;
      const first = part.indexOf(LINE_FEED) + 1;
      const last = part.lastIndexOf(LINE_FEED) + 1;
      if (last === 0) {
        rest.add(part);
        continue;
      }
      rest.add(part.subarray(0, first));
      yield* blocksOf(rest.take(), { bytes, maxLineBytes });
      if (last > first) yield* blocksOf(part.subarray(first, last), { bytes, maxLineBytes });
      rest.add(part.subarray(last));
    }
  }
  const end = rest.take();
  if (end.length > 0) yield* blocksOf(end, { bytes, maxLineBytes });
}

/** The part of a line that is there so far, of which no more is kept than shows it to be too long. */
function lineRest(maxLineBytes: number) {
  let kept = new Uint8Array(Math.min(PART_BYTES, maxLineBytes + 2));
  let length = 0;
  return {
    add: (part: Uint8Array): void => {
      const isEnded = part.at(-1) === LINE_FEED;
      const room = maxLineBytes + 1 - length;
      const fits = part.subarray(0, Math.max(0, room));
      if (length + fits.length + 1 > kept.length) kept = grown(kept, length + fits.length + 1);
      kept.set(fits, length);
      length += fits.length;
      if (isEnded && fits.length < part.length) kept[length++] = LINE_FEED;
    },
    take: (): Uint8Array => {
      const line = kept.slice(0, length);
      length = 0;
      return line;
    },
  };
}

function grown(bytes: Uint8Array<ArrayBuffer>, least: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(least, bytes.length * 2));
  larger.set(bytes);
  return larger;
}

interface BlockPlace {
  readonly bytes: number;
  readonly maxLineBytes: number;
}

function* blocksOf(lines: Uint8Array, place: BlockPlace): Generator<LineBlock> {
  const ends = lineEnds(lines, place.maxLineBytes);
  const text = ends === undefined ? decoded(lines) : undefined;
  if (text !== undefined) {
    yield { text, bytes: place.bytes };
    return;
  }
  let from = 0;
  for (const end of ends ?? lineEnds(lines, 0) ?? []) {
    yield lineBlock(lines.subarray(from, end), place);
    from = end;
  }
}

/** Where each line ends, behind its line feed; undefined where none is beyond the limit. */
function lineEnds(lines: Uint8Array, maxLineBytes: number): readonly number[] | undefined {
  if (lines.length <= maxLineBytes) return undefined;
  const ends: number[] = [];
  let isLong = false;
  for (let from = 0; from < lines.length; from = ends.at(-1) as number) {
    const found = lines.indexOf(LINE_FEED, from);
    ends.push(found < 0 ? lines.length : found + 1);
    isLong ||= (found < 0 ? lines.length : found) - from > maxLineBytes;
  }
  return isLong ? ends : undefined;
}

function lineBlock(line: Uint8Array, { bytes, maxLineBytes }: BlockPlace): LineBlock {
  const bare = line.at(-1) === LINE_FEED ? line.subarray(0, -1) : line;
  const isLong = bare.length > maxLineBytes;
  const text = isLong ? undefined : decoded(line);
  if (text !== undefined) return { text, bytes };
  const shown = new TextDecoder().decode(bare.subarray(0, SHOWN_BYTES));
  const broken = isLong
    ? issue('json.line_too_long', { values: { limit: maxLineBytes } })
    : issue('json.encoding');
  return { broken, text: shown, bytes };
}

/** Undefined where the bytes are not UTF-8. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
