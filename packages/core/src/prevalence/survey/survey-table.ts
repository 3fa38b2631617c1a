import type { AssessedTable } from '../../growth/assessed-table.js';
import { ok, type Result } from '../../result/result.js';
import type { SurveyDesign } from './survey-design.js';
import type { SurveyPopulation } from './survey-population.js';
import { rowsOf, type SurveyRow, variablesOf } from './survey-row.js';
import { type SurveyLeft, type SurveyOptions, surveySample } from './survey-sample.js';

/** The prevalence table of a survey. */
export interface SurveyTable {
  readonly population: SurveyPopulation['id'];
  readonly design: {
    readonly kind: SurveyDesign['kind'];
    /** Rows in the frame, with a score or without. */
    readonly rows: number;
    readonly psus: number;
    readonly strata: number;
    /** Degrees of freedom of means, and of shares. */
    readonly df: SurveyDesign['df'];
    readonly left: SurveyLeft;
  };
  readonly rows: readonly SurveyRow[];
}

/**
 * The prevalence table of a survey: for every group and indicator the population, six cut-offs and the
 * mean z, each with standard error, interval of 95 % and design effect. All groups are parts of one
 * sample (domain estimation): its size and degrees of freedom hold for each of them.
 *
 * Source: WHO R packages anthro 1.1.0 and anthroplus 1.0.0 (anthro_prevalence, anthroplus_prevalence),
 * whose answers it equals, but for their defects: the interval of a share of exactly 1 %.
 *
 * @returns fails with `weight.negative` or `weight.none`
 *
 * @example
 * const children = { length: 2, sex: Uint8Array.of(1, 2), ageDays: Int32Array.of(0, 0) };
 * const lengths = { ...children, lengthHeight: Int32Array.of(4400, 5000) };
 * const assessed = assessTable(lengths, { reference: who2006 });
 * const table = surveyTable(assessed, { population: UNDER_FIVE });
 * table.ok && table.value.rows[0]?.indicators.heightForAge?.cuts.below2?.share; // => 0.5
 */
export function surveyTable(assessed: AssessedTable, options: SurveyOptions): Result<SurveyTable> {
  const { population } = options;
  const sample = surveySample(assessed, options);
  if (!sample.ok) return sample;
  const { design, groupings, left } = sample.value;
  const { rows, psuEnds, strataEnds, kind, df } = design;
  const variables = variablesOf(assessed, population, rows);
  return ok({
    population: population.id,
    design: {
      kind,
      rows: rows.length,
      psus: psuEnds.length,
      strata: strataEnds.length,
      df,
      left,
    },
    rows: groupings.flatMap((grouping) => rowsOf(grouping, design, variables, population)),
  });
}
