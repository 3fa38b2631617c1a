import { stateOn } from '../lifecycle/trail.js';
import { isPlaceIn } from '../place.js';
import type { Commitment, CommitmentPlace } from './commitment.js';

/** People of an area whom a service does not reach. */
export interface GapToFill {
  /** Kemendagri code with dots. */
  readonly area: string;
  readonly service: string;
  readonly people: number;
}

/** Where a gap stands; `unsized` where it is not covered unless a promise without a number is enough. */
export type GapState = 'uncovered' | 'partly' | 'covered' | 'unsized';

/** A gap with what is promised for it. */
export interface MatchedGap extends GapToFill {
  readonly state: GapState;
  /** People promised for, by the promises that say for how many here. */
  readonly promised: number;
  /** Whether a promise does not say for how many: more may be promised than `promised`. */
  readonly unsized: boolean;
  /** Ids of the partners, each once, in the order of their promises. */
  readonly partners: readonly string[];
  /** People without a promise that counts them. */
  readonly open: number;
  /** People promised for beyond the gap. */
  readonly surplus: number;
}

/** A promise where no gap is known. */
export interface PromiseWithoutGap {
  readonly commitment: string;
  readonly partner: string;
  readonly service: string;
  readonly area: string;
}

/** Gaps and promises side by side. */
export interface GapMatch {
  /** In the order of the gaps; gaps of 0 people are left out. */
  readonly gaps: readonly MatchedGap[];
  /** Gaps with more than one partner, or promised more than needed. */
  readonly overlaps: readonly MatchedGap[];
  /** Gaps that nobody has promised for, the largest first. */
  readonly uncovered: readonly MatchedGap[];
  /** Areas with a gap and no promise for any of their gaps, in the order of the gaps. */
  readonly uncoveredAreas: readonly string[];
  readonly withoutGap: readonly PromiseWithoutGap[];
}

/**
 * What is promised for each gap on a day: by promises whose period holds the day and that were not
 * withdrawn. A promise for a wider area, such as a kecamatan, counts for each gap inside it, and the
 * number promised in each is then not known.
 *
 * @param on - date, `YYYY-MM-DD`
 *
 * @example
 * const gap = { area: '63.11.05.2001', service: 'pmt-balita', people: 12 };
 * matchGaps([gap], [], '2022-06-30').uncoveredAreas; // => ['63.11.05.2001']
 */
export function matchGaps(
  gaps: readonly GapToFill[],
  commitments: readonly Commitment[],
  on: string,
): GapMatch {
  const live = commitments.filter(
    (one) => one.from <= on && on <= one.to && stateOn(one, on) !== 'withdrawn',
  );
  const real = gaps.filter(({ people }) => people > 0);
  const matched = real.map((gap) => matchedGap(gap, live));
  const promisedAreas = new Set(
    matched.filter(({ state }) => state !== 'uncovered').map(({ area }) => area),
  );
  const areas = [...new Set(matched.map(({ area }) => area))];
  return {
    gaps: matched,
    overlaps: matched.filter(({ partners, surplus }) => partners.length > 1 || surplus > 0),
    uncovered: matched
      .filter(({ state }) => state === 'uncovered')
      .sort((a, b) => b.people - a.people),
    uncoveredAreas: areas.filter((area) => !promisedAreas.has(area)),
    withoutGap: live.flatMap((one) => placesWithoutGap(one, real)),
  };
}

function matchedGap(gap: GapToFill, live: readonly Commitment[]): MatchedGap {
  const found = live
    .filter(({ service }) => service === gap.service)
    .flatMap(({ partner, places }) =>
      places
        .filter(({ area }) => isPlaceIn(gap.area, area))
        .map((place) => ({ partner, people: peopleFor(gap, place) })),
    );
  const numbers = found.flatMap(({ people }) => (people === null ? [] : [people]));
  const promised = numbers.reduce((sum, people) => sum + people, 0);
  const unsized = numbers.length < found.length;
  return {
    ...gap,
    state: stateOfGap(gap.people, promised, unsized),
    promised,
    unsized,
    partners: [...new Set(found.map(({ partner }) => partner))],
    open: Math.max(0, gap.people - promised),
    surplus: Math.max(0, promised - gap.people),
  };
}

/** Those of a wider area can not be told apart by village. */
function peopleFor(gap: GapToFill, { area, people }: CommitmentPlace): number | null {
  return area === gap.area ? people : null;
}

function stateOfGap(people: number, promised: number, unsized: boolean): GapState {
  if (promised >= people) return 'covered';
  if (unsized) return 'unsized';
  return promised === 0 ? 'uncovered' : 'partly';
}

function placesWithoutGap(
  { id, partner, service, places }: Commitment,
  gaps: readonly GapToFill[],
): readonly PromiseWithoutGap[] {
  return places
    .filter(({ area }) => !gaps.some((gap) => gap.service === service && isPlaceIn(gap.area, area)))
    .map(({ area }) => ({ commitment: id, partner, service, area }));
}
