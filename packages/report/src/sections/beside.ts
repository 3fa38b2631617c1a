import type {
  Activity,
  CommitmentDelivered,
  CoverageLine,
  LocusResult,
  Organisation,
  QualityCounts,
  QualityReport,
  RegisterReport,
  Scorecard,
  SkdnFigures,
  StageState,
} from '@balanting/core';
import type { FlowMove } from '../charts/flow-bands.js';
import type { Borders } from '../maps/borders.js';

/** The scorecard of one area, such as a village. */
export interface NamedScorecard {
  readonly name: string;
  readonly card: Scorecard;
}

/** What partners promised and brought. */
export interface PartnersPart {
  readonly organisations: readonly Organisation[];
  readonly delivered: readonly CommitmentDelivered[];
}

/** How many of the children of an area came to be measured. */
export interface ParticipationRow {
  readonly name: string;
  /** D: children measured in the last period. */
  readonly measured: number;
  /** S: children who live there, and K: those with a growth card, by a target list; null where not known. */
  readonly children: number | null;
  readonly cards: number | null;
}

/** The activities of the Pokja on a day. */
export interface PlanPart {
  readonly activities: readonly Activity[];
  readonly organisations: readonly Organisation[];
  /** Date, `YYYY-MM-DD`. */
  readonly on: string;
}

/** The same children at two rounds. */
export interface RoundsPart {
  readonly before: string;
  readonly after: string;
  readonly moves: readonly FlowMove[];
}

/**
 * What a report may hold beside the figures of nutrition. A part that is not given is not in the report,
 * and the report says so.
 */
export interface ReportBeside {
  /** Borders of the district, for maps. */
  readonly borders?: Borders;
  readonly locus?: LocusResult;
  readonly quality?: QualityReport;
  /** Rules of the register, printed with `quality`. */
  readonly register?: RegisterReport;
  /** The children measured, by sex, for the pyramid and the distribution of z. */
  readonly measured?: Readonly<Record<'male' | 'female', QualityCounts>>;
  readonly rounds?: RoundsPart;
  /** The month's SKDN, one row for each area. */
  readonly skdn?: readonly SkdnFigures[];
  /** What is known of it where no child was weighed in two months in a row. */
  readonly participation?: readonly ParticipationRow[];
  /** Coverage of services in the district. */
  readonly coverage?: readonly CoverageLine[];
  readonly scorecards?: readonly NamedScorecard[];
  readonly partners?: PartnersPart;
  readonly stages?: readonly StageState[];
  /** Printed below the stages. */
  readonly plan?: PlanPart;
}
