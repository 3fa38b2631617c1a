import { type Issue, type IssueCode, issue } from '@balanting/core';
import { textOfBytes } from '../bytes/cell-string.js';

/** How files that are no delimited text begin, with the issue that names each. */
const SIGNATURES: readonly (readonly [IssueCode, readonly number[]])[] = [
  ['file.pdf', [0x25, 0x50, 0x44, 0x46]],
  ['file.xls', [0xd0, 0xcf, 0x11, 0xe0]],
  ['file.html', [0x3c]],
];
const ZIP = [0x50, 0x4b];
/** Parts of a workbook, seen near the start of its archive. */
const WORKBOOK_PART = /\[Content_Types\]|xl\/|_rels\/|docProps\/|opendocument/;
const NAMES_BYTES = 4096;
/** Text may hold neither; UTF-16 without a byte order mark is told by its zeros. */
const NOT_TEXT_BYTES = 1024;

/** Why the start of a file says that it is no delimited text; undefined where it may be. */
export function whyNotText(head: Uint8Array): Issue | undefined {
  const start = startOfContent(head);
  if (start === head.length) return issue('file.empty');
  if (startsWith(head, start, ZIP)) {
    const names = textOfBytes(head, start, Math.min(head.length, start + NAMES_BYTES));
    return issue(WORKBOOK_PART.test(names) ? 'file.xlsx' : 'file.zip');
  }
  const known = SIGNATURES.find(([, signature]) => startsWith(head, start, signature));
  if (known) return issue(known[0]);
  return head.subarray(0, NOT_TEXT_BYTES).includes(0) ? issue('file.not_text') : undefined;
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
