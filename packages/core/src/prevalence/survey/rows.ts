/** The rows below `length` that a test lets through. */
export function rowsWhere(length: number, isWanted: (row: number) => boolean): Int32Array {
  const rows = new Int32Array(length);
  let count = 0;
  for (let row = 0; row < length; row++) if (isWanted(row)) rows[count++] = row;
  return rows.subarray(0, count);
}

/** The codes of rows, in the order of the rows. */
export function codesOfRows(codes: Int32Array, rows: Int32Array): Int32Array {
  const found = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) found[i] = codes[rows[i] as number] as number;
  return found;
}

/** For each row below `length` the code that a function gives it. */
export function codesBy(length: number, codeOf: (row: number) => number): Int32Array {
  const codes = new Int32Array(length);
  for (let row = 0; row < length; row++) codes[row] = codeOf(row);
  return codes;
}
