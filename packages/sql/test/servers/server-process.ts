import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';

/** A server that a test started. */
export interface ServerProcess {
  /** Ends it at once, as a crash would. */
  readonly kill: () => Promise<void>;
}

/** Who a server runs as; some refuse to run as root. */
export interface RunAs {
  readonly uid?: number;
  readonly gid?: number;
}

/** Starts a program and waits until it answers; throws with its last words where it does not. */
export async function startServer(
  program: string,
  args: readonly string[],
  { answers, as = {} }: { readonly answers: () => Promise<boolean>; readonly as?: RunAs },
): Promise<ServerProcess> {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], ...as });
  const kill = killerOf(child);
  let words = '';
  child.stderr.on('data', (chunk) => {
    words = `${words}${chunk}`.slice(-2000);
  });
  const until = Date.now() + 30_000;
  while (!(await answers())) {
    if (child.exitCode !== null || Date.now() > until) {
      await kill();
      throw new Error(`${program} did not start: ${words}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { kill };
}

/** A port of this machine that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Where a program is, in the folders of PATH and then in these; undefined where it is not installed. */
export function findProgram(name: string, folders: readonly string[] = []): string | undefined {
  const all = [...(process.env.PATH ?? '').split(delimiter), ...folders];
  return all.map((folder) => join(folder, name)).find(isProgram);
}

/** The folders of a folder, none where it is not there. */
export function foldersOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** Tells on one line that tests are left out, and why. */
export function tellSkipped(program: string | undefined, name: string, tests: number): boolean {
  if (program !== undefined) return false;
  process.stderr.write(`sql: ${tests} tests skipped, since ${name} is not installed here.\n`);
  return true;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function killerOf(child: ChildProcess): () => Promise<void> {
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  return async () => {
    process.off('exit', end);
    end();
    await ended;
  };
}
