import type { Bilingual } from '../../result/bilingual.js';
import type { Family } from './family.js';

/** Something that puts a family at risk. */
export interface RiskFactor {
  readonly id: string;
  readonly label: Bilingual;
  /** Whether the family has it; null where not known. */
  readonly has: (family: Family) => boolean | null;
  /** False where it is only reported beside, and makes no family one at risk. */
  readonly defines: boolean;
  readonly source: string;
  readonly verified: boolean;
}

/** Which families are looked at, and what puts one of them at risk. */
export interface RiskRuleSet {
  readonly id: string;
  readonly label: Bilingual;
  readonly isTarget: (family: Family) => boolean;
  readonly factors: readonly RiskFactor[];
  readonly source: string;
}
