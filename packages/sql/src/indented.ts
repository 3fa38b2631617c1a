/** A statement set in by so many spaces, to stand within another. */
export function indented(sql: string, spaces: number): string {
  return sql.replace(/^/gm, ' '.repeat(spaces));
}
