export { type CountFilesOptions, countFiles } from './count-files.js';
export type { Io, Output } from './io.js';
export { run } from './lazy-run.js';
