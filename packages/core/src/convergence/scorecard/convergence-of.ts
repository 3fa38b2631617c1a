import type { Bilingual } from '../../result/bilingual.js';
import { CHILD_RULES } from './child-rules.js';
import type { ScorecardRule } from './mark.js';
import { PREGNANT_RULES } from './pregnant-rules.js';
import type { MarkCounts, Scorecard, ScorecardCounts } from './scorecard.js';

/** Services received of those due. */
export interface Received {
  readonly received: number;
  readonly due: number;
  /** 0 to 1; null where nothing is due. */
  readonly share: number | null;
}

/** One service of one kind of people. */
export interface ServiceReceived extends Received {
  readonly key: string;
  readonly label: Bilingual;
  readonly rule: Bilingual;
  /** People to whom it is not due yet. */
  readonly notDue: number;
}

/** The services of one kind of people, one by one and together. */
export interface GroupReceived extends Received {
  readonly people: number;
  readonly services: readonly ServiceReceived[];
}

/** How far the services meet in the households of an area. */
export interface Convergence extends Received {
  /** 1000-HPK households. */
  readonly households: number;
  readonly pregnant: GroupReceived;
  readonly children: GroupReceived;
  /** Children whom the growth mat shows red, of those measured by it. */
  readonly red: Received;
}

/**
 * The tables of a scorecard. Every share is a ratio of sums, never a mean of shares: of the village,
 * `(Y women + Y children) / (due women + due children)`.
 *
 * Source: OpenSID, scorecard of convergence (2024); Laporan Konvergensi Desa.
 *
 * @example
 * convergenceOf(emptyScorecard({ year: 2022, quarter: 1 })).share; // => null
 */
export function convergenceOf({
  households,
  pregnant,
  children,
  growthMat,
}: Scorecard): Convergence {
  const women = groupOf(PREGNANT_RULES, pregnant);
  const young = groupOf(CHILD_RULES, children);
  const { H, K, M } = growthMat;
  return {
    ...received(women.received + young.received, women.due + young.due),
    households: households.size,
    pregnant: women,
    children: young,
    red: received(M, H + K + M),
  };
}

function groupOf<Key extends string>(
  rules: readonly ScorecardRule<Key, never>[],
  { people, marks }: ScorecardCounts<Key, string>,
): GroupReceived {
  const services = rules.map(({ key, label, rule }) => ({
    key,
    label,
    rule,
    ...ofMarks(marks[key]),
    notDue: marks[key].TS,
  }));
  const sum = (of: (one: Received) => number) =>
    services.reduce((total, one) => total + of(one), 0);
  const whole = received(
    sum((one) => one.received),
    sum(({ due }) => due),
  );
  return { people, services, ...whole };
}

function ofMarks({ Y, T }: MarkCounts): Received {
  return received(Y, Y + T);
}

function received(some: number, due: number): Received {
  return { received: some, due, share: due === 0 ? null : some / due };
}
