import { EPPGBM_STATUS } from './eppgbm-aliases.js';
import { headerKey } from './header-key.js';

/**
 * Header words of columns that no field is for and that mean the same, in the form of `headerKey`.
 *
 * Source: as of the other header words of registers.
 */
const KIN: readonly (readonly string[])[] = [
  ...Object.values(EPPGBM_STATUS),
  ['bblahir', 'beratlahir', 'beratbadanlahir'],
  ['tblahir', 'pblahir', 'panjanglahir', 'tinggilahir'],
  ['namaortu', 'namaorangtua', 'orangtua'],
];

const FIRST_OF_KIN: ReadonlyMap<string, string> = new Map(
  KIN.flatMap(([first = '', ...others]) => others.map((word) => [word, first] as const)),
);

/**
 * The form in which headers of columns without a field are compared: one word for all that mean the same.
 *
 * @example
 * kinKey('PB-TB/U') === kinKey('TB/U'); // => true
 */
export function kinKey(header: string): string {
  const key = headerKey(header);
  return FIRST_OF_KIN.get(key) ?? key;
}
