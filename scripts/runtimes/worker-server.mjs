// Serves the bundled Worker with workerd on a free port of this machine while it is needed.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const COMPATIBLE_ON = '2026-11-01';
const WAIT_MS = 60_000;

/** Calls `use` with the address of the Worker, and ends it. */
export async function withWorker(program, use) {
  const folder = mkdtempSync(join(tmpdir(), 'balanting-workerd-'));
  let server;
  try {
    await bundle(join(folder, 'worker.mjs'));
    const port = await freePort();
    writeFileSync(join(folder, 'config.capnp'), config(port));
    server = spawn(program, ['serve', 'config.capnp'], { cwd: folder });
    const address = `http://127.0.0.1:${port}`;
    await started(server, address);
    return await use(address);
  } finally {
    server?.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One module, as bundlers for Workers read packages. */
async function bundle(outfile) {
  const { build } = createRequire(new URL('../../packages/http/', import.meta.url))('esbuild');
  const { warnings } = await build({
    entryPoints: [fileURLToPath(new URL('worker.mjs', import.meta.url))],
    ...{ outfile, bundle: true, format: 'esm', platform: 'neutral', target: 'es2022' },
    mainFields: ['browser', 'module', 'main'],
    conditions: ['workerd', 'worker', 'browser', 'import'],
    logLevel: 'silent',
    // What tsup leaves of files that only hand on what others export.
    logOverride: { 'ignored-bare-import': 'silent' },
  });
  if (warnings.length > 0) throw new Error(`esbuild: ${warnings[0].text}`);
}

function config(port) {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [(name = "worker.mjs", esModule = embed "worker.mjs")],
    compatibilityDate = "${COMPATIBLE_ON}",
  ))],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Waits until the Worker answers; throws what it said where it ends before. */
async function started(server, address) {
  let said = '';
  let failed;
  server.stderr.on('data', (piece) => {
    said += piece;
  });
  server.once('error', (error) => {
    failed = error;
  });
  const end = Date.now() + WAIT_MS;
  while (Date.now() < end) {
    if (failed !== undefined) throw failed;
    if (server.exitCode !== null) break;
    const isUp = await fetch(`${address}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`workerd does not answer: ${said.slice(0, 2000)}`);
}
