import {
  CHILD_RULES,
  type ChildKey,
  type MarkCounts,
  PREGNANT_RULES,
  type PregnantKey,
  type Quarter,
} from '@balanting/core';
import * as z from 'zod';
import { closed, count, share } from '../schema/parts.js';

/** The people of one kind in a scorecard: for each service how many received it, did not, or need it not yet. */
export interface CardPeople<Key extends string> {
  readonly people: number;
  /** Of each service the three add up to `people`. */
  readonly marks: Readonly<Record<Key, MarkCounts>>;
}

/** The scorecard of a village in a quarter as sums, without any person. */
export interface ProgrammeCard {
  /** Kemendagri code with dots, or a name that only one village has. */
  readonly village: string;
  readonly quarter: Quarter;
  readonly pregnant: CardPeople<PregnantKey>;
  readonly children: CardPeople<ChildKey>;
}

/** The children who live in a village, by its target list. */
export interface TargetChildren {
  /** Kemendagri code with dots, or a name that only one village has. */
  readonly village: string;
  /** S: all under-fives. */
  readonly children: number;
  /** K: those with a growth card (KMS, Buku KIA); null where not known. */
  readonly cards: number | null;
}

/** Targets of the district's own plan, in place of those of Perpres 72/2021. */
export interface OwnTargets {
  readonly year: number;
  /** The document that sets them. */
  readonly source: string;
  readonly verified: boolean;
  /** Shares from 0 to 1 by the code of the indicator. */
  readonly shares: Readonly<Record<string, number>>;
}

const village = z.string().describe('Kemendagri code with dots, or a name that one village has.');

/** What a village reports of one service. */
export const coverageRowSchema = closed({
  village,
  indicator: z.string().describe('E1 to E29.'),
  numerator: count.nullable().describe('People reached.'),
  denominator: count.nullable().describe('People due.'),
  share: z.number().min(0).nullable().exactOptional(),
});

/** Targets of the district's own plan. */
export const ownTargetsSchema = closed({
  year: z.int(),
  source: z.string(),
  verified: z.boolean(),
  shares: z.record(z.string(), share).readonly(),
});

const marks = closed({
  Y: count.describe('Received.'),
  T: count.describe('Due and not received.'),
  TS: count.describe('Not due yet.'),
});

function people<Key extends string>(rules: readonly { readonly key: Key }[]) {
  const keys = rules.map(({ key }) => key) as [Key, ...Key[]];
  return closed({ people: count, marks: z.record(z.enum(keys), marks).readonly() });
}

/** The scorecard of a village in a quarter. */
export const programmeCardSchema = closed({
  village,
  quarter: closed({
    year: z.int().min(1000).max(9999),
    quarter: z.literal([1, 2, 3, 4]),
  }),
  pregnant: people<PregnantKey>(PREGNANT_RULES),
  children: people<ChildKey>(CHILD_RULES),
});

/** The children who live in a village. */
export const targetChildrenSchema = closed({
  village,
  children: count.describe('S: all under-fives.'),
  cards: count.nullable().describe('K: those with a growth card.'),
});
