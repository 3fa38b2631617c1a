// `npm start [-- FILE...]`: sets up a fresh clone once, then makes the district report.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pnpm } from './pnpm.mjs';

const root = new URL('../', import.meta.url);
const stamp = new URL('.start-stamp', root);
const command = new URL('packages/cli/dist/main.js', root);
const examples = new URL('examples/data/', root);
const PROGRAMME = fileURLToPath(new URL('contoh-program-2022.json', examples));

if (!setUp()) {
  console.error(
    'Set-up failed: see the lines above. It needs Node 20.19 or newer, npm and a network.',
  );
  process.exit(2);
}
runCommand(argumentsFor(process.argv.slice(2)));

/** Installs and builds when a source has changed since the last start; true when all is ready. */
function setUp() {
  const wanted = fingerprint();
  const ready = existsSync(stamp) && existsSync(command);
  if (ready && readFileSync(stamp, 'utf8') === wanted) return true;
  console.error('Menyiapkan Balanting untuk pertama kali / Setting up (about a minute) ...');
  // What pnpm says goes to stderr: stdout belongs to the report.
  const stdio = ['ignore', 2, 2];
  const made =
    pnpm(['install', '--frozen-lockfile', '--prefer-offline', '--filter', '!@balanting/docs'], {
      stdio,
    }) && pnpm(['run', 'build:code'], { stdio });
  if (made) writeFileSync(stamp, wanted);
  return made;
}

/** A hash of everything that set-up depends on. */
function fingerprint() {
  const hash = createHash('sha256').update(process.version);
  for (const file of ['package.json', 'pnpm-lock.yaml', 'tsconfig.base.json', ...packageFiles()]) {
    hash.update(`\0${file}\0`).update(readFileSync(new URL(file, root)));
  }
  return hash.digest('hex');
}

function packageFiles() {
  return readdirSync(new URL('packages/', root)).flatMap((name) => {
    const folder = `packages/${name}`;
    const sources = readdirSync(new URL(`${folder}/src/`, root), { recursive: true })
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .map((file) => `${folder}/src/${file.replaceAll('\\', '/')}`);
    return [`${folder}/package.json`, `${folder}/tsup.config.ts`, ...sources];
  });
}

/** No file: the example exports with their programme. Files alone: their report. A verb (one word) or an option: as it stands. */
function argumentsFor(given) {
  if (given.length === 0) return ['report', ...exampleFiles(), '--programme', PROGRAMME];
  return /^(-|[a-z]+$)/.test(given[0]) ? given : ['report', ...given];
}

function exampleFiles() {
  return readdirSync(examples)
    .filter((file) => file.endsWith('.csv'))
    .sort()
    .map((file) => fileURLToPath(new URL(file, examples)));
}

/** The command in the folder where the user typed, with its exit code; Ctrl-C is its to answer. */
function runCommand(args) {
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const child = spawn(process.execPath, [fileURLToPath(command), ...args], {
    cwd,
    stdio: 'inherit',
  });
  process.on('SIGINT', () => {});
  child.on('exit', (code) => process.exit(code ?? 130));
}
