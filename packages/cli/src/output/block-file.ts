import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BlockStore } from '@balanting/core';
import { temporaryError } from '../errors.js';

/** A temporary file of blocks. */
export interface BlockFile extends BlockStore {
  /** Removes the file. */
  readonly close: () => void;
}

/**
 * Blocks in a temporary file, which is made with the first of them. All blocks are of the length of the first.
 *
 * @param folder - where the file is made; by default the system's folder for such files
 * @throws a user error where there is no room, or no permission
 */
export function blockFile(folder = tmpdir()): BlockFile {
  let file: OpenFile | undefined;
  let length = 0;
  let blocks = 0;

  const opened = (): number => {
    file ??= newFile(folder);
    return file.handle;
  };
  const put = (block: Uint8Array): number => {
    length ||= block.length;
    told(folder, () => writeWhole(opened(), block, blocks * length));
    return blocks++;
  };
  const get = (number: number, into: Uint8Array): void => {
    const read = told(folder, () => readSync(opened(), into, 0, into.length, number * length));
    if (read < into.length) throw temporaryError(folder, new Error('the file is cut off'));
  };
  const close = (): void => {
    if (file === undefined) return;
    closeSync(file.handle);
    file.remove();
    file = undefined;
  };
  return { put, get, close };
}

interface OpenFile {
  readonly handle: number;
  readonly remove: () => void;
}

function newFile(folder: string): OpenFile {
  const own = mkdtempSync(join(folder, 'balanting-'));
  const handle = openSync(join(own, 'rows'), 'w+', 0o600);
  const remove = () => rmSync(own, { recursive: true, force: true });
  // Where a system lets go of the name of an open file, a run that is killed leaves nothing behind.
  try {
    remove();
  } catch {
    // It is removed when it is closed.
  }
  return { handle, remove };
}

/** The system may take less at a time than it is given; a full disk shows only when nothing more fits. */
function writeWhole(handle: number, block: Uint8Array, place: number): void {
  let written = 0;
  while (written < block.length) {
    written += writeSync(handle, block, written, block.length - written, place + written);
  }
}

function told<T>(folder: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw temporaryError(folder, error);
  }
}
