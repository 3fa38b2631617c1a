/** How much one request may bring. */
export interface Limits {
  /** Bytes of a JSON body, inflated. Default: 10,485,760 (10 MiB). */
  readonly jsonBytes: number;
  /** Children of a JSON body. Default: 10,000. */
  readonly jsonRecords: number;
  /** Bytes of a CSV or NDJSON body, inflated. Default: 1,073,741,824 (1 GiB). */
  readonly streamBytes: number;
  /** Rows of a CSV or NDJSON body. Default: 10,000,000. */
  readonly streamRows: number;
  /** Milliseconds without a byte of the body. Default: 30,000. */
  readonly idleMs: number;
}

/** What is written down of one request. It holds nothing of its body, its query or its caller. */
export interface LogEntry {
  readonly requestId: string;
  readonly method: string;
  /** The path as the OpenAPI document writes it; null where there is no such path. */
  readonly operation: string | null;
  readonly status: number;
  /** Until the last byte of the answer was taken. */
  readonly durationMs: number;
  /** Rows read and refused, where the body has rows. */
  readonly rows?: { readonly read: number; readonly rejected: number };
  /** The kind of an error inside and where it came from, without its text, which may quote data. */
  readonly error?: { readonly name: string; readonly at: readonly string[] };
}

/** What {@link createApp} may be told. */
export interface AppOptions {
  /** Default: each as it says. */
  readonly limits?: Partial<Limits>;
  /** A token that every call under `/v1` must bring as `Authorization: Bearer`. Default: none. */
  readonly bearerToken?: string;
  /** Origins whose pages may call, such as `https://contoh.go.id`. Default: none. */
  readonly corsOrigins?: readonly string[];
  /** Told of each request when its answer has ended. Default: nothing is written. */
  readonly logger?: (entry: LogEntry) => void;
  /** Whether new work is taken: what `/readyz` says. Default: always. */
  readonly isReady?: () => boolean;
  /** Today as an ISO date: dates after it are refused in CSV and NDJSON. Default: the date in UTC. */
  readonly today?: () => string;
}

/** Options with every default in its place. */
export type Settings = Omit<Required<AppOptions>, 'limits' | 'bearerToken'> & {
  readonly limits: Limits;
  readonly bearerToken: string | null;
};

const MIB = 1024 * 1024;

const LIMITS: Limits = {
  jsonBytes: 10 * MIB,
  jsonRecords: 10_000,
  streamBytes: 1024 * MIB,
  streamRows: 10_000_000,
  idleMs: 30_000,
};

/**
 * Options with every default in its place.
 *
 * @throws RangeError for a limit that is no whole number above 0, or an empty token
 */
export function settingsOf(options: AppOptions): Settings {
  const limits = { ...LIMITS, ...options.limits };
  for (const [name, value] of Object.entries(limits)) {
    if (!Number.isSafeInteger(value) || value < 1) {
      throw new RangeError(`The limit ${name} must be a whole number above 0, not ${value}.`);
    }
  }
  const { bearerToken = null } = options;
  if (bearerToken === '') throw new RangeError('An empty bearer token protects nothing.');
  return {
    limits,
    bearerToken,
    corsOrigins: options.corsOrigins ?? [],
    logger: options.logger ?? (() => {}),
    isReady: options.isReady ?? (() => true),
    today: options.today ?? (() => new Date().toISOString().slice(0, 10)),
  };
}
