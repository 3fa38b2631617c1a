import { swappableDay } from './compare-dates.js';
import type { Comparable } from './compared.js';
import { mixed, textMark } from './mix.js';
import { COMMON_WORDS, type NameWords } from './name-words.js';
import type { SignedNik } from './nik-sign.js';

/**
 * What two records must have in common to be compared at all. The one child of two records nearly always
 * shares one of these, and two children rarely do, so that no record meets all others.
 *
 * NaN: the record has no such key.
 */
export const BLOCKS = [
  'nik',
  'name-date',
  'date-village',
  'date-parent',
  'name-village',
  'name-parent',
] as const;

/** The keys of all identities, one column for each of {@link BLOCKS}. */
export function blockKeys({
  identities,
  names,
  parents,
  niks,
  nowhere,
}: Comparable): Float64Array[] {
  const { count, name, parent, village, birthDay } = identities;
  const nameMark = Float64Array.from(names, ({ key }) => textMark(key));
  const parentMark = Float64Array.from(parents, firstTellingWord);
  const column = (keyAt: (i: number) => number) =>
    Float64Array.from({ length: count }, (_, i) => keyAt(i));
  const day = column((i) => swappableDay(birthDay[i] as number));
  const nameAt = column((i) => nameMark[name[i] as number] as number);
  const parentAt = column((i) => parentMark[parent[i] as number] as number);
  const villageAt = column((i) =>
    village[i] === nowhere ? Number.NaN : (village[i] as number) + 1,
  );
  return [
    column((i) => nikMark(niks[i] as SignedNik)),
    column((i) => mixed(nameAt[i] as number, day[i] as number)),
    column((i) => mixed(day[i] as number, villageAt[i] as number)),
    column((i) => mixed(day[i] as number, parentAt[i] as number)),
    column((i) => mixed(nameAt[i] as number, villageAt[i] as number)),
    column((i) => mixed(nameAt[i] as number, parentAt[i] as number)),
  ];
}

function nikMark({ text, sign }: SignedNik): number {
  return sign === 'own' || sign === 'foreign' ? textMark(text) : Number.NaN;
}

/** The mother's name often stands alone in one file and after the father's in another: the last word. */
function firstTellingWord({ words }: NameWords): number {
  const telling = words.filter((word) => word.length > 2 && !COMMON_WORDS.has(word));
  return textMark(telling[telling.length - 1] ?? '');
}
