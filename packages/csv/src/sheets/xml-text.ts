/**
 * Bytes as one letter each, so that a place in the text is a place in the bytes. Markup is found in it; the
 * words between are not read from it.
 */
export function lettersOf(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}

const FIRST_ELEMENT = /<([A-Za-z_][\w:.-]*)[^<>]*?(\/?)>/;
const END_BYTES = 512;

/** Whether XML is there to its end: the element that opens first closes last. */
export function isWholeXml(bytes: Uint8Array): boolean {
  const [, name, closed] = FIRST_ELEMENT.exec(lettersOf(bytes.subarray(0, 65_536))) ?? [];
  if (name === undefined) return false;
  const end = lettersOf(bytes.subarray(Math.max(0, bytes.length - END_BYTES))).trimEnd();
  return closed === '/' ? end.endsWith('/>') : new RegExp(`</${name}\\s*>$`).test(end);
}
