import { daysFromIsoDate } from '../../child/iso-date.js';
import type { ActionState } from '../../convergence/action/action-state.js';
import type { ChangeEstimate } from '../../programme/evaluation/change-estimate.js';
import type { Instrument } from '../../programme/instrument/instrument.js';
import { type StageState, stageStates } from '../../programme/stage/stage-state.js';
import { type CapacityPart, capacityPart } from './capacity-part.js';
import { type DocumentLine, documentPart } from './document-part.js';
import { type MeetingPart, meetingPart } from './meeting-part.js';
import { missingParts, STATE_PARTS, type StatePart } from './missing-parts.js';
import { type NamedPlace, namedPlaces } from './named-place.js';
import { type PartnerPart, partnerPart } from './partner-part.js';
import type { ProgrammeState } from './programme-state.js';
import type { ReportSentence } from './report-sentence.js';
import { type LokusSummary, lokusSummary, type ServiceLine, serviceLines } from './service-part.js';
import { type StuntingResults, stuntingResults } from './stunting-results.js';
import { type WorkPart, workPart } from './work-part.js';

/** Stage 1: coordination of data, convergence, planning, monitoring, evaluation and publication. */
export interface CoordinationSection extends StageState {
  readonly lokus: LokusSummary | null;
  readonly services: readonly ServiceLine[] | null;
  readonly actions: readonly ActionState[] | null;
  readonly work: WorkPart | null;
  readonly partners: PartnerPart | null;
  readonly meetings: MeetingPart | null;
  readonly effect: ChangeEstimate | null;
}

/** Stage 2: capacity of institutions and people from village to district. */
export interface CapacitySection extends StageState {
  readonly capacity: CapacityPart | null;
}

/** Stage 3: instruments for policy, monitoring and reports. */
export interface InstrumentSection extends StageState {
  readonly instruments: readonly Pick<Instrument, 'id' | 'purpose' | 'title'>[] | null;
}

/** Stage 4: reports on activities and on the programme. */
export interface ReportingSection extends StageState {
  readonly results: StuntingResults | null;
}

/** The yearly report of a Pokja as data, with a section for each stage of its decree. */
export interface PokjaYearReport {
  readonly format: 'balanting-pokja-year';
  readonly version: 1;
  readonly place: NamedPlace;
  readonly year: number;
  /** The day on which the outputs of the stages were looked at, `YYYY-MM-DD`. */
  readonly on: string;
  readonly documents: readonly DocumentLine[] | null;
  readonly stages: readonly [
    CoordinationSection,
    CapacitySection,
    InstrumentSection,
    ReportingSection,
  ];
  readonly missing: readonly ReportSentence[];
}

/** The year of a report, and the day on which to look. */
export interface PokjaYearOptions {
  readonly year: number;
  /**
   * Date within the year or after it, `YYYY-MM-DD`. Outputs of the stages, such as the report itself, count
   * up to this day; all else up to the last day of the year.
   */
  readonly on: string;
}

/** All parts but the members, which are of TPPS. */
const PARTS = (Object.keys(STATE_PARTS) as StatePart[]).filter((part) => part !== 'memberships');

/**
 * The yearly report of Pokja Balanting: what each of its four stages has come to by a day. Nothing in it
 * tells who came, who was trained or which child is cared for.
 *
 * Source: SK Bupati Balangan 188.45/317/Kum/2022 (the stages), as quoted in the proposal "Balanting".
 *
 * @param state - each part must have passed its own check
 * @throws RangeError where `on` is no date or lies before the year
 *
 * @example
 * const state = { area: '63.11', areas: balangan, documents: balanganDocuments };
 * const report = pokjaYearReport(state, { year: 2022, on: '2022-12-31' });
 * report.stages.map(({ number, state }) => [number, state])[3]; // => [4, 'not-started']
 */
export function pokjaYearReport(
  state: ProgrammeState,
  { year, on }: PokjaYearOptions,
): PokjaYearReport {
  const from = `${year}-01-01`;
  if (daysFromIsoDate(on) === undefined || on < from) {
    throw new RangeError(`No day of a report for ${year}: "${on}"`);
  }
  const span = { from, to: on < `${year}-12-31` ? on : `${year}-12-31` };
  const [first, second, third, fourth] = stageStates(state.outputs ?? [], { year, on }) as [
    StageState,
    StageState,
    StageState,
    StageState,
  ];
  const { stunting, neighbours = [] } = state;
  const results = stunting === undefined ? null : stuntingResults(stunting, { neighbours });
  const [place] = namedPlaces([state.area], state) as [NamedPlace];
  return {
    format: 'balanting-pokja-year',
    version: 1,
    place,
    year,
    on,
    documents: documentPart(state, year, ['stunting', 'tpps', 'pokja', 'lokus']),
    stages: [
      {
        ...first,
        lokus: lokusSummary(state),
        services: serviceLines(state),
        actions: state.actions ?? null,
        work: workPart(state, span),
        partners: partnerPart(state, span),
        meetings: meetingPart(state, span),
        effect: state.effect ?? null,
      },
      { ...second, capacity: capacityPart(state, span) },
      { ...third, instruments: state.instruments?.map(named) ?? null },
      { ...fourth, results },
    ],
    missing: [...missingParts(state, PARTS), ...(results?.missing ?? [])],
  };
}

function named({ id, purpose, title }: Instrument): Pick<Instrument, 'id' | 'purpose' | 'title'> {
  return { id, purpose, title };
}
