import type { ClassificationStandard } from '../classification.js';
import type { IndicatorId } from '../indicator.js';
import type { GrowthTable } from './growth-table.js';

/** The ages at which an indicator has a score. */
export interface AgeRange {
  /** First age, in whole days for references by day, in unrounded months for references by month. */
  readonly from: number;
  /** Last age in unrounded months. */
  readonly toMonths: number;
  /** Whether `toMonths` itself still has a score. */
  readonly toIncluded: boolean;
}

/** The table or tables of one indicator within a reference. */
export interface IndicatorTables {
  readonly age: AgeRange;
  /** The table by age; for weight-for-length/height the table of lengths. */
  readonly table: GrowthTable;
  /** Only weight-for-length/height: the table of standing heights. */
  readonly standing?: GrowthTable;
}

/** A growth reference: tables, and the rules of age and position that go with them. */
export interface GrowthReference<I extends IndicatorId = IndicatorId> {
  readonly id: string;
  /** Author, year, title. */
  readonly source: string;
  /** `day`: the row of the whole day; `month`: interpolated between whole months. */
  readonly ageUnit: 'day' | 'month';
  /** Whether lengths and heights are brought to the position of the table (the 0.7 cm rule). */
  readonly adjustsPosition: boolean;
  /** The classes that `assess` names unless told otherwise. */
  readonly classification: ClassificationStandard;
  readonly indicators: { readonly [K in I]: IndicatorTables };
}
