/**
 * The HMAC-SHA-256 of a message, 32 bytes, by the machine's own Web Crypto.
 *
 * Source: RFC 2104; FIPS 198-1. Checked against RFC 4231.
 *
 * @example
 * (await hmacSha256(utf8('Jefe'), utf8('what do ya want for nothing?')))[0]; // => 0x5b
 */
export async function hmacSha256(key: Uint8Array, message: Uint8Array): Promise<Uint8Array> {
  const { subtle } = globalThis.crypto;
  // Copies: Web Crypto takes no memory that is shared with other threads.
  const [secret, text] = [new Uint8Array(key), new Uint8Array(message)];
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await subtle.importKey('raw', secret, algorithm, false, ['sign']);
  return new Uint8Array(await subtle.sign('HMAC', imported, text));
}

/**
 * The bytes of a text in UTF-8.
 *
 * @example
 * utf8('é'); // => Uint8Array [195, 169]
 */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
