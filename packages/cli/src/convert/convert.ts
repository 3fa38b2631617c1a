export { convertCommand } from './convert-command.js';
export { dhis2Command } from './convert-dhis2.js';
export { CONVERT_FORMATS } from './convert-formats.js';
