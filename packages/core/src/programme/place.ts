import { type AreaLevel, parseAreaCode } from '../area/area-code.js';

/**
 * The level of an area by its code; undefined where it is no code.
 *
 * @param area - Kemendagri code with dots
 *
 * @example
 * levelOfPlace('63.11.05'); // => 'kecamatan'
 */
export function levelOfPlace(area: string): AreaLevel | undefined {
  const code = parseAreaCode(area, 'kemendagri');
  return code.ok ? code.value.level : undefined;
}

/**
 * Whether an area is another or lies inside it, by their codes.
 *
 * @example
 * isPlaceIn('63.11.05.2001', '63.11.05'); // => true
 */
export function isPlaceIn(area: string, within: string): boolean {
  return area === within || area.startsWith(`${within}.`);
}
