// Counts one file and prints the time and the peak memory of this process: run by report-million.bench.mjs.
import { countFiles } from '../dist/index.js';

const [, , path, threads] = process.argv;
const start = process.hrtime.bigint();
const counts = await countFiles([path], {
  by: ['village'],
  ...(threads !== undefined && { threads: Number(threads) }),
});
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ seconds, megabytes, frame: counts.frame }));
