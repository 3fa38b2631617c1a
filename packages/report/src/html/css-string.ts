/**
 * A text as a quoted CSS string that can end neither itself nor the style element around it: all but
 * letters, digits and spaces are written as code points.
 *
 * @example
 * cssString('a"b'); // => '"a\\22 b"'
 */
export function cssString(text: string): string {
  const escaped = Array.from(text, (mark) =>
    /[A-Za-z0-9 ]/.test(mark) ? mark : `\\${codePoint(mark).toString(16)} `,
  );
  return `"${escaped.join('')}"`;
}

/** CSS reads code point 0 and lone surrogates as the replacement character: write that at once. */
function codePoint(mark: string): number {
  const point = mark.codePointAt(0) ?? 0;
  return point === 0 || (point >= 0xd800 && point <= 0xdfff) ? 0xfffd : point;
}
