import {
  type Activity,
  type AreaTree,
  type Commitment,
  checkCommitments,
  checkDeliveries,
  checkStageOutputs,
  checkWorkPlan,
  type Delivery,
  type StageOutput,
} from '@balanting/core';
import { inside, type PartReader, told } from './programme-part.js';
import type { ProgrammeDocument } from './programme-schema.js';
import { trackedEntries } from './tracked-entries.js';

const organisationsPart: PartReader = ({ organisations }) =>
  organisations === undefined ? null : { value: { organisations }, issues: [] };

const commitmentsPart: PartReader = (document, areas) => {
  if (document.commitments === undefined) return null;
  const { entries, issues } = trackedEntries<Commitment>('commitment', document.commitments);
  const checked = checkCommitments(entries, knownOf(document, areas));
  return {
    value: { commitments: entries },
    issues: inside(['commitments'], [...issues, ...told(checked)]),
  };
};

const deliveriesPart: PartReader = ({ deliveries, commitments = [] }) => {
  if (deliveries === undefined) return null;
  const { entries, issues } = trackedEntries<Delivery>('delivery', deliveries);
  const promised = trackedEntries<Commitment>('commitment', commitments).entries;
  const checked = checkDeliveries(entries, promised);
  return {
    value: { deliveries: entries },
    issues: inside(['deliveries'], [...issues, ...told(checked)]),
  };
};

const planPart: PartReader = (document, areas) => {
  const { activities, year } = document;
  if (activities === undefined) return null;
  const { entries, issues } = trackedEntries<Activity>('activity', activities);
  const plan = { year, activities: entries };
  const checked = checkWorkPlan(plan, knownOf(document, areas));
  return { value: { plan }, issues: [...inside(['activities'], issues), ...told(checked)] };
};

const outputsPart: PartReader = ({ outputs }) => {
  if (outputs === undefined) return null;
  const { entries, issues } = trackedEntries<StageOutput>('output', outputs);
  return {
    value: { outputs: entries },
    issues: inside(['outputs'], [...issues, ...told(checkStageOutputs(entries))]),
  };
};

/** Partners and the work of the Pokja. */
export const WORK_PARTS: readonly PartReader[] = [
  organisationsPart,
  commitmentsPart,
  deliveriesPart,
  planPart,
  outputsPart,
];

function knownOf({ organisations }: ProgrammeDocument, areas: AreaTree) {
  return { areas, ...(organisations && { organisations }) };
}
