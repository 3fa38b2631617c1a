export type { Io, Output } from './io.js';
export { run } from './options/lazy-run.js';
export { type CountFilesOptions, countFiles } from './report/count-files.js';
