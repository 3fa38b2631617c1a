/** Words of rank before the name of a kabupaten, kecamatan or village; a kota keeps its word. */
const RANK = /^(?:KABUPATEN|KAB|KECAMATAN|KEC|KELURAHAN|KEL|DESA|DS)(?:\s*[.:/]\s*|\s+)(?=\S)/i;
const WORD = /[\p{L}\p{N}]+(?:['’`][\p{L}\p{N}]+)*/gu;
/** Roman numbers of numbered villages stay capitals. */
const ROMAN = /^(?:II|III|IV|VI|VII|VIII|IX|XI|XII|XIII|XIV|XV)$/;

/**
 * A name of a register in one form: without its word of rank, single spaces, capitals at the beginning
 * of words. Null for no name.
 *
 * @example
 * tidyName(' KAB.  HULU SUNGAI SELATAN'); // => 'Hulu Sungai Selatan'
 */
export function tidyName(text: string): string | null {
  const name = text.trim().replace(RANK, '').replace(/\s+/g, ' ');
  if (name === '') return null;
  return name.replace(WORD, (word) => {
    const upper = word.toUpperCase();
    return ROMAN.test(upper) ? upper : upper.slice(0, 1) + word.slice(1).toLowerCase();
  });
}
