import type { OutcomeId } from '../prevalence/outcome.js';
import type { Bilingual } from '../result/bilingual.js';
import type { IssueCode } from '../result/messages/messages.js';

/** A prevalence as it may be published: all shares are proportions from 0 to 1. */
export interface EstimateData {
  /** Children with the outcome. */
  readonly cases: number;
  /** Children with a valid score. */
  readonly n: number;
  /** `cases / n`; null where n is 0. */
  readonly share: number | null;
  /** Interval of 95 %, null where n is 0. */
  readonly interval: readonly [number, number] | null;
  /** WHO/UNICEF severity class (de Onis et al. 2019), null where it has none or n is 0. */
  readonly severity: string | null;
}

/** The outcomes of one area at one period. */
export interface AreaData {
  /** Kemendagri code, or null where the name is in no area list. */
  readonly code: string | null;
  readonly name: string;
  /** Name of the kecamatan, for villages. */
  readonly kecamatan?: string;
  /** Rows counted: children measured. */
  readonly measured: number;
  readonly outcomes: Readonly<Record<OutcomeId, EstimateData>>;
  /** Change of stunting since the previous period, as a difference of shares; null without one. */
  readonly change: number | null;
  /** Stunting at each period of the report, in the order of `periods`. */
  readonly series: readonly (number | null)[];
  /** Reasons to measure the children of this area again; empty where none. */
  readonly remeasure: readonly Bilingual[];
}

/** One file or month of measurements. */
export interface PeriodData {
  /** `2022-09`. */
  readonly id: string;
  readonly label: Bilingual;
  readonly district: AreaData;
}

/** How many rows show one problem, with the first rows as examples. */
export interface ProblemData {
  readonly code: IssueCode;
  readonly count: number;
  readonly text: Bilingual;
  /** File and row of the first cases. */
  readonly examples: readonly { readonly file: string; readonly row: number }[];
}

/** One file that was read: `rows = accepted + rejected`. */
export interface SourceData {
  readonly file: string;
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
  /** Accepted rows left out of the counts: a later row of the same child and month replaced them. */
  readonly duplicates: number;
  /** Accepted rows outside 0 to 59 months. */
  readonly outsideAge: number;
  /** Download date from the title line, ISO, or null. */
  readonly downloadedOn: string | null;
  readonly periods: readonly string[];
}

/**
 * Where the rows come from: `register`, the records of a programme, which hold the children who came; or
 * `survey`, whose design and weights the report does not know.
 */
export type DataKind = 'register' | 'survey';

/** Where stunting stands against one year of a target path. */
export interface TargetData {
  readonly year: number;
  /** The share aimed at. */
  readonly target: number;
  readonly status: 'reached' | 'on-track' | 'off-track';
  /** Reached in a year before the target's own. */
  readonly early: boolean;
  /** Current share minus target: below 0 is better than the target. */
  readonly gap: number;
}

/** A district's stunting report as data: what the HTML, JSON and CSV forms all print. */
export interface ReportData {
  readonly format: 'balanting-report';
  readonly version: 1;
  /** ISO date on which the report was asked for. */
  readonly date: string;
  readonly districtName: string;
  /** What the labels and the method of the report call its data. */
  readonly dataKind: DataKind;
  /** From old to new; the last one is what the report speaks of. */
  readonly periods: readonly PeriodData[];
  /** Kecamatan and villages at the last period, by code or name. */
  readonly kecamatan: readonly AreaData[];
  readonly villages: readonly AreaData[];
  readonly targets: {
    readonly label: Bilingual;
    readonly source: string;
    readonly points: readonly TargetData[];
  } | null;
  readonly sources: readonly SourceData[];
  /** Rows that could not be used, by reason. */
  readonly rejected: readonly ProblemData[];
  /** Rows used in doubt, by reason. */
  readonly warnings: readonly ProblemData[];
  /** Flagged scores left out, by indicator. */
  readonly flagged: Readonly<Record<'heightForAge' | 'weightForAge' | 'weightForHeight', number>>;
  /** What made it: library version, references, rules. */
  readonly provenance: Readonly<Record<string, string>>;
}
