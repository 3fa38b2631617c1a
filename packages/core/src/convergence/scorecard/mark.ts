import type { Bilingual } from '../../result/bilingual.js';

/** Whether a person received a service: `Y` received, `T` due and not received, `TS` not due yet. */
export type Mark = 'Y' | 'T' | 'TS';

/** A service of the scorecard for a kind of person. */
export interface ScorecardRule<Key extends string, Person> {
  readonly key: Key;
  readonly label: Bilingual;
  /** When it counts as received, as it is printed below the table. */
  readonly rule: Bilingual;
  readonly mark: (person: Person) => Mark;
}

/**
 * `Y` where so many times is enough, else `T`; `TS` where no number is set.
 *
 * @example
 * markFrom(2, 1); // => 'Y'
 * @example
 * markFrom(2, null); // => 'TS'
 */
export function markFrom(times: number, least: number | null): Mark {
  if (least === null) return 'TS';
  return times >= least ? 'Y' : 'T';
}

/**
 * The marks of a person by the key of the rule.
 *
 * @example
 * marksOf([], {}); // => {}
 */
export function marksOf<Key extends string, Person>(
  rules: readonly ScorecardRule<Key, Person>[],
  person: Person,
): Readonly<Record<Key, Mark>> {
  const marks = rules.map(({ key, mark }) => [key, mark(person)] as const);
  return Object.fromEntries(marks) as Record<Key, Mark>;
}

/**
 * The share of the services due to a person that were received, 0 to 1; null where none is due.
 *
 * @example
 * personShare({ air: 'Y', jamban: 'T', imunisasi: 'TS' }); // => 0.5
 */
export function personShare(marks: Readonly<Record<string, Mark>>): number | null {
  const due = Object.values(marks).filter((mark) => mark !== 'TS');
  return due.length === 0 ? null : due.filter((mark) => mark === 'Y').length / due.length;
}
