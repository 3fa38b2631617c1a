const UNIT = /[([{]\s*(?:kg|g|gr|gram|cm|mm|m|bulan|bln|hari)\s*[)\]}]/gi;

/**
 * The form in which header words are compared: small letters and digits only, units in brackets dropped.
 *
 * @example
 * headerKey('Tinggi Badan (cm)'); // => 'tinggibadan'
 */
export function headerKey(text: string): string {
  return text
    .replace(UNIT, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
