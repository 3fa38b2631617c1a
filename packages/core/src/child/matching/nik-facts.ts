import { parseNik } from '../nik.js';
import { dayParts } from './compare-dates.js';
import { signedNik } from './nik-sign.js';

/** What a NIK confirms of a record. */
export interface NikFacts {
  /** Whether the NIK has just this birth date. */
  readonly birthDate: boolean;
  /** The sex in a NIK of the child's own: 1 male, 2 female; 0 where it is not the child's. */
  readonly sex: 0 | 1 | 2;
}

/**
 * What the NIK of a record confirms of it.
 *
 * @param birthDay - days since 1970-01-01
 *
 * @example
 * nikFacts('9911014203230001', 19418); // => { birthDate: true, sex: 2 }
 */
export function nikFacts(text: string, birthDay: number): NikFacts {
  const signed = signedNik(text, birthDay);
  const nik = parseNik(signed.text);
  const parts = dayParts(birthDay);
  if (signed.sign !== 'own' || !nik.ok || parts === undefined) return { birthDate: false, sex: 0 };
  const isExact = nik.value.day === parts.day && nik.value.month === parts.month;
  return { birthDate: isExact, sex: nik.value.sex === 'male' ? 1 : 2 };
}
