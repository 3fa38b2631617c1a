import { ENA_FORMAT } from './ena-format.js';
import { EPPGBM_FORMAT } from './eppgbm-format.js';
import type { FileFormat } from './file-format.js';
import { PLAIN_FORMAT } from './plain-format.js';
import { BOK_FORMAT, SIKADES_FORMAT } from './register-templates.js';
import { ANTHRO_FORMAT, ANTHRO_PLUS_FORMAT } from './who-formats.js';

/**
 * The formats that tables are written in, by the name that `balanting convert` knows.
 */
export const FILE_FORMATS = {
  eppgbm: EPPGBM_FORMAT,
  anthro: ANTHRO_FORMAT,
  anthroplus: ANTHRO_PLUS_FORMAT,
  ena: ENA_FORMAT,
  plain: PLAIN_FORMAT,
  sikades: SIKADES_FORMAT,
  bok: BOK_FORMAT,
} as const satisfies Readonly<Record<string, FileFormat>>;

/** The name of a format that tables are written in. */
export type FileFormatId = keyof typeof FILE_FORMATS;
