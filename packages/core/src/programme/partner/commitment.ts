import { checkedValue } from '../../result/checked-value.js';
import { type Issue, type IssuePath, issue, type Result } from '../../result/result.js';
import { countIssues, periodIssues, placeIssues, textIssues } from '../checked.js';
import type { Tracked } from '../lifecycle/transition.js';
import { isPlaceIn } from '../place.js';
import type { KnownEntries } from '../plan/activity.js';
import { rupiahIssues } from '../plan/money.js';
import { type Identified, twiceIssues, unknownIssues } from '../references.js';

/** A place that a promise is for. */
export interface CommitmentPlace {
  /** Kemendagri code with dots: a village, or a wider area as a whole. */
  readonly area: string;
  /** How many people it is for; null where the promise does not say. */
  readonly people: number | null;
}

/** What a partner promised. */
export interface Commitment extends Tracked<'commitment'> {
  /** Id of the organisation. */
  readonly partner: string;
  /** Id of the service, as in the gaps it is matched to. */
  readonly service: string;
  readonly what: string;
  /** Whole rupiah; null where it is no money. */
  readonly amountRupiah: number | null;
  /** Goods or services, such as 500 packets; null where it is money alone. */
  readonly goods: { readonly count: number; readonly unit: string } | null;
  readonly places: readonly CommitmentPlace[];
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** Id of the legal document; null where there is none. */
  readonly document: string | null;
}

/** What commitments may be checked against. */
export interface CommitmentOptions extends KnownEntries {
  /** Default: any document passes. */
  readonly documents?: readonly Identified[];
}

/**
 * The commitments themselves, if they are sound.
 *
 * @returns fails with `entry.twice`, `entry.unknown`, `commitment.empty`, `place.missing`,
 * `area.unknown`, `period.reversed`, `date.not_iso`, `money.not_whole_rupiah`, `count.not_whole`,
 * `text.missing`; warns with `commitment.twice` where a partner promises one service twice for the same
 * place and time
 *
 * @example
 * checkCommitments([]).ok; // => true
 */
export function checkCommitments(
  commitments: readonly Commitment[],
  options: CommitmentOptions = {},
): Result<readonly Commitment[]> {
  return checkedValue(commitments, [
    ...twiceIssues(commitments, []),
    ...commitments.flatMap((commitment, i) => commitmentIssues(commitment, [i], options)),
    ...doublePromises(commitments),
  ]);
}

function commitmentIssues(
  commitment: Commitment,
  path: IssuePath,
  { organisations, documents, areas }: CommitmentOptions,
): readonly Issue[] {
  const { id, partner, service, what, amountRupiah, goods, places, document } = commitment;
  const empty = amountRupiah === null && goods === null;
  const codes = places.map(({ area }) => area);
  return [
    ...textIssues({ id, partner, service, what }, path),
    ...unknownIssues(partner, organisations, [...path, 'partner']),
    ...unknownIssues(document, documents, [...path, 'document']),
    ...(empty ? [issue('commitment.empty', { path, values: { id } })] : []),
    ...rupiahIssues({ amountRupiah }, path),
    ...countIssues({ goods: goods?.count ?? null }, path),
    ...placeIssues(codes, [...path, 'places'], areas),
    ...places.flatMap(({ people }, i) => countIssues({ people }, [...path, 'places', i])),
    ...periodIssues(commitment, path),
  ];
}

/** A warning for each commitment that an earlier one of the same partner and service meets. */
function doublePromises(commitments: readonly Commitment[]): readonly Issue[] {
  const earlier = new Map<string, Commitment[]>();
  return commitments.flatMap((one, i) => {
    if (one.state === 'withdrawn') return [];
    const key = JSON.stringify([one.partner, one.service]);
    const others = earlier.get(key) ?? [];
    earlier.set(key, [...others, one]);
    const { partner, service, id } = one;
    return meetings(one, others)
      .slice(0, 1)
      .map((met) => {
        const values = { partner, service, id, ...met };
        return issue('commitment.twice', { level: 'warning', path: [i], values });
      });
  });
}

/** The earlier promises that one meets, and where. */
function meetings(
  one: Commitment,
  earlier: readonly Commitment[],
): readonly { readonly other: string; readonly area: string }[] {
  return earlier.flatMap((before) => {
    const area = isSameTime(before, one) ? sharedPlace(before, one) : undefined;
    return area === undefined ? [] : [{ other: before.id, area }];
  });
}

function isSameTime(a: Commitment, b: Commitment): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** The narrower of the first two places that meet. */
function sharedPlace(a: Commitment, b: Commitment): string | undefined {
  for (const { area } of b.places) {
    const met = a.places.find((one) => isPlaceIn(one.area, area) || isPlaceIn(area, one.area));
    if (met !== undefined) return met.area.length > area.length ? met.area : area;
  }
  return undefined;
}
