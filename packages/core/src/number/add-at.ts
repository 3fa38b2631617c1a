/** Adds to one entry of a column of sums. */
export function addAt(sums: Float64Array | Int32Array, at: number, by: number): void {
  sums[at] = (sums[at] as number) + by;
}
