import { agreementOf, comparable, monthsInCommon } from './compared.js';
import type { Identities } from './identity-rows.js';
import {
  fieldPoints,
  type MatchAgreement,
  type MatchField,
  type MatchOptions,
  matchPoints,
  monthPoints,
} from './match-points.js';

/** What one field says about two records. */
export interface FieldEvidence {
  readonly field: MatchField;
  readonly agreement: MatchAgreement[MatchField];
  readonly points: number;
}

/** Why two records are taken for one child or not. */
export interface LinkExplanation {
  readonly fields: readonly FieldEvidence[];
  /** Months in which both were measured, and what they take away. */
  readonly months: number;
  readonly monthPoints: number;
  readonly points: number;
  /** By points alone: groups that contradict each other stay apart all the same. */
  readonly verdict: 'one-child' | 'doubtful' | 'two-children';
}

/**
 * Why two identities of a registry are one child or not: each field with its points, without any name or
 * digit of a NIK.
 *
 * @throws RangeError where a number is none of an identity
 *
 * @example
 * const registry = childRegistry();
 * registry.add({
 *   length: 2,
 *   name: ['Anak Contoh', 'Anak Contoh'],
 *   sex: Uint8Array.of(1, 1),
 *   birthDay: Int32Array.of(19418, 19391),
 *   measuredDay: Int32Array.of(20200, 20230),
 * });
 * explainLink(registry.identities(), [0, 1]).points; // => 17
 */
export function explainLink(
  identities: Identities,
  pair: readonly [a: number, b: number],
  { points = matchPoints, joinFrom = 15, reviewFrom = 10 }: MatchOptions = {},
): LinkExplanation {
  for (const number of pair) {
    if (identities.rows[number] === undefined) throw new RangeError(`No identity ${number}.`);
  }
  const ready = comparable(onlyPair(identities, pair));
  const agreement = agreementOf(ready, 0, 1);
  const months = monthsInCommon(ready.identities, 0, 1);
  const ofMonths = monthPoints(agreement.name, months, points);
  const all = fieldPoints(agreement, points) + ofMonths;
  const fields = Object.keys(agreement) as MatchField[];
  return {
    fields: fields.map((field) => {
      const ofField: Readonly<Record<string, number>> = points.fields[field];
      return { field, agreement: agreement[field], points: ofField[agreement[field]] as number };
    }),
    months,
    monthPoints: ofMonths,
    points: all,
    verdict: all >= joinFrom ? 'one-child' : all >= reviewFrom ? 'doubtful' : 'two-children',
  };
}

/** The two alone, so that one explanation does not read all texts. */
function onlyPair(identities: Identities, pair: readonly [number, number]): Identities {
  const { texts } = identities;
  const ints = (column: Int32Array) => Int32Array.from(pair, (i) => column[i] as number);
  const textsAt = (column: Int32Array, of: readonly string[]) =>
    pair.map((i) => of[column[i] as number] as string);
  const places = Int32Array.of(0, 1);
  const villages = textsAt(identities.village, texts.village);
  return {
    count: 2,
    texts: {
      nik: textsAt(identities.nik, texts.nik),
      name: textsAt(identities.name, texts.name),
      parent: textsAt(identities.parent, texts.parent),
      village: villages,
    },
    nik: places,
    name: places,
    parent: places,
    village: villages[0] === villages[1] ? Int32Array.of(0, 0) : places,
    sex: Uint8Array.from(pair, (i) => identities.sex[i] as number),
    birthDay: ints(identities.birthDay),
    rows: ints(identities.rows),
    monthsLow: ints(identities.monthsLow),
    monthsHigh: ints(identities.monthsHigh),
  };
}
