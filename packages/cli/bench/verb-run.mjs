// Runs one command line and prints the time and the peak memory of this process: started by verb-apart.mjs.
import { Writable } from 'node:stream';
import { run } from '../dist/index.js';

const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
const start = process.hrtime.bigint();
const exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: nowhere,
  stderr: process.stderr,
  env: {},
  cwd: process.cwd(),
  today: '2027-12-31',
});
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ exitCode, seconds, megabytes }));
