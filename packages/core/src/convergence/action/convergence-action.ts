import type { Bilingual } from '../../result/bilingual.js';
import type { Sourced } from '../indicator/programme-indicator.js';

/** What an action brings about, and what shows it. */
export interface ActionOutput {
  readonly id: string;
  readonly label: Bilingual;
  /** The document or record that shows it. */
  readonly evidence: Bilingual;
}

/** A month, as its last day or its first, so many years after the year of the action. */
export interface ActionMonth {
  readonly month: number;
  readonly yearsAfter: 0 | 1;
}

/** When an action is usually done. */
export interface ActionTime {
  /** Null where it runs all year. */
  readonly from: ActionMonth | null;
  readonly to: ActionMonth;
}

/** An action of convergence. */
export interface ConvergenceAction {
  readonly id: string;
  readonly no: number;
  readonly label: Bilingual;
  /** Empty where not known. */
  readonly outputs: Sourced<readonly ActionOutput[]>;
  /** Ids of actions of the same year that must be done before. */
  readonly needs: readonly string[];
  /** Ids of actions of the year before that feed this one. */
  readonly needsLastYear: readonly string[];
  /** Null where no time is known. */
  readonly time: Sourced<ActionTime> | null;
  /** Of the name. */
  readonly source: string;
  readonly verified: boolean;
}

/** The actions of some years, and how their result is told. */
export interface ActionForm {
  readonly id: string;
  readonly label: Bilingual;
  readonly fromYear: number;
  /** Null while it is in use. */
  readonly toYear: number | null;
  readonly actions: readonly ConvergenceAction[];
  /** Kinds of actions; empty where there is one kind. */
  readonly groups: readonly { readonly id: string; readonly label: Bilingual }[];
  /** Classes of the result from the lowest up; empty where results are scores alone. */
  readonly classes: readonly { readonly id: string; readonly label: Bilingual }[];
  readonly source: string;
  readonly verified: boolean;
}
