import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the workspace. */
export const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

/** What a package says of itself, as far as these tests ask. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly packageManager?: string;
}

/** The manifests of all packages, by folder. */
export function manifests(): ReadonlyMap<string, Manifest> {
  const folders = readdirSync(join(ROOT, 'packages'));
  return new Map(folders.map((folder) => [folder, manifestOf(join('packages', folder))]));
}

/** Every name that a package can be imported by, its JSON files left out. */
export function entriesOf({ name, exports }: Manifest): readonly string[] {
  return Object.keys(exports)
    .filter((key) => !key.includes('*') && !key.endsWith('.json'))
    .map((key) => name + key.slice(1));
}

/** Packs every package as it would be published; gives the tarballs by package name. */
export function packAll(): ReadonlyMap<string, string> {
  const to = newFolder('packed');
  const { packageManager = 'pnpm' } = manifestOf('.');
  return new Map(
    [...manifests()].map(([folder, { name }]) => {
      const cwd = join(ROOT, 'packages', folder);
      const args = ['--yes', packageManager, 'pack', '--pack-destination', to, '--json'];
      const { filename } = JSON.parse(execFileSync('npx', args, { cwd, encoding: 'utf8' }));
      return [name, filename.startsWith('/') ? filename : join(to, filename)];
    }),
  );
}

/** A new folder in which the packed packages and Node's types are installed, as npm does it for a user. */
export function installAll(tarballs: ReadonlyMap<string, string>): string {
  const home = newFolder('project');
  const local = Object.fromEntries([...tarballs].map(([name, path]) => [name, `file:${path}`]));
  const dependencies = { ...local, '@types/node': manifestOf('node_modules/@types/node').version };
  const manifest = { name: 'contoh', private: true, dependencies, overrides: local };
  writeFileSync(join(home, 'package.json'), JSON.stringify(manifest));
  const args = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', args, { cwd: home, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  return home;
}

/** A new project below a folder of {@link installAll}, which finds its packages there. */
export function freshProject(
  home: string,
  files: Readonly<Record<string, string>>,
  type: 'module' | 'commonjs',
): string {
  const folder = mkdtempSync(join(home, `${type}-`));
  writeAll(folder, { ...files, 'package.json': JSON.stringify({ private: true, type }) });
  return folder;
}

/** Writes files into a folder, making the folders between. */
export function writeAll(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** Runs Node in a folder; fails with everything that was printed unless it ends well. */
export function node(folder: string, args: readonly string[]): string {
  const ran = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  if (ran.status !== 0) throw new Error(`node ${args.join(' ')}\n${ran.stdout}${ran.stderr}`);
  return ran.stdout;
}

function newFolder(name: string): string {
  return mkdtempSync(join(tmpdir(), `balanting-${name}-`));
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));
}
