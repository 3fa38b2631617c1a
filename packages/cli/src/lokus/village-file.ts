import { createReadStream } from 'node:fs';
import { isVillageTable } from '@balanting/csv';
import type { Input } from '../input/open-input.js';
import type { Io } from '../io.js';

const HEAD_BYTES = 65_536;

/** Whether a file is a table of villages: standard input, which can be read once, is taken for one. */
export async function isVillageFile({ path }: Input, { signal }: Io): Promise<boolean> {
  if (path === undefined) return true;
  const options = { end: HEAD_BYTES - 1, ...(signal && { signal }) };
  const parts: Uint8Array[] = [];
  for await (const part of createReadStream(path, options)) parts.push(part);
  return isVillageTable(Buffer.concat(parts));
}
