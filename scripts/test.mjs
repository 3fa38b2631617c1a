// `npm test`: sets up a fresh clone, runs every check, and ends with the line "N passed, N failed".
import { readFileSync, rmSync } from 'node:fs';
import { pnpm } from './pnpm.mjs';

const report = new URL('../coverage/tests.json', import.meta.url);
rmSync(report, { force: true });

const green = pnpm(['install', '--frozen-lockfile', '--prefer-offline']) && pnpm(['run', 'check']);

const { passed, failed } = countTests();
console.log(`${passed} passed, ${failed} failed`);
process.exit(green && failed === 0 && passed > 0 ? 0 : 1);

function countTests() {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
