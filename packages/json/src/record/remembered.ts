/** Texts that are kept; beyond them the list starts anew. */
const MOST_TEXTS = 4096;

/**
 * The same reader, faster where the texts of a column repeat: each is read once and looked up after that.
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    if (known.size >= MOST_TEXTS) known.clear();
    const value = read(text);
    known.set(text, value);
    return value;
  };
}
