import type { CaseCount } from '../prevalence/case-count.js';

/** People whom a service reached, of those it is due to. */
export interface ServiceCount {
  readonly reached: number;
  readonly due: number;
}

/** What is known of one village, desa or kelurahan. */
export interface LocusVillage extends CaseCount {
  /** Tells villages apart, such as the Kemendagri code `63.11.05.2001`; names may stand twice. */
  readonly code: string;
  /** Default: the code. */
  readonly name?: string;
  /** Code of its kecamatan. Default: that of the code; villages without one are one kecamatan. */
  readonly kecamatan?: string;
  /** Stunted children, of those measured with a score that is not flagged. */
  readonly cases: number;
  /** Children measured with a score that is not flagged. */
  readonly n: number;
  /** Children under five, measured or not. Default: the measured, with a warning. */
  readonly targetChildren?: number | null;
  /** By the id of an indicator: people, or a share from 0 to 1; null or absent where not known. */
  readonly services?: Readonly<Record<string, ServiceCount | number | null>>;
  /** Share of families at risk of stunting (KRS), 0 to 1. */
  readonly familiesAtRisk?: number | null;
  /** Share of poor families, 0 to 1. */
  readonly poorFamilies?: number | null;
  /** The count of one period before. */
  readonly previous?: CaseCount;
}

/** A village after its row was checked; `null` where not known. */
export interface CheckedVillage extends CaseCount {
  readonly code: string;
  readonly name: string;
  readonly kecamatan: string;
  /** At least `n`. */
  readonly targetChildren: number;
  /** Measured children among target children, 0 to 1; null where there are none. */
  readonly measuredShare: number | null;
  /** Shares from 0 to 1 in the order of the indicators. */
  readonly coverage: readonly (number | null)[];
  /** The people behind `coverage`. */
  readonly people: readonly (ServiceCount | null)[];
  readonly familiesAtRisk: number | null;
  readonly poorFamilies: number | null;
  readonly previous: CaseCount | null;
}
