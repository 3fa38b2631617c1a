/** A label, a figure aligned to the right, and the text after it. */
interface TextRow {
  readonly label: string;
  readonly figure: string;
  readonly rest: string;
  /** Whether `rest` is cut short where it is too long, instead of running on. Default: false. */
  readonly onOneLine?: boolean;
}

/** A line of a plain text page: text as it is, or a row of columns. */
export type TextLine = string | TextRow;

const GAP = '  ';
/** Narrower than this the last column runs over the edge rather than down the page. */
const NARROWEST = 12;

/**
 * Lines as one text with aligned columns of at most `width` characters. Empty lines that double or
 * end the text are left out.
 */
export function layOut(lines: readonly TextLine[], width: number): string {
  const rows = lines.filter((line) => typeof line !== 'string');
  const labelWidth = Math.max(0, ...rows.map((row) => row.label.length));
  const figureWidth = Math.max(0, ...rows.map((row) => row.figure.length));
  const indent = labelWidth + figureWidth + 2 * GAP.length;
  const room = Math.max(width - indent, NARROWEST);
  const printed = lines.flatMap((line) => {
    if (typeof line === 'string') return [cut(plain(line), width)];
    const { label, figure, rest, onOneLine = false } = line;
    const start = [label.padEnd(labelWidth), figure.padStart(figureWidth), ''].join(GAP);
    const [first = '', ...others] = onOneLine ? [cut(plain(rest), room)] : wrap(plain(rest), room);
    return [(start + first).trimEnd(), ...others.map((text) => ' '.repeat(indent) + text)];
  });
  const kept = printed.filter((text, i) => text !== '' || (printed[i - 1] ?? '') !== '');
  return `${kept.join('\n').trimEnd()}\n`;
}

/** Text without line breaks and control characters, which could move the cursor of a terminal. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
}

function cut(text: string, room: number): string {
  const marks = Array.from(text);
  return marks.length <= room ? text : `${marks.slice(0, room - 1).join('')}…`;
}

/** Text as lines of at most `room` characters, broken between words. */
export function wrap(text: string, room: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= room || line === '') lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
