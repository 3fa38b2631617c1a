import type { AssessedTable } from '../../growth/assessed-table.js';
import { ok, type Result } from '../../result/result.js';
import { NO_LABEL } from './label-column.js';
import { rowsWhere } from './rows.js';
import { type DesignColumns, type SurveyDesign, surveyDesign } from './survey-design.js';
import type { SurveyGrouping } from './survey-grouping.js';
import type { SurveyPopulation } from './survey-population.js';

/** What {@link surveyTable} is told beside the children. */
export interface SurveyOptions {
  readonly population: SurveyPopulation;
  readonly design?: DesignColumns;
  /** Groupings beside those of the population. One without a label in any row is left out. */
  readonly groupings?: readonly SurveyGrouping[];
  /** 1 for each row that counts, 0 for rows that another one replaces. Default: all count. */
  readonly counts?: Uint8Array;
}

/** The children of a survey that count, how they were chosen, and by what they are grouped. */
export interface SurveySample {
  readonly design: SurveyDesign;
  readonly groupings: readonly SurveyGrouping[];
  readonly left: SurveyLeft;
}

/** Rows left out. */
export interface SurveyLeft {
  /** Outside the ages of the population. */
  readonly outsideAge: number;
  /** Another row of the child counts. */
  readonly replaced: number;
  /** Cluster or stratum is not known. */
  readonly noCluster: number;
  /** The weight is not known: they are in the frame with a weight of 0. */
  readonly noWeight: number;
}

/** The sample behind the rows of a table. */
export function surveySample(
  { input }: AssessedTable,
  { population, groupings = [], design = {}, counts }: SurveyOptions,
): Result<SurveySample> {
  const replaced = counts === undefined ? 0 : counts.filter((count) => count === 0).length;
  const frame = rowsWhere(
    input.length,
    (row) => counts?.[row] !== 0 && population.inFrame(input, row),
  );
  const found = surveyDesign(frame, design);
  if (!found.ok) return found;
  const own = groupings.filter(({ codes }) => codes.some((code) => code !== NO_LABEL));
  const { left } = found.value;
  return ok({
    design: found.value,
    groupings: [...population.groupings(input), ...own],
    left: { ...left, outsideAge: input.length - replaced - frame.length, replaced },
  });
}
