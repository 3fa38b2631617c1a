import {
  FUNDING_SOURCES,
  type FundingSource,
  INTERVENTION_KINDS,
  type InterventionKind,
  ORGANISATION_KINDS,
  type OrganisationKind,
  TARGET_GROUPS,
  type TargetGroup,
} from '@balanting/core';
import * as z from 'zod';
import { closed, count, listOf } from '../schema/parts.js';
import { stepsOf } from './programme-steps.js';

const rupiah = count.describe('Whole rupiah.');
const area = z.string().describe('Kemendagri code with dots, such as 63.11.05.2001.');
const period = { from: z.iso.date(), to: z.iso.date() };

/** A body that takes part. */
export const organisationSchema = closed({
  id: z.string(),
  name: z.string(),
  kind: z.enum(keysOf<OrganisationKind>(ORGANISATION_KINDS)),
  group: z.string().nullable(),
  source: z.string(),
});

/** What a partner promised. */
export const commitmentSchema = closed({
  id: z.string(),
  partner: z.string().describe('Id of an organisation.'),
  service: z.string().describe('Code of an indicator, such as E18.'),
  what: z.string(),
  amountRupiah: rupiah.nullable(),
  goods: closed({ count, unit: z.string() }).nullable(),
  places: listOf(closed({ area, people: count.nullable() })),
  ...period,
  document: z.string().nullable(),
  steps: stepsOf('commitment'),
});

/** What reached an area. */
export const deliverySchema = closed({
  id: z.string(),
  commitment: z.string().describe('Id of a commitment.'),
  area,
  on: z.iso.date(),
  amountRupiah: rupiah,
  goods: count,
  child: z.string().nullable().describe('Pseudonym, never a name.'),
  steps: stepsOf('delivery'),
});

/** One activity of the work plan. */
export const activitySchema = closed({
  id: z.string(),
  title: z.string(),
  intervention: z.enum(keysOf<InterventionKind>(INTERVENTION_KINDS)),
  owner: z.string().describe('Id of an organisation.'),
  places: listOf(area),
  ...period,
  money: listOf(
    closed({
      source: z.enum(keysOf<FundingSource>(FUNDING_SOURCES)),
      budgetRupiah: rupiah,
      realisedRupiah: rupiah,
    }),
  ),
  beneficiaries: listOf(
    closed({
      group: z.enum(keysOf<TargetGroup>(TARGET_GROUPS)),
      planned: count,
      reached: count.nullable(),
    }),
  ),
  steps: stepsOf('activity'),
});

/** An output of one of the four stages of the Pokja. */
export const stageOutputSchema = closed({
  id: z.string(),
  output: z.string().describe('Id of an output of the decree, such as planning.'),
  year: z.int(),
  steps: stepsOf('output'),
});

function keysOf<K extends string>(names: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(names) as K[];
}
