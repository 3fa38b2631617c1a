/** What a village reports of one indicator. */
export interface CoverageRow {
  /** Kemendagri code with dots, or a name that only one village has. */
  readonly village: string;
  /** Code of the indicator, such as `E1`. */
  readonly indicator: string;
  /** People reached; null where not known. */
  readonly numerator: number | null;
  /** People due; null where not known. */
  readonly denominator: number | null;
  /** The share as reported, 0 to 1: only held against the counts, since shares can not be added up. */
  readonly share?: number | null;
}
