import { indicatorOf } from '../../convergence/indicator/programme-indicator.js';
import type { CoverageLine } from '../../convergence/service/coverage-lines.js';
import type { LocusGrade } from '../../locus/grade.js';
import type { Bilingual } from '../../result/bilingual.js';
import { type NamedPlace, namedPlaces } from './named-place.js';
import type { ProgrammeState } from './programme-state.js';

/** The coverage of one service in the area that reports. */
export interface ServiceLine
  extends Pick<
    CoverageLine,
    | 'indicator'
    | 'numerator'
    | 'denominator'
    | 'share'
    | 'shareShown'
    | 'target'
    | 'gap'
    | 'reached'
  > {
  readonly label: Bilingual;
}

/** The focus villages in a report. */
export interface LokusSummary {
  readonly villages: readonly NamedPlace[];
  readonly ofVillages: number;
  /** Share of the children estimated to be stunted who live in them. */
  readonly coveredBurden: number;
  readonly grade: LocusGrade | null;
  /** Villages measured too little. */
  readonly remeasure: number;
}

/**
 * The services of the area that reports; null where no coverage was given.
 *
 * @example
 * serviceLines({ area: '63.11', areas: balangan, coverage: [] }); // => []
 */
export function serviceLines({
  area,
  coverage,
  indicators = [],
}: ProgrammeState): readonly ServiceLine[] | null {
  if (coverage === undefined) return null;
  return coverage
    .filter((line) => line.area === area)
    .map(({ indicator, numerator, denominator, share, shareShown, target, gap, reached }) => ({
      indicator,
      label: indicatorOf(indicators, indicator)?.label ?? { id: indicator, en: indicator },
      numerator,
      denominator,
      share,
      shareShown,
      target,
      gap,
      reached,
    }));
}

/**
 * The focus villages in the order of their rank; null where they are not known.
 *
 * @example
 * lokusSummary({ area: '63.11', areas: balangan }); // => null
 */
export function lokusSummary(state: ProgrammeState): LokusSummary | null {
  const { lokus } = state;
  if (lokus === undefined) return null;
  return {
    villages: namedPlaces(lokus.lokus, state),
    ofVillages: lokus.villages.length,
    coveredBurden: lokus.coveredBurden,
    grade: lokus.grade,
    remeasure: lokus.remeasure.length,
  };
}
