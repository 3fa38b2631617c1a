const SUNGAI = 'SUNGAI ';

/** Words of rank that registers put before a name. */
const RANK =
  /^(?:PROVINSI|PROV|KABUPATEN|KAB|KECAMATAN|KEC|KELURAHAN|KEL|DESA|DS)(?:\s*[.:/]\s*|\s+)/;
/** `Sei` and `S.` are short for Sungai (river). */
const RIVER = /^S(?:\s*\.\s*|\s+)|\bSEI(?:\s*\.\s*|\s+)/g;

/**
 * The key by which names of areas are compared: capital letters only, without words of rank, `Sei` and
 * `S.` written out as Sungai.
 *
 * @example
 * areaNameKey('Ds. Sei Pumpung'); // => 'SUNGAIPUMPUNG'
 * @example
 * areaNameKey('Batu Mandi') === areaNameKey('BATUMANDI'); // => true
 */
export function areaNameKey(name: string): string {
  const upper = name.normalize('NFKD').toUpperCase().trim();
  return withoutRank(upper)
    .replace(RIVER, SUNGAI)
    .replace(/[^A-Z]/g, '');
}

/**
 * How many letters must be added, left out, replaced, or swapped with their neighbour to turn one text
 * into the other; undefined where that is more than `limit`.
 *
 * Source: Damerau FJ, Commun ACM 1964;7:171-176 (in the form where no letter is edited twice).
 *
 * @example
 * editDistance('AMBAKIANG', 'AMBAKIYANG', 1); // => 1
 */
export function editDistance(a: string, b: string, limit: number): number | undefined {
  if (Math.abs(a.length - b.length) > limit) return undefined;
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = isSwap(a, b, i, j) ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(replaced, at(last, j) + 1, at(row, j - 1) + 1, swapped));
    }
    before = last;
    last = row;
  }
  const distance = at(last, b.length);
  return distance <= limit ? distance : undefined;
}

/** Whether the last two letters of the first i and j are the same pair turned round. */
function isSwap(a: string, b: string, i: number, j: number): boolean {
  return i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

/** The column title `Kelurahan / Desa` may have come along: every word of rank goes. */
function withoutRank(name: string): string {
  const rest = name.replace(RANK, '');
  return rest === name || rest === '' ? name : withoutRank(rest);
}
