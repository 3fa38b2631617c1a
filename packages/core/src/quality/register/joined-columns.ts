type Column = Float64Array | Int32Array | Uint32Array | Int16Array;

/** Columns of one length, by name. */
export type Columns = Readonly<Record<string, Column>>;

/** The columns of several parts one behind the other; those of `empty` where there is no part. */
export function joinedColumns<C extends Columns>(parts: readonly C[], empty: C): C {
  const names = Object.keys(empty);
  return Object.fromEntries(names.map((name) => [name, joined(parts, name, empty)])) as C;
}

function joined<C extends Columns>(parts: readonly C[], name: string, empty: C): Column {
  const length = parts.reduce((rows, part) => rows + (part[name]?.length ?? 0), 0);
  // Without a question mark: Bun 1.4 puts the expression behind `new`, where the language allows none.
  const Kind = (empty[name] as Column).constructor as new (length: number) => Column;
  const whole = new Kind(length);
  let from = 0;
  for (const part of parts) {
    const column = part[name] as Column;
    whole.set(column, from);
    from += column.length;
  }
  return whole;
}
