import type {
  Activity,
  Commitment,
  CoverageRow,
  Delivery,
  Organisation,
  StageOutput,
} from '@balanting/core';
import * as z from 'zod';
import { listOf } from '../schema/parts.js';
import {
  coverageRowSchema,
  type OwnTargets,
  ownTargetsSchema,
  type ProgrammeCard,
  programmeCardSchema,
  type TargetChildren,
  targetChildrenSchema,
} from './programme-services.js';
import type { Stepped } from './programme-steps.js';
import {
  activitySchema,
  commitmentSchema,
  deliverySchema,
  organisationSchema,
  stageOutputSchema,
} from './programme-work.js';

/**
 * What a district wrote down of its programme beside the register of children: services, partners, the
 * work of the Pokja. A part that is left out is not known; an empty list says that there is none. It holds
 * no names of people.
 */
export interface ProgrammeDocument {
  /** What the document is, for who opens it. */
  readonly about?: string;
  /** The year of the plan and of the outputs of the stages. */
  readonly year: number;
  /** The day, `YYYY-MM-DD`, whose states are told. */
  readonly on: string;
  readonly coverage?: readonly CoverageRow[];
  readonly targets?: OwnTargets;
  readonly scorecards?: readonly ProgrammeCard[];
  readonly targetChildren?: readonly TargetChildren[];
  readonly organisations?: readonly Organisation[];
  readonly commitments?: readonly Stepped<Commitment>[];
  readonly deliveries?: readonly Stepped<Delivery>[];
  readonly activities?: readonly Stepped<Activity>[];
  readonly outputs?: readonly Stepped<StageOutput>[];
}

/** The fields of a {@link ProgrammeDocument}. */
export const programmeShape = {
  about: z.string().exactOptional(),
  year: z.int().min(1000).max(9999),
  on: z.iso.date(),
  coverage: listOf(coverageRowSchema).exactOptional(),
  targets: ownTargetsSchema.exactOptional(),
  scorecards: listOf(programmeCardSchema).exactOptional(),
  targetChildren: listOf(targetChildrenSchema).exactOptional(),
  organisations: listOf(organisationSchema).exactOptional(),
  commitments: listOf(commitmentSchema).exactOptional(),
  deliveries: listOf(deliverySchema).exactOptional(),
  activities: listOf(activitySchema).exactOptional(),
  outputs: listOf(stageOutputSchema).exactOptional(),
};
