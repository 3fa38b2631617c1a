import { parseAccept } from 'hono/utils/accept';
import { refusal } from '../problem/refusal.js';

/** What bodies and answers come as. */
export const MEDIA = {
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xls: 'application/vnd.ms-excel',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  html: 'text/html',
  /** A resource a line. Source: HL7, FHIR Bulk Data Access. */
  fhir: 'application/fhir+ndjson',
} as const;

/** A kind of body or answer. */
export type MediaKind = keyof typeof MEDIA;

/** What a table of children may come as; its content decides how it is read. */
export const TABLE_KINDS = ['csv', 'xlsx', 'xls', 'ods'] as const satisfies readonly MediaKind[];

/** Kinds that are no text. */
export const BINARY_KINDS: readonly MediaKind[] = ['xlsx', 'xls', 'ods'];

/**
 * The kind of a request's body; JSON where the request names none.
 *
 * @throws a refusal `unknown-media` where it is none of these
 */
export function mediaOf<K extends MediaKind>(request: Request, kinds: readonly K[]): K {
  const header = request.headers.get('content-type');
  const [name = ''] = (header ?? MEDIA.json).split(';', 1);
  const found = kinds.find((kind) => MEDIA[kind] === name.trim().toLowerCase());
  if (found !== undefined) return found;
  const media = kinds.map((kind) => MEDIA[kind]).join(', ');
  throw refusal('unknown-media', { values: { media }, headers: { 'Accept-Post': media } });
}

/**
 * The kind of answer that an `Accept` header likes most; of equals the first of the list.
 *
 * @throws a refusal `not-acceptable` where it likes none of them
 */
export function acceptedKind<K extends MediaKind>(
  header: string | null,
  kinds: readonly [K, ...K[]],
): K {
  if (header === null || header.trim() === '') return kinds[0];
  const wanted = parseAccept(header);
  const liked = kinds.map((kind) => ({ kind, q: qualityOf(MEDIA[kind], wanted) }));
  const best = liked.reduce((a, b) => (b.q > a.q ? b : a));
  if (best.q > 0) return best.kind;
  const media = kinds.map((kind) => MEDIA[kind]).join(', ');
  throw refusal('not-acceptable', { values: { media } });
}

/** How much a media type is liked: the most specific range decides. Source: RFC 9110, 12.5.1. */
function qualityOf(media: string, wanted: ReturnType<typeof parseAccept>): number {
  const [main] = media.split('/');
  for (const range of [media, `${main}/*`, '*/*']) {
    const found = wanted.find(({ type }) => type.toLowerCase() === range);
    if (found !== undefined) return found.q;
  }
  return 0;
}
