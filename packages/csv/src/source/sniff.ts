import { type Issue, issue } from '@balanting/core';

/** What a file that is no delimited text comes in: an archive, an OLE file, or text in angle brackets. */
export type Container = 'zip' | 'ole' | 'markup';

/** How workbooks and web pages begin. */
const CONTAINERS: readonly (readonly [Container, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
  ['markup', [0x3c]],
];
const PDF = [0x25, 0x50, 0x44, 0x46];
const PARQUET = [0x50, 0x41, 0x52, 0x31];
/** Text may hold neither; UTF-16 without a byte order mark is told by its zeros. */
const NOT_TEXT_BYTES = 1024;

/** What the start of a file says that it comes in; undefined for text, and for what can not be read. */
export function containerOf(head: Uint8Array): Container | undefined {
  const start = startOfContent(head);
  return CONTAINERS.find(([, signature]) => startsWith(head, start, signature))?.[0];
}

/** Why the start of a file says that it is no delimited text; undefined where it may be. */
export function whyNotText(head: Uint8Array): Issue | undefined {
  const start = startOfContent(head);
  if (start === head.length) return issue('file.empty');
  if (startsWith(head, start, PDF)) return issue('file.pdf');
  if (isParquet(head)) return issue('parquet.stream');
  return head.subarray(0, NOT_TEXT_BYTES).includes(0) ? issue('file.not_text') : undefined;
}

/** Whether the first four bytes are those of a Parquet file, which no stream can be read of. */
export function isParquet(head: Uint8Array): boolean {
  return startsWith(head, 0, PARQUET);
}

/** The start without byte order mark, spaces and line ends. */
function startOfContent(head: Uint8Array): number {
  let at = startsWith(head, 0, [0xef, 0xbb, 0xbf]) ? 3 : 0;
  while (at < head.length && [9, 10, 13, 32].includes(head[at] as number)) at++;
  return at;
}

function startsWith(bytes: Uint8Array, from: number, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[from + i] === byte);
}
