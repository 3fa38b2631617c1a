import { SingleBar } from 'cli-progress';
import type { Output } from '../io.js';

/** A progress bar, or nothing that behaves like one. */
export interface Progress {
  /** Bytes of all files that are read so far. */
  update(bytes: number): void;
  stop(): void;
}

/** What {@link progressBar} shows and whether it may. */
export interface ProgressOptions {
  /** Bytes of all files; undefined where not known, as for standard input. */
  readonly total: number | undefined;
  readonly quiet: boolean;
}

const BYTES_PER_MB = 1e6;

/** A bar of bytes on a terminal; elsewhere, with `quiet`, and for an unknown total: silence. */
export function progressBar(stream: Output, { total, quiet }: ProgressOptions): Progress {
  if (quiet || stream.isTTY !== true || !total) return { update: nothing, stop: nothing };
  const bar = new SingleBar({
    stream,
    format: '{bar} {percentage} % | {value}/{total} MB',
    formatValue: (value, _options, type) =>
      type === 'value' || type === 'total' ? (value / BYTES_PER_MB).toFixed(1) : String(value),
    clearOnComplete: true,
    hideCursor: true,
    barsize: 30,
  });
  bar.start(total, 0);
  return { update: (bytes) => bar.update(Math.min(bytes, total)), stop: () => bar.stop() };
}

function nothing(): void {
  // No terminal to draw on.
}
