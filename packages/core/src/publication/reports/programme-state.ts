import type { AreaTree } from '../../area/area-tree.js';
import type { ActionState } from '../../convergence/action/action-state.js';
import type { ProgrammeIndicator } from '../../convergence/indicator/programme-indicator.js';
import type { CoverageLine } from '../../convergence/service/coverage-lines.js';
import type { LocusResult } from '../../locus/result.js';
import type { Training } from '../../programme/capacity/training.js';
import type { ChangeEstimate } from '../../programme/evaluation/change-estimate.js';
import type { LogicChain } from '../../programme/evaluation/logic-chain.js';
import type { Instrument } from '../../programme/instrument/instrument.js';
import type { LegalDocument } from '../../programme/legal/legal-document.js';
import type { FollowUp } from '../../programme/meeting/follow-up.js';
import type { Meeting } from '../../programme/meeting/meeting.js';
import type { Organisation } from '../../programme/organisation.js';
import type { Commitment } from '../../programme/partner/commitment.js';
import type { Delivery } from '../../programme/partner/delivery.js';
import type { FosterCare } from '../../programme/partner/foster-care.js';
import type { GapToFill } from '../../programme/partner/match-gaps.js';
import type { WorkPlan } from '../../programme/plan/work-plan.js';
import type { Membership } from '../../programme/role/membership.js';
import type { StageOutput } from '../../programme/stage/stage-state.js';
import type { StuntingFigures } from './stunting-figures.js';
import type { NeighbourFigure } from './stunting-findings.js';

/**
 * Everything the reports of a programme can draw on, each part sound by its own check. A part that is left
 * out is not known and is named as missing; an empty list says that there is none.
 */
export interface ProgrammeState {
  /** Kemendagri code with dots of the area that reports. */
  readonly area: string;
  /** Gives names to codes. */
  readonly areas: AreaTree;
  /** Gives names to those who answer for something; unknown ones keep their id. Default: none. */
  readonly organisations?: readonly Organisation[];
  readonly documents?: readonly LegalDocument[];
  readonly memberships?: readonly Membership[];
  readonly outputs?: readonly StageOutput[];
  readonly plan?: WorkPlan;
  readonly chains?: readonly LogicChain[];
  readonly commitments?: readonly Commitment[];
  readonly deliveries?: readonly Delivery[];
  readonly gaps?: readonly GapToFill[];
  readonly fosterCare?: readonly FosterCare[];
  readonly meetings?: readonly Meeting[];
  readonly followUps?: readonly FollowUp[];
  readonly trainings?: readonly Training[];
  readonly instruments?: readonly Instrument[];
  readonly lokus?: LocusResult;
  /** Of `coverageLines`; those of the reporting area are shown. */
  readonly coverage?: readonly CoverageLine[];
  /** What the lines are called. Default: their codes. */
  readonly indicators?: readonly ProgrammeIndicator[];
  readonly actions?: readonly ActionState[];
  /** Change in lokus villages beside the others. */
  readonly effect?: ChangeEstimate;
  readonly stunting?: StuntingFigures;
  readonly neighbours?: readonly NeighbourFigure[];
}

/** The days that a report speaks of, `YYYY-MM-DD`; states are those at the end of `to`. */
export interface ReportSpan {
  readonly from: string;
  readonly to: string;
}

/**
 * Whether a day lies within a span.
 *
 * @example
 * isWithin('2022-06-30', { from: '2022-01-01', to: '2022-06-30' }); // => true
 */
export function isWithin(day: string, { from, to }: ReportSpan): boolean {
  return from <= day && day <= to;
}
