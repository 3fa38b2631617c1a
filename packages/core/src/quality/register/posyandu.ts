import type { Place } from '../../record/record-table.js';

const PREFIX = /^POSYANDU\s+/;

/**
 * The posyandu of a place, in capitals and without the prefix `POSYANDU `, with the village and kecamatan
 * that tell posyandu of one name apart; '' where none is given.
 *
 * @example
 * const place = { province: '', district: '', kecamatan: 'Juai', puskesmas: '', village: 'Bata' };
 * posyanduOf({ ...place, posyandu: 'Posyandu Melati' }); // => 'MELATI (BATA, JUAI)'
 */
export function posyanduOf({ posyandu, village, kecamatan }: Place): string {
  const name = plain(posyandu).replace(PREFIX, '');
  if (name === '') return '';
  const around = [village, kecamatan].map(plain).filter((outer) => outer !== '');
  return around.length === 0 ? name : `${name} (${around.join(', ')})`;
}

function plain(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toUpperCase();
}
