import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeExport } from './export-file.mjs';

/** As our reader reads. */
const PIECE_BYTES = 1 << 18;

/** The path of an export of so many rows, which is written once and stays in the folder for such files. */
export async function exportOf(rows) {
  const path = join(tmpdir(), `balanting-export-${rows}.csv`);
  if (!existsSync(path)) await writeExport(path, rows);
  return path;
}

/** Seconds, peak megabytes and children of counting a file in a process of its own. */
export function countApart(path, ...threads) {
  const script = fileURLToPath(new URL('count-file.mjs', import.meta.url));
  const args = [script, path, ...threads.map(String)];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

/**
 * Makes the system forget the bytes of a file that it keeps in memory, so that they are read from the disk as a
 * file is that nobody has just written. Answers false where there is no `dd` of GNU to ask it with.
 */
export function forget(path) {
  return spawnSync('dd', [`if=${path}`, 'iflag=nocache', 'count=0']).status === 0;
}

/** Seconds of reading a file and looking at nothing. */
export async function secondsToRead(path) {
  const start = process.hrtime.bigint();
  const file = await open(path);
  const buffer = new Uint8Array(PIECE_BYTES);
  while ((await file.read(buffer, 0, PIECE_BYTES, null)).bytesRead > 0);
  await file.close();
  return Number(process.hrtime.bigint() - start) / 1e9;
}
