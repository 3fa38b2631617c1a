import { NO_DAY } from './compare-dates.js';
import type { Identities } from './identity-rows.js';
import type { Linkage } from './link-children.js';
import { nikFacts } from './nik-facts.js';

/** What holds for each child where its records differ. */
export interface ChildFacts {
  /** Days since 1970-01-01 by child; -2147483648 (`MISSING`) where no record has one. */
  readonly birthDay: Int32Array;
  /** By child: 0 not known, 1 male, 2 female. */
  readonly sex: Uint8Array;
}

/**
 * The birth date and the sex of every child: the value that the child's own NIK confirms, else the one of
 * most rows, of equally many the earlier date and the lower code.
 *
 * @example
 * const registry = childRegistry();
 * registry.add({
 *   length: 3,
 *   nik: ['9911010203230001', '', ''],
 *   name: ['Anak Contoh', 'Anak Contoh', 'Anak Contoh'],
 *   sex: Uint8Array.of(1, 1, 1),
 *   birthDay: Int32Array.of(19418, 19391, 19391),
 *   measuredDay: Int32Array.of(20200, 20230, 20260),
 * });
 * const identities = registry.identities();
 * childFacts(identities, linkChildren(identities)).birthDay[0]; // => 19418
 */
export function childFacts(identities: Identities, { children, childOf }: Linkage): ChildFacts {
  const birthDay = new Int32Array(children).fill(NO_DAY);
  const sex = new Uint8Array(children);
  const days = votes(children);
  const sexes = votes(children);
  for (let i = 0; i < identities.count; i++) {
    const child = childOf[i] as number;
    const rows = identities.rows[i] as number;
    const nik = identities.texts.nik[identities.nik[i] as number] as string;
    const confirmed = nikFacts(nik, identities.birthDay[i] as number);
    const day = identities.birthDay[i] as number;
    if (day !== NO_DAY) vote(days, child, day, rows * (confirmed.birthDate ? CONFIRMED : 1));
    const code = identities.sex[i] as number;
    if (code !== 0) vote(sexes, child, code, rows * (confirmed.sex === code ? CONFIRMED : 1));
  }
  days.forEach((counts, child) => {
    birthDay[child] = winner(counts, NO_DAY);
  });
  sexes.forEach((counts, child) => {
    sex[child] = winner(counts, 0);
  });
  return { birthDay, sex };
}

/** One confirmed row outweighs every row that is not: no child has so many. */
const CONFIRMED = 2 ** 20;

type Votes = (Map<number, number> | undefined)[];

function votes(children: number): Votes {
  return Array.from({ length: children }, () => undefined);
}

function vote(all: Votes, child: number, value: number, weight: number): void {
  const counts = all[child] ?? new Map<number, number>();
  counts.set(value, (counts.get(value) ?? 0) + weight);
  all[child] = counts;
}

function winner(counts: ReadonlyMap<number, number> | undefined, none: number): number {
  let best = none;
  let most = 0;
  for (const [value, weight] of counts ?? []) {
    if (weight < most || (weight === most && value >= best)) continue;
    most = weight;
    best = value;
  }
  return best;
}
