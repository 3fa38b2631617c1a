/** Font size of the text of pictures in pixels. */
const SIZE = 12;

/** Widths of characters in parts of the font size, of DejaVu Sans: the widest of the fonts of pictures. */
const WIDTHS: readonly (readonly [characters: RegExp, width: number])[] = [
  [/[iljI.,;:'|!]/, 0.34],
  [/[ftr()[\]/\- ]/, 0.42],
  [/[mwMW@%…]/, 1],
  [/[A-Z0-9=<>+&#_−–"]/, 0.76],
];
const OTHER_WIDTH = 0.64;

/**
 * A text cut short with "…" where it is wider than a room of the drawing. A browser's fonts are not known:
 * wide ones stand in for them.
 *
 * @example
 * fittedText('Tanah Habang Kanan', 60); // => 'Tanah…'
 */
export function fittedText(text: string, room: number, size: number = SIZE): string {
  if (textWidth(text, size) <= room) return text;
  let left = room - size * widthOf('…');
  let kept = '';
  for (const character of text) {
    left -= size * widthOf(character);
    if (left < 0) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** A text in lines of whole words, none wider than the room unless one word is. */
export function textLines(text: string, room: number, size: number = SIZE): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && textWidth(longer, size) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** About how wide a text is drawn, in pixels. */
export function textWidth(text: string, size: number = SIZE): number {
  return Array.from(text).reduce((sum, character) => sum + size * widthOf(character), 0);
}

function widthOf(character: string): number {
  const found = WIDTHS.find(([characters]) => characters.test(character));
  return found?.[1] ?? OTHER_WIDTH;
}
