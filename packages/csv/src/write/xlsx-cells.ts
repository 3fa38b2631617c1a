import { dayOfCell } from '@balanting/core';
import type { CellKind } from './format-column.js';
import { guarded } from './formula-guard.js';
import { DATE_STYLE } from './xlsx-parts.js';

/** Day 0 of spreadsheets is so many days before 1970. */
const SERIAL_OF_EPOCH = 25_569;
/** Digits that a spreadsheet keeps of a number; longer ones stay text. */
const MOST_DIGITS = 15;
const NUMBER = /^-?\d+(?:\.\d+)?$/;
/** Letters that XML can not hold, and what reads as the escape of one. Source: ECMA-376 part 1, 22.9.2.19. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the letters that must go.
const ESCAPED = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\r]|_(?=x[0-9A-Fa-f]{4}_)/g;
const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A row of a sheet as markup: numbers are numbers, dates are dates, and all else is text. */
export function rowMarkup(
  row: number,
  texts: readonly string[],
  kinds: readonly CellKind[],
): string {
  let cells = '';
  for (let column = 0; column < texts.length; column++) {
    const text = texts[column] ?? '';
    if (text !== '') cells += cellMarkup(`${columnLetters(column)}${row}`, text, kinds[column]);
  }
  return `<row r="${row}">${cells}</row>`;
}

function cellMarkup(ref: string, text: string, kind: CellKind | undefined): string {
  const day = kind === 'date' ? dayOfCell(text) : undefined;
  if (day !== undefined)
    return `<c r="${ref}" s="${DATE_STYLE}"><v>${day + SERIAL_OF_EPOCH}</v></c>`;
  if (kind === 'number' && isShortNumber(text)) return `<c r="${ref}"><v>${text}</v></c>`;
  // Harmless too where the workbook is saved as CSV later.
  const safe = guarded(text);
  return `<c r="${ref}" t="str"><v>${escaped(safe)}</v></c>`;
}

function isShortNumber(text: string): boolean {
  return NUMBER.test(text) && text.replace(/\D/g, '').length <= MOST_DIGITS;
}

function escaped(text: string): string {
  return text
    .replace(
      ESCAPED,
      (letter) => `_x${letter.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`,
    )
    .replace(/[&<>]/g, (letter) => MARKUP[letter] ?? letter);
}

/** The letters of a column, counted from 0. */
function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
