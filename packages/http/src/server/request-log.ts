import type { LogEntry, Settings } from '../settings.js';

/** Gathers what is logged of one request. */
export interface RequestLog {
  readonly requestId: string;
  /** The path template of the operation that answers. */
  readonly operation: (path: string) => void;
  readonly rows: (read: number, rejected: number) => void;
  readonly error: (error: unknown) => void;
  /** The answer is a stream: it says itself when it has ended. */
  readonly hold: () => void;
  /** Writes the entry of an answer that is no stream. */
  readonly answered: (status: number) => void;
  /** Writes the entry; only the first call counts. */
  readonly end: (status: number) => void;
}

/** An empty log of one request. */
export function requestLog(
  { method }: Request,
  requestId: string,
  { logger }: Pick<Settings, 'logger'>,
): RequestLog {
  const begun = performance.now();
  let known: Pick<LogEntry, 'operation' | 'rows' | 'error'> = { operation: null };
  let [isHeld, isWritten] = [false, false];
  const end = (status: number) => {
    if (isWritten) return;
    isWritten = true;
    const durationMs = Math.round((performance.now() - begun) * 10) / 10;
    logger({ requestId, method, status, durationMs, ...known });
  };
  return {
    requestId,
    operation: (path) => {
      known = { ...known, operation: path };
    },
    rows: (read, rejected) => {
      known = { ...known, rows: { read, rejected } };
    },
    error: (error) => {
      known = { ...known, error: withoutText(error) };
    },
    hold: () => {
      isHeld = true;
    },
    answered: (status) => {
      if (!isHeld) end(status);
    },
    end,
  };
}

/** The name of an error and its places in the code: its message may quote a cell. */
function withoutText(error: unknown): NonNullable<LogEntry['error']> {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const lines = error.stack?.split('\n') ?? [];
  const at = lines.map((line) => line.trim()).filter((line) => /^at .*:\d+:\d+\)?$/.test(line));
  return { name: error.name, at: at.slice(0, 8) };
}
