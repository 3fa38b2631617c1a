import { type AreaTree, coverageLines, deliveredByCommitment, stageStates } from '@balanting/core';
import type { Programme } from '@balanting/json';
import type { ReportBeside } from '@balanting/report';

/** Where the figures of a report belong. */
export interface ProgrammePlace {
  readonly areas: AreaTree;
  /** Code of the district. */
  readonly district: string;
}

/** The parts of a report that a programme tells; those that it does not have are left out. */
export function programmeBeside(programme: Programme, place: ProgrammePlace): ReportBeside {
  return {
    ...servicesBeside(programme, place),
    ...workBeside(programme),
  };
}

function servicesBeside(
  { coverage, indicators, scorecards }: Programme,
  { areas, district }: ProgrammePlace,
): ReportBeside {
  const lines = coverage && coverageLines(coverage, { areas, indicators });
  const cards = scorecards && [...scorecards];
  return {
    ...(lines && { coverage: lines.filter(({ area }) => area === district) }),
    ...(cards && {
      scorecards: cards.map(([code, card]) => ({
        name: areas.byCode.get(code)?.name ?? code,
        card,
      })),
    }),
  };
}

function workBeside(programme: Programme): ReportBeside {
  const { year, on, commitments, deliveries = [], plan, outputs } = programme;
  const { organisations = [] } = programme;
  return {
    ...(commitments && {
      partners: { organisations, delivered: deliveredByCommitment(commitments, deliveries, on) },
    }),
    ...(plan && { plan: { activities: plan.activities, organisations, on } }),
    ...(outputs && { stages: stageStates(outputs, { year, on }) }),
  };
}
