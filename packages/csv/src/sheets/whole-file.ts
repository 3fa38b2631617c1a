import { fail, issue, ok, type Result } from '@balanting/core';
import type { WindowedBytes } from '../bytes/byte-window.js';
import { mebibytes, type SheetLimits } from './sheet-limits.js';

/** All bytes of a stream of which none has been read yet; fails with `workbook.too_large`. */
export async function wholeFile(
  stream: WindowedBytes,
  { inflatedBytes }: SheetLimits,
): Promise<Result<Uint8Array>> {
  const { window } = stream;
  while (!window.isLast && window.to <= inflatedBytes) await stream.more();
  await stream.close();
  if (window.to > inflatedBytes) {
    const values = { limit: mebibytes(inflatedBytes) };
    return fail(issue('workbook.too_large', { values }));
  }
  return ok(window.bytes.slice(0, window.to));
}
