import type { MergedRange, Span } from './sheet-hints.js';

/** The last column of a spreadsheet is XFD. */
const MOST_COLUMNS = 16_384;

type Attributes = Readonly<Record<string, string>>;

/** Reads what a sheet says beside its cells: merged ranges, what is hidden, formulas without a result. */
export function hintsReader() {
  const merged: MergedRange[] = [];
  const hiddenRows: Span[] = [];
  const hiddenColumns: Span[] = [];
  let emptyFormulas = 0;
  return {
    row: (attributes: Attributes, row: number) => {
      if (isHidden(attributes)) hiddenRows.push([row, row]);
    },
    column: (attributes: Attributes) => {
      if (!isHidden(attributes)) return;
      hiddenColumns.push([Number(attributes.min) - 1, Number(attributes.max) - 1]);
    },
    merge: ({ ref = '' }: Attributes) => {
      const range = rangeOf(ref);
      if (range) merged.push(range);
    },
    emptyFormula: () => {
      emptyFormulas++;
    },
    hints: () => ({ merged, hiddenRows, hiddenColumns, emptyFormulas }),
  };
}

function isHidden({ hidden }: Attributes): boolean {
  return hidden === '1' || hidden === 'true';
}

/** A column by the letters of a reference such as `AB12`, from 0. */
export function columnOf(ref: string | undefined): number | undefined {
  if (ref === undefined) return undefined;
  let column = 0;
  for (let i = 0; i < ref.length && column <= MOST_COLUMNS; i++) {
    const letter = ref.charCodeAt(i) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column === 0 ? undefined : column - 1;
}

const RANGE = /^([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})$/;

function rangeOf(ref: string): MergedRange | undefined {
  const [, letters, row, lastRow] = RANGE.exec(ref) ?? [];
  if (letters === undefined) return undefined;
  return { row: Number(row) - 1, lastRow: Number(lastRow) - 1, column: columnOf(letters) ?? 0 };
}
