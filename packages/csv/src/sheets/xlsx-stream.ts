import type { Parser } from 'htmlparser2';
import { inflatePieces } from './inflate-part.js';
import type { ZipEntry } from './zip-entries.js';

/** What is told of the markup of a part, in its order; names come without their prefix. */
export interface MarkupSink {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  /** Whether nothing more is wanted. */
  readonly isDone?: () => boolean;
}

/** A parser class, given so that whoever reads no workbook does not load it. */
export type MakeParser = typeof Parser;

/**
 * Reads the markup of a part of an archive while it is unpacked, so that it is never in memory as a whole.
 *
 * @returns whether it is there to its end: its bytes are sound, and the element that opens first closes last
 */
export function readMarkup(
  archive: Uint8Array,
  entry: ZipEntry,
  sink: MarkupSink,
  XmlParser: MakeParser,
): boolean {
  const state = { depth: 0, hasRoot: false };
  const isDone = sink.isDone ?? never;
  const parser = new XmlParser(
    {
      onopentag: (name, attributes) => {
        state.depth++;
        state.hasRoot = true;
        sink.open(bare(name), attributes);
      },
      ontext: sink.text,
      onclosetag: (name) => {
        state.depth--;
        sink.close(bare(name));
      },
    },
    { xmlMode: true },
  );
  const decoder = new TextDecoder();
  const isSound = inflatePieces(archive, entry, (piece) => {
    parser.write(decoder.decode(piece, { stream: true }));
    return !isDone();
  });
  // Elements that are still open at the end of the bytes are closed by nobody.
  return isDone() || (isSound && state.hasRoot && state.depth === 0);
}

function bare(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function never(): boolean {
  return false;
}
