import { afterLine, type ByteSpan } from './scan-row.js';

/** Bytes that are gathered before rows are looked for, so that small pieces cost nothing. */
const FILL_BYTES = 131_072;

/** A part of a stream of bytes that moves on: what is before `from` is read and may be overwritten. */
export interface ByteWindow extends ByteSpan {
  bytes: Uint8Array;
  from: number;
  to: number;
  isLast: boolean;
  /** Bytes of the stream before the start of `bytes`. */
  before: number;
}

/** A window over a stream, and how it is moved on and let go. */
export interface WindowedBytes {
  readonly window: ByteWindow;
  /** Adds at least `bytes` new bytes, or all there are. */
  more(bytes?: number): Promise<void>;
  /** Lets go of the source, and goes on with another part of the file, which begins behind `before` bytes. */
  goOnWith(source: AsyncIterable<Uint8Array>, before: number): Promise<void>;
  /** Tells the source that no more is wanted. */
  close(): Promise<void>;
}

/**
 * A window over a stream in constant memory: one buffer, which grows only where a single row asks for it.
 *
 * @throws the reason of the signal where it is aborted
 */
export function windowOver(
  source: AsyncIterable<Uint8Array>,
  signal: AbortSignal | undefined,
): WindowedBytes {
  let iterator = source[Symbol.asyncIterator]();
  const window: ByteWindow = {
    bytes: new Uint8Array(4 * FILL_BYTES),
    from: 0,
    to: 0,
    isLast: false,
    before: 0,
  };
  let isReading = false;
  const read = async (): Promise<Uint8Array | undefined> => {
    isReading = true;
    const step = await iterator.next();
    isReading = false;
    return step.done ? undefined : step.value;
  };
  const next = signal === undefined ? read : () => abortable(read, signal);
  const more = async (wanted = FILL_BYTES): Promise<void> => {
    let added = 0;
    while (added < wanted && !window.isLast) {
      const piece = await next();
      if (piece === undefined) window.isLast = true;
      else append(window, piece);
      added += piece?.length ?? 0;
    }
  };
  const close = async (): Promise<void> => {
    window.isLast = true;
    const closing = iterator.return?.();
    // A source that still owes us bytes may never answer.
    if (isReading) closing?.catch(() => undefined);
    else await closing;
  };
  const goOnWith = async (next: AsyncIterable<Uint8Array>, before: number): Promise<void> => {
    await close();
    iterator = next[Symbol.asyncIterator]();
    Object.assign(window, { from: 0, to: 0, isLast: false, before });
    await more();
  };
  return { window, more, goOnWith, close };
}

/** Moves to behind the line that the window begins with. */
export async function skipLine({ window, more }: WindowedBytes): Promise<void> {
  let end = afterLine(window);
  while (end < 0) {
    // The last byte stays: it may be the first half of a line end.
    window.from = window.to - 1;
    await more();
    end = afterLine(window);
  }
  window.from = end;
}

function abortable<T>(read: () => Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    read()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', stop));
  });
}

function append(window: ByteWindow, piece: Uint8Array): void {
  if (window.to + piece.length > window.bytes.length) makeRoom(window, piece.length);
  window.bytes.set(piece, window.to);
  window.to += piece.length;
}

function makeRoom(window: ByteWindow, extra: number): void {
  const { bytes, from, to } = window;
  const kept = to - from;
  if (kept + extra <= bytes.length) bytes.copyWithin(0, from, to);
  else {
    const larger = new Uint8Array(Math.max(kept + extra, bytes.length * 2));
    larger.set(bytes.subarray(from, to));
    window.bytes = larger;
  }
  window.before += from;
  window.from = 0;
  window.to = kept;
}
