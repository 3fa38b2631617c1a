import { compareBirthDays, NO_DAY } from './compare-dates.js';
import { compareNames } from './compare-names.js';
import { compareParents } from './compare-parents.js';
import type { Identities } from './identity-rows.js';
import type { EqualAgreement, MatchAgreement } from './match-points.js';
import { commonBits } from './month-bits.js';
import { type NameWords, nameWords } from './name-words.js';
import { compareNiks, type SignedNik, signedNik } from './nik-sign.js';

/** Identities with their texts made ready: what pairs are compared by. */
export interface Comparable {
  readonly identities: Identities;
  /** By text. */
  readonly names: readonly NameWords[];
  readonly parents: readonly NameWords[];
  /** By identity: a NIK is the child's own or not by its birth date. */
  readonly niks: readonly SignedNik[];
  /** The number of the text that stands for "no village", -1 where all have one. */
  readonly nowhere: number;
}

/** Makes the texts of identities ready, each once. */
export function comparable(identities: Identities): Comparable {
  const { texts, count } = identities;
  return {
    identities,
    names: texts.name.map(nameWords),
    parents: texts.parent.map(nameWords),
    niks: Array.from({ length: count }, (_, i) =>
      signedNik(texts.nik[identities.nik[i] as number] as string, identities.birthDay[i] as number),
    ),
    nowhere: texts.village.indexOf(''),
  };
}

/** How two identities agree, field by field. */
export function agreementOf(ready: Comparable, a: number, b: number): MatchAgreement {
  const { identities, names, parents, niks, nowhere } = ready;
  const { name, parent, birthDay, sex, village } = identities;
  return {
    nik: compareNiks(niks[a] as SignedNik, niks[b] as SignedNik),
    name: compareNames(
      names[name[a] as number] as NameWords,
      names[name[b] as number] as NameWords,
    ),
    birthDate: compareBirthDays(birthDay[a] ?? NO_DAY, birthDay[b] ?? NO_DAY),
    sex: compareCodes(sex[a] as number, sex[b] as number, 0),
    parent: compareParents(
      parents[parent[a] as number] as NameWords,
      parents[parent[b] as number] as NameWords,
    ),
    village: compareCodes(village[a] as number, village[b] as number, nowhere),
  };
}

/** In how many months both were measured. */
export function monthsInCommon(identities: Identities, a: number, b: number): number {
  const { monthsLow, monthsHigh } = identities;
  return (
    commonBits(monthsLow[a] as number, monthsLow[b] as number) +
    commonBits(monthsHigh[a] as number, monthsHigh[b] as number)
  );
}

function compareCodes(a: number, b: number, unknown: number): EqualAgreement {
  if (a === unknown || b === unknown) return 'unknown';
  return a === b ? 'same' : 'different';
}
