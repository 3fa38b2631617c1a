import type { PositionCode } from '../measurement/position.js';

/** Words for how a length was taken, in small letters without spaces. */
const POSITION_WORDS: ReadonlyMap<string, PositionCode> = new Map([
  ['terlentang', 1],
  ['telentang', 1],
  ['berbaring', 1],
  ['baring', 1],
  ['lying', 1],
  ['l', 1],
  ['berdiri', 2],
  ['standing', 2],
  ['h', 2],
]);

/**
 * How a length was taken, by the word of a register: 1 lying, 2 standing; undefined for another word.
 *
 * @example
 * positionOfCell('Telentang'); // => 1
 */
export function positionOfCell(stripped: string): PositionCode | undefined {
  return POSITION_WORDS.get(stripped.toLowerCase().replace(/[\s.]/g, ''));
}
