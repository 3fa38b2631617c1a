/** An object, or a list of objects or lists; a title such as `[DAFTAR BALITA]` is none. */
const JSON_START = /^\ufeff?\s*(?:\{|\[\s*(?:[{[\]]|$))/;

/**
 * Whether a stream is JSON, by its first bytes.
 *
 * @example
 * isJsonHead(new TextEncoder().encode('{"sex":"L"}')); // => true
 */
export function isJsonHead(head: Uint8Array): boolean {
  return JSON_START.test(new TextDecoder(encodingOf(head)).decode(head.subarray(0, 1024)));
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
