/** Texts by number: each different one once. */
export interface TextPool {
  /** The number of a text, in the order in which they first came. */
  readonly numberOf: (text: string) => number;
  readonly texts: readonly string[];
}

/**
 * A pool of texts; capitals and spaces around do not make another text.
 *
 * @example
 * textPool().numberOf('Contoh'); // => 0
 */
export function textPool(): TextPool {
  const texts: string[] = [];
  const written = new Map<string, number>();
  const numberOf = (text: string) => {
    const known = written.get(text);
    if (known !== undefined) return known;
    const plain = text.trim().toUpperCase();
    const number = written.get(plain) ?? texts.push(plain) - 1;
    written.set(plain, number);
    if (plain !== text) written.set(text, number);
    return number;
  };
  return { numberOf, texts };
}
