// The programme year of data/contoh-pokja-2022.json: made up, and checked part by part.
import { readFileSync } from 'node:fs';
import * as core from '@balanting/core';
import { balangan } from '@balanting/core/areas/balangan';

/** Everything the Pokja wrote down; what is wrong in it stops the example with a sentence. */
export function programme(year: number) {
  const path = new URL(`../data/contoh-pokja-${year}.json`, import.meta.url);
  const given = JSON.parse(readFileSync(path, 'utf8'));
  const organisations: readonly core.Organisation[] = given.organisations;
  const known = { organisations, areas: balangan };
  const documents = sound(core.checkDocuments(core.balanganDocuments));
  const activities = tracked<core.Activity>('activity', given.activities);
  const promised = tracked<core.Commitment>('commitment', given.commitments);
  const commitments = core.checkCommitments(promised, { ...known, documents });
  const deliveries = tracked<core.Delivery>('delivery', given.deliveries);
  const meetings = tracked<core.Meeting>('meeting', given.meetings);
  const trainings = tracked<core.Training>('training', given.trainings);
  const tally = sound(core.tallyCoverage(given.coverage, { areas: balangan }));
  return {
    ...known,
    documents,
    memberships: sound(core.checkMemberships(given.memberships, known)),
    outputs: sound(core.checkStageOutputs(tracked<core.StageOutput>('output', given.outputs))),
    plan: sound(core.checkWorkPlan({ year, activities }, known)),
    chains: sound(core.checkLogicChains(given.chains)),
    commitments: sound(commitments),
    doubts: commitments.ok ? commitments.warnings : [],
    deliveries: sound(core.checkDeliveries(deliveries, promised)),
    fosterCare: tracked<core.FosterCare>('foster-care', given.fosterCare),
    meetings: sound(core.checkMeetings(meetings, known)),
    followUps: tracked<core.FollowUp>('follow-up', given.followUps),
    trainings: sound(core.checkTrainings(trainings, known)),
    coverage: core.coverageLines(tally, { areas: balangan }),
    actions: sound(core.checkActionRecords(given.actions)),
    narrative: given.narrative as core.InnovationInput['narrative'],
  };
}

/** The value of a result; its issues stop the example. */
export function sound<T>(result: core.Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.issues.map((issue) => core.messageOf(issue, 'id')).join('\n'));
}

/** An entity as it is written down: its first state follows from its kind, its trail from its steps. */
type Given<E extends core.Tracked> = Omit<E, 'kind' | 'state' | 'trail'> & {
  readonly id: string;
  readonly steps: readonly {
    readonly event: core.EventOf<E['kind']>;
    readonly at: string;
    readonly note?: string;
  }[];
};

/** Entities after their steps; a step that is not allowed stops the example. */
function tracked<E extends core.Tracked>(kind: E['kind'], list: readonly Given<E>[]): readonly E[] {
  return list.map(({ steps, ...entity }) => {
    const start = { ...core.newTracked(kind, entity.id), ...entity } as unknown as E;
    return steps.reduce(
      (one, { event, ...when }) => sound(core.transition(one, event, { by: 'opd-01', ...when })),
      start,
    );
  });
}
