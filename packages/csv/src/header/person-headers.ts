import { EPPGBM_ALIASES } from './eppgbm-aliases.js';
import { headerKey } from './header-key.js';

/** The columns of a register that name a child, by their headers; absent where it has none. */
export interface PersonHeaders {
  readonly name?: string;
  readonly nik?: string;
  readonly parent?: string;
}

/** Source: as of the other header words of registers. */
const WORDS: Readonly<Record<keyof PersonHeaders, readonly string[]>> = {
  name: EPPGBM_ALIASES.name,
  nik: EPPGBM_ALIASES.nik,
  parent: ['namaortu', 'namaorangtua', 'orangtua', 'namaibu', 'namaayah'],
};

/**
 * The headers of the columns that name a child, to be read as `extra` labels: matching children needs
 * them, and nothing else does.
 *
 * @example
 * personHeaders(['No', 'NIK', 'Nama', 'Nama Ortu']);
 * // => { name: 'Nama', nik: 'NIK', parent: 'Nama Ortu' }
 */
export function personHeaders(header: readonly string[]): PersonHeaders {
  const fields = Object.keys(WORDS) as (keyof PersonHeaders)[];
  const found = fields.flatMap((field) => {
    const cell = header.find((text) => WORDS[field].includes(headerKey(text)));
    return cell === undefined ? [] : [[field, cell]];
  });
  return Object.fromEntries(found);
}
