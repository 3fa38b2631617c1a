import { checkedValue } from '../../result/checked-value.js';
import { type Issue, type IssuePath, issue, type Result } from '../../result/result.js';
import { countIssues, dateIssues } from '../checked.js';
import { stateOn } from '../lifecycle/trail.js';
import type { Tracked } from '../lifecycle/transition.js';
import { personIssues } from '../person.js';
import { isPlaceIn } from '../place.js';
import { rupiahIssues, rupiahSum } from '../plan/money.js';
import { twiceIssues, unknownIssues } from '../references.js';
import type { Commitment } from './commitment.js';

/** What reached a village or a child. The proof is the note of the step `receive`. */
export interface Delivery extends Tracked<'delivery'> {
  /** Id of the commitment. */
  readonly commitment: string;
  /** Kemendagri code with dots. */
  readonly area: string;
  /** Date, `YYYY-MM-DD`. */
  readonly on: string;
  /** Whole rupiah; 0 where it is no money. */
  readonly amountRupiah: number;
  /** In the unit of the commitment; 0 where it is money alone. */
  readonly goods: number;
  /** Pseudonym of the child; null where it is for a village. */
  readonly child: string | null;
}

/** What of a commitment was received by a day. */
export interface CommitmentDelivered {
  readonly commitment: string;
  readonly partner: string;
  readonly promisedRupiah: number | null;
  readonly deliveredRupiah: number;
  readonly promisedGoods: number | null;
  readonly deliveredGoods: number;
  readonly deliveries: number;
  /** Promised areas that nothing has reached. */
  readonly areasWaiting: readonly string[];
  /** Whether all money and goods promised were received. */
  readonly complete: boolean;
}

/**
 * What each commitment that was not withdrawn has brought by the end of a day, in their order.
 *
 * @param on - date, `YYYY-MM-DD`: only what was received by then counts
 * @throws RangeError where an amount is not a whole number of rupiah
 *
 * @example
 * deliveredByCommitment([], [], '2022-12-31'); // => []
 */
export function deliveredByCommitment(
  commitments: readonly Commitment[],
  deliveries: readonly Delivery[],
  on: string,
): readonly CommitmentDelivered[] {
  const received = deliveries.filter((one) => stateOn(one, on) === 'received');
  return commitments
    .filter((one) => stateOn(one, on) !== 'withdrawn')
    .map((one) =>
      deliveredOf(
        one,
        received.filter(({ commitment }) => commitment === one.id),
      ),
    );
}

function deliveredOf(one: Commitment, received: readonly Delivery[]): CommitmentDelivered {
  const deliveredRupiah = rupiahSum(received.map(({ amountRupiah }) => amountRupiah));
  const deliveredGoods = received.reduce((sum, { goods }) => sum + goods, 0);
  const promisedGoods = one.goods?.count ?? null;
  return {
    commitment: one.id,
    partner: one.partner,
    promisedRupiah: one.amountRupiah,
    deliveredRupiah,
    promisedGoods,
    deliveredGoods,
    deliveries: received.length,
    areasWaiting: one.places
      .map(({ area }) => area)
      .filter((area) => !received.some((delivery) => isPlaceIn(delivery.area, area))),
    complete: deliveredRupiah >= (one.amountRupiah ?? 0) && deliveredGoods >= (promisedGoods ?? 0),
  };
}

/**
 * The deliveries themselves, if they are sound.
 *
 * @returns fails with `entry.twice`, `entry.unknown` for the commitment, `date.not_iso`,
 * `money.not_whole_rupiah`, `count.not_whole`, `person.not_pseudonym`; warns with
 * `delivery.outside_period`, `delivery.outside_places`, and `delivery.over_promise` for a commitment
 * that has brought more than promised
 *
 * @example
 * checkDeliveries([], []).ok; // => true
 */
export function checkDeliveries(
  deliveries: readonly Delivery[],
  commitments: readonly Commitment[],
): Result<readonly Delivery[]> {
  const wrong = [
    ...twiceIssues(deliveries, []),
    ...deliveries.flatMap((one, i) => deliveryIssues(one, commitments, [i])),
  ];
  const sound = wrong.every(({ level }) => level !== 'error');
  const over = sound ? commitments.flatMap((one) => overPromise(one, deliveries)) : [];
  return checkedValue(deliveries, [...wrong, ...over]);
}

function deliveryIssues(
  { commitment: id, area, on, amountRupiah, goods, child }: Delivery,
  commitments: readonly Commitment[],
  path: IssuePath,
): readonly Issue[] {
  const promise = commitments.find((one) => one.id === id);
  const late = promise !== undefined && (on < promise.from || on > promise.to);
  const elsewhere =
    promise !== undefined && !promise.places.some((one) => isPlaceIn(area, one.area));
  const warning = { level: 'warning', path } as const;
  return [
    ...unknownIssues(id, commitments, [...path, 'commitment']),
    ...dateIssues(on, [...path, 'on']),
    ...rupiahIssues({ amountRupiah }, path),
    ...countIssues({ goods }, path),
    ...(child === null ? [] : personIssues(child, [...path, 'child'])),
    ...(late ? [issue('delivery.outside_period', { ...warning, values: { on, id } })] : []),
    ...(elsewhere ? [issue('delivery.outside_places', { ...warning, values: { area, id } })] : []),
  ];
}

function overPromise(one: Commitment, deliveries: readonly Delivery[]): readonly Issue[] {
  const own = deliveries.filter((delivery) => delivery.commitment === one.id);
  const { deliveredRupiah, deliveredGoods } = deliveredOf(
    one,
    own.filter(({ state }) => state === 'received'),
  );
  const over =
    deliveredRupiah > (one.amountRupiah ?? 0) || deliveredGoods > (one.goods?.count ?? 0);
  return over ? [issue('delivery.over_promise', { level: 'warning', values: { id: one.id } })] : [];
}
