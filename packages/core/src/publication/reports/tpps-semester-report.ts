import type { ActionState } from '../../convergence/action/action-state.js';
import { levelOfPlace } from '../../programme/place.js';
import { type CapacityPart, capacityPart } from './capacity-part.js';
import { type DocumentLine, documentPart } from './document-part.js';
import { type MeetingPart, meetingPart } from './meeting-part.js';
import { missingParts, type StatePart } from './missing-parts.js';
import { type NamedPlace, namedPlaces } from './named-place.js';
import { type PartnerPart, partnerPart } from './partner-part.js';
import type { ProgrammeState, ReportSpan } from './programme-state.js';
import { type ReportSentence, reportSentence } from './report-sentence.js';
import { semesterSpan } from './semester.js';
import { type LokusSummary, lokusSummary, type ServiceLine, serviceLines } from './service-part.js';
import { type StuntingResults, stuntingResults } from './stunting-results.js';
import { type TeamPart, teamPart } from './team-part.js';
import { type ReportingDuty, TPPS_REPORTING } from './tpps-reporting.js';
import { type WorkPart, workPart } from './work-part.js';

/** The report of a TPPS on half a year as data. */
export interface TppsSemesterReport extends ReportSpan {
  readonly format: 'balanting-tpps-semester';
  readonly version: 1;
  readonly place: NamedPlace;
  readonly year: number;
  readonly semester: 1 | 2;
  readonly duty: ReportingDuty;
  readonly documents: readonly DocumentLine[] | null;
  readonly team: TeamPart | null;
  readonly results: StuntingResults | null;
  readonly lokus: LokusSummary | null;
  readonly services: readonly ServiceLine[] | null;
  readonly actions: readonly ActionState[] | null;
  readonly work: WorkPart | null;
  readonly partners: PartnerPart | null;
  readonly capacity: CapacityPart | null;
  readonly meetings: MeetingPart | null;
  /** As people wrote them; null where nobody did. */
  readonly obstacles: string | null;
  readonly nextSteps: string | null;
  readonly missing: readonly ReportSentence[];
}

/** The half year, and what people write of it. */
export interface TppsSemesterOptions {
  readonly year: number;
  readonly semester: 1 | 2;
  readonly obstacles?: string;
  readonly nextSteps?: string;
}

const PARTS: readonly StatePart[] = [
  'documents',
  'memberships',
  'stunting',
  'lokus',
  'coverage',
  'actions',
  'plan',
  'commitments',
  'deliveries',
  'trainings',
  'meetings',
  'followUps',
];

const WRITTEN = {
  obstacles: { id: 'Kendala', en: 'Obstacles' },
  nextSteps: { id: 'Rencana semester berikutnya', en: 'Plan for the next half year' },
} as const;

/**
 * The semester report of a TPPS: what happened within the half year, and how things stood at its end.
 * Parts that were not given and texts that nobody wrote are named as missing.
 *
 * Source: Perpres 72/2021, article 25 (reports twice a year); no form of the report was seen, so its
 * parts are our own.
 *
 * @param state - each part must have passed its own check; the coverage, the actions and the figures of
 * stunting must be those of the half year
 * @throws RangeError for an area that is no code, and a semester that is neither 1 nor 2
 *
 * @example
 * const state = { area: '63.11', areas: balangan };
 * const report = tppsSemesterReport(state, { year: 2022, semester: 2 });
 * [report.from, report.to, report.duty.to.en]; // => ['2022-07-01', '2022-12-31', 'Governor']
 */
export function tppsSemesterReport(
  state: ProgrammeState,
  options: TppsSemesterOptions,
): TppsSemesterReport {
  const { year, semester } = options;
  const span = semesterSpan(year, semester);
  const level = levelOfPlace(state.area);
  const duty = TPPS_REPORTING.find((one) => one.level === level);
  if (duty === undefined) throw new RangeError(`No area of a TPPS: "${state.area}"`);
  const { stunting, neighbours = [] } = state;
  const results = stunting === undefined ? null : stuntingResults(stunting, { neighbours });
  const [place] = namedPlaces([state.area], state) as [NamedPlace];
  const written = { obstacles: textOf(options.obstacles), nextSteps: textOf(options.nextSteps) };
  return {
    format: 'balanting-tpps-semester',
    version: 1,
    place,
    year,
    semester,
    ...span,
    duty,
    documents: documentPart(state, year, ['stunting', 'tpps', 'lokus', 'convergence']),
    team: teamPart(state),
    results,
    lokus: lokusSummary(state),
    services: serviceLines(state),
    actions: state.actions ?? null,
    work: workPart(state, span),
    partners: partnerPart(state, span),
    capacity: capacityPart(state, span),
    meetings: meetingPart(state, span),
    ...written,
    missing: [
      ...missingParts(state, PARTS),
      ...(results?.missing ?? []),
      ...(['obstacles', 'nextSteps'] as const)
        .filter((field) => written[field] === null)
        .map((field) =>
          reportSentence('missing.text', (language) => ({ field: WRITTEN[field][language] })),
        ),
    ],
  };
}

function textOf(text: string | undefined): string | null {
  return text?.trim() || null;
}
