import { execFileSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import { findProgram, foldersOf, freePort, type RunAs, startServer } from './server-process.js';

/** A PostgreSQL server in a folder of its own. */
export interface PostgresServer {
  readonly url: string;
  readonly port: number;
  /** Ends it at once; its data stay. */
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
  /** Ends it, and its data go. */
  readonly remove: () => Promise<void>;
}

/** The server program, newest first. */
export const POSTGRES: string | undefined = findProgram(
  'postgres',
  foldersOf('/usr/lib/postgresql')
    .map((folder) => join(folder, 'bin'))
    .reverse(),
);

/** Starts a server with an empty database. */
export async function postgresServer(): Promise<PostgresServer> {
  const program = POSTGRES ?? 'postgres';
  const folder = mkdtempSync(join(tmpdir(), 'balanting-postgres-'));
  const as = serverUser();
  if (as.uid !== undefined) chownSync(folder, as.uid, as.gid ?? as.uid);
  const data = join(folder, 'data');
  const initdb = join(dirname(program), 'initdb');
  const options = ['-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--no-sync', '--locale=C'];
  execFileSync(initdb, ['-D', data, ...options], { stdio: 'ignore', cwd: folder, ...as });
  const port = await freePort();
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  const settings = ['listen_addresses=127.0.0.1', 'fsync=off', `unix_socket_directories=${folder}`];
  const args = ['-D', data, '-p', String(port), ...settings.flatMap((one) => ['-c', one])];
  const begin = () => startServer(program, args, { answers: () => takesSessions(url), as });
  let running = await begin();
  const kill = () => running.kill();
  return {
    url,
    port,
    kill,
    start: async () => {
      running = await begin();
    },
    remove: async () => {
      await kill();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** PostgreSQL refuses to run as root: then it runs as the user that its package made. */
function serverUser(): RunAs {
  if (process.getuid?.() !== 0) return {};
  const id = (option: string) => Number(execFileSync('id', [option, 'postgres']));
  return { uid: id('-u'), gid: id('-g') };
}

/** Its port is open before a server that was killed has recovered: until then it refuses every session. */
async function takesSessions(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  // A server that is killed ends the session later; that is no news to anybody.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
