const GAP = '  ';
const LONGEST_LABEL = 48;

/** Rows as lines of text: the first column to the left, all others to the right. */
export function alignedTable(rows: readonly (readonly string[])[]): readonly string[] {
  const cut = rows.map(([label = '', ...cells]) => [shortened(label), ...cells]);
  const columns = Math.max(0, ...cut.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, k) =>
    Math.max(...cut.map((row) => (row[k] ?? '').length)),
  );
  return cut.map((row) =>
    row
      .map((cell, k) => (k === 0 ? cell.padEnd(widths[k] ?? 0) : cell.padStart(widths[k] ?? 0)))
      .join(GAP)
      .trimEnd(),
  );
}

function shortened(label: string): string {
  const marks = Array.from(label);
  return marks.length <= LONGEST_LABEL ? label : `${marks.slice(0, LONGEST_LABEL - 1).join('')}…`;
}
