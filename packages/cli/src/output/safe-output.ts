import { type FileHandle, lstat, mkdir, open, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { userError, writeError } from '../errors.js';

/** A file that is being written under a temporary name. */
export interface OutputFile {
  readonly path: string;
  write(content: string | Uint8Array): Promise<void>;
  /** Gives this file its own name at once, whatever becomes of the others. */
  keep(): Promise<void>;
}

/** Files that appear all at once or not at all. */
export interface SafeOutput {
  /** Starts a file; its folder is made where it does not exist. */
  create(path: string): Promise<OutputFile>;
  /** Gives every file its own name; answers the paths in the order of their making. */
  commit(): Promise<readonly string[]>;
  /** Removes what is not committed, and the folders made for it. Never throws. */
  discard(): Promise<void>;
}

interface Pending {
  readonly path: string;
  readonly temporary: string;
  readonly handle: FileHandle;
}

/**
 * Writes files beside their final place and renames them when all are complete, so that an old report
 * stays as it was until the new one is whole.
 */
export function safeOutput(): SafeOutput {
  const pending: Pending[] = [];
  const folders: string[] = [];
  return {
    create: async (path) => {
      const file = await start(path, folders);
      pending.push(file);
      const keep = async () => {
        await finish(file);
        await put(path, file.temporary);
        pending.splice(pending.indexOf(file), 1);
      };
      return { path, write: (content) => append(file, content), keep };
    },
    commit: async () => {
      for (const file of pending) await finish(file);
      for (const { path, temporary } of pending) await put(path, temporary);
      folders.length = 0;
      return pending.splice(0).map(({ path }) => path);
    },
    discard: async () => {
      for (const { handle, temporary } of pending.splice(0)) {
        await handle.close().catch(ignore);
        await rm(temporary, { force: true }).catch(ignore);
      }
      for (const folder of folders.splice(0).reverse()) await rmdir(folder).catch(ignore);
    },
  };
}

async function start(path: string, folders: string[]): Promise<Pending> {
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path)}.${process.pid}.partial`);
  try {
    await makeFolders(folder, folders);
    await refuseFolder(path);
    return { path, temporary, handle: await open(temporary, 'w') };
  } catch (error) {
    throw writeError(path, error);
  }
}

/** Makes the folders that are not there, from the outermost in, and notes them. */
async function makeFolders(folder: string, made: string[]): Promise<void> {
  const missing: string[] = [];
  // Step by step: Node's own recursive way never ends where the system denies that a parent is there.
  for (let up = folder; !(await isThere(up)) && up !== dirname(up); up = dirname(up)) {
    missing.unshift(up);
  }
  for (const each of missing) {
    await mkdir(each);
    made.push(each);
  }
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

async function refuseFolder(path: string): Promise<void> {
  const there = await lstat(path).catch(() => undefined);
  if (there?.isDirectory()) throw userError('write.folder', { file: path });
}

async function append({ handle, path }: Pending, content: string | Uint8Array): Promise<void> {
  try {
    await handle.writeFile(content);
  } catch (error) {
    throw writeError(path, error);
  }
}

async function finish({ handle, path }: Pending): Promise<void> {
  try {
    // Some systems report a full disk only here.
    await handle.sync();
    await handle.close();
    await refuseFolder(path);
  } catch (error) {
    throw writeError(path, error);
  }
}

async function put(path: string, temporary: string): Promise<void> {
  try {
    await rename(temporary, path);
  } catch (error) {
    throw writeError(path, error);
  }
}

function ignore(): void {
  // Tidying up after an error must not hide that error.
}
