// `npm test`: sets up a fresh clone, runs every check, and ends with the line "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { pnpm } from './pnpm.mjs';

const report = new URL('../coverage/tests.json', import.meta.url);
rmSync(report, { force: true });

const WANTED = ['chromium', 'clickhouse-server', 'clickhouse-client', 'postgresql'];
// The tests in a real browser, and on database servers, skip themselves where there is none.
const hasChromium = ['chromium', 'chromium-browser', 'google-chrome'].some((name) =>
  existsSync(`/usr/bin/${name}`),
);
// Not on the machine of a person who looks on: software is theirs to install.
if (!hasChromium && process.getuid?.() === 0 && !process.stdout.isTTY) installMissing();

const green = pnpm(['install', '--frozen-lockfile', '--prefer-offline']) && pnpm(['run', 'check']);

const { passed, failed } = countTests();
console.log(`${passed} passed, ${failed} failed`);
process.exit(green && failed === 0 && passed > 0 ? 0 : 1);

/** On Debian; whatever comes of it, the tests go on. */
function installMissing() {
  const options = {
    stdio: 'ignore',
    timeout: 240_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  const apt = (...args) => spawnSync('apt-get', args, options).status === 0;
  const install = () => apt('install', '-y', '--no-install-recommends', ...WANTED);
  const done = install() || (apt('update') && install());
  if (!done) console.error('A browser or database could not be installed: its tests are skipped.');
}

function countTests() {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
