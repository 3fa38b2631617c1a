/** A line of a plain text page: text as it is, or a label, a right-aligned figure and the rest. */
export type TextLine =
  | string
  | { readonly label: string; readonly figure: string; readonly rest: string };

const GAP = '  ';

/**
 * Lines as one text with aligned columns, each line at most `width` characters and cut short with
 * "…", and empty lines that double or end the text left out.
 */
export function layOut(lines: readonly TextLine[], width: number): string {
  const rows = lines.filter((line) => typeof line !== 'string');
  const labelWidth = Math.max(0, ...rows.map((row) => row.label.length));
  const figureWidth = Math.max(0, ...rows.map((row) => row.figure.length));
  const printed = lines.map((line) =>
    typeof line === 'string'
      ? plain(line)
      : [line.label.padEnd(labelWidth), line.figure.padStart(figureWidth), plain(line.rest)]
          .join(GAP)
          .trimEnd(),
  );
  const kept = printed.filter((text, i) => text !== '' || (printed[i - 1] ?? '') !== '');
  return `${kept
    .map((text) => cut(text, width))
    .join('\n')
    .trimEnd()}\n`;
}

/** Text without line breaks and control characters, which could move the cursor of a terminal. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
}

function cut(text: string, width: number): string {
  const marks = Array.from(text);
  return marks.length <= width ? text : `${marks.slice(0, width - 1).join('')}…`;
}
