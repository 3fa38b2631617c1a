import type { FirstDaysRow } from './first-days.js';
import type { VelocityMeasure, VelocityTable } from './velocity-table.js';

/** Standards of growth velocity: the tables of each measure, shortest interval first. */
export interface VelocityReference {
  readonly id: string;
  /** Author, year, title. */
  readonly source: string;
  readonly tables: Readonly<Record<VelocityMeasure, readonly VelocityTable[]>>;
  /** Centiles of weight gain in the first days, by birth weight. */
  readonly firstDays: readonly FirstDaysRow[];
}
