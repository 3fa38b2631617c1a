import { stateOn } from '../../programme/lifecycle/trail.js';
import type { Commitment } from '../../programme/partner/commitment.js';
import { deliveredByCommitment } from '../../programme/partner/delivery.js';
import { type FosterSummary, fosterSummary } from '../../programme/partner/foster-care.js';
import { type GapMatch, matchGaps } from '../../programme/partner/match-gaps.js';
import { type NamedPlace, namedPlaces, organisationName } from './named-place.js';
import { isWithin, type ProgrammeState, type ReportSpan } from './programme-state.js';

/** What partners promised and brought, in a report. */
export interface PartnerPart {
  readonly promises: readonly PromiseLine[];
  /** Promises held against the gaps of services; null where no gaps were given. */
  readonly match: MatchCounts | null;
  /** Foster care without any pseudonym or area; null where it was not given. */
  readonly fosterCare: Omit<FosterSummary, 'byArea'> | null;
}

/** One promise and what has come of it by the last day of the report. */
export interface PromiseLine {
  readonly commitment: string;
  /** Name of the partner. */
  readonly partner: string;
  readonly what: string;
  readonly state: Commitment['state'];
  readonly promisedRupiah: number | null;
  readonly promisedGoods: number | null;
  readonly unit: string | null;
  /** Received so far; null where no deliveries were given. */
  readonly deliveredRupiah: number | null;
  readonly deliveredGoods: number | null;
  readonly complete: boolean | null;
  /** Received within the days of the report; null where no deliveries were given. */
  readonly deliveriesInSpan: number | null;
  /** Promised areas that nothing has reached. */
  readonly waiting: readonly NamedPlace[];
}

/** Gaps of services in villages by what was promised for them. */
export interface MatchCounts {
  readonly gaps: number;
  readonly people: number;
  readonly states: Readonly<Record<GapMatch['gaps'][number]['state'], number>>;
  readonly overlaps: number;
  /** Promises for a place that has no such gap. */
  readonly withoutGap: number;
  /** Areas whose gaps nobody has promised for. */
  readonly uncoveredAreas: readonly NamedPlace[];
}

/**
 * The promises of partners as they stood on the last day of a report, without those that began later;
 * null where none were given.
 *
 * @example
 * const span = { from: '2022-01-01', to: '2022-06-30' };
 * partnerPart({ area: '63.11', areas: balangan, commitments: [] }, span)?.promises; // => []
 */
export function partnerPart(state: ProgrammeState, span: ReportSpan): PartnerPart | null {
  const { commitments, gaps, fosterCare } = state;
  if (commitments === undefined) return null;
  const begun = commitments.filter(({ from }) => from <= span.to);
  const care = fosterCare && fosterSummary(fosterCare, span.to);
  return {
    promises: begun.map((one) => promiseLine(one, state, span)),
    match: gaps === undefined ? null : matchCounts(matchGaps(gaps, begun, span.to), state),
    fosterCare: care === undefined ? null : { children: care.children, fosters: care.fosters },
  };
}

function promiseLine(one: Commitment, state: ProgrammeState, span: ReportSpan): PromiseLine {
  const { deliveries } = state;
  const [delivered] = deliveries ? deliveredByCommitment([one], deliveries, span.to) : [];
  const inSpan = deliveries?.filter(
    (delivery) =>
      delivery.commitment === one.id &&
      delivery.trail.some(({ to, at }) => to === 'received' && isWithin(at, span)),
  );
  return {
    commitment: one.id,
    partner: organisationName(one.partner, state),
    what: one.what,
    state: stateOn(one, span.to),
    promisedRupiah: one.amountRupiah,
    promisedGoods: one.goods?.count ?? null,
    unit: one.goods?.unit ?? null,
    deliveredRupiah: delivered?.deliveredRupiah ?? null,
    deliveredGoods: delivered?.deliveredGoods ?? null,
    complete: delivered?.complete ?? null,
    deliveriesInSpan: inSpan?.length ?? null,
    waiting: namedPlaces(delivered?.areasWaiting ?? [], state),
  };
}

function matchCounts(
  { gaps, overlaps, withoutGap, uncoveredAreas }: GapMatch,
  state: ProgrammeState,
): MatchCounts {
  const states = { uncovered: 0, partly: 0, covered: 0, unsized: 0 };
  for (const gap of gaps) states[gap.state] += 1;
  return {
    gaps: gaps.length,
    people: gaps.reduce((sum, { people }) => sum + people, 0),
    states,
    overlaps: overlaps.length,
    withoutGap: withoutGap.length,
    uncoveredAreas: namedPlaces(uncoveredAreas, state),
  };
}
