import type { AssessedTable } from '../../growth/assessed-table.js';
import type { IndicatorId } from '../../growth/indicator.js';
import type { Bilingual } from '../../result/bilingual.js';
import { ok, type Result } from '../../result/result.js';
import { NO_LABEL } from './label-column.js';
import { psuCells } from './psu-cells.js';
import { codesOfRows, rowsWhere } from './rows.js';
import { type DesignColumns, type SurveyDesign, surveyDesign } from './survey-design.js';
import { type DomainEstimate, estimateDomains } from './survey-estimate.js';
import type { SurveyGrouping } from './survey-grouping.js';
import type { SurveyMean } from './survey-mean.js';
import type { SurveyPopulation } from './survey-population.js';
import type { SurveyShare } from './survey-share.js';
import type { Domains, SurveyVariable } from './survey-values.js';
import { combinedVariable, SURVEY_CUTS, type SurveyCut, scoreVariable } from './survey-variable.js';

/** The estimates of one indicator in one group. */
export interface IndicatorEstimate {
  /** Sum of the weights of children who count; without weights their number. */
  readonly population: number;
  /** Children who count: with a plausible z, or with oedema where that counts. */
  readonly children: number;
  /** null where no child with a weight counts. */
  readonly cuts: Readonly<Record<SurveyCut, SurveyShare | null>>;
  /** Of the z, without children with oedema. */
  readonly mean: SurveyMean | null;
}

/** Children with two forms of malnutrition at once, among those with both scores. */
export interface CombinedEstimate {
  readonly population: number;
  readonly children: number;
  readonly stuntedWasted: SurveyShare | null;
  readonly stuntedOverweight: SurveyShare | null;
}

/** One line of a survey table. */
export interface SurveyRow {
  readonly grouping: { readonly id: string; readonly title: Bilingual };
  readonly label: Bilingual;
  readonly indicators: Readonly<Partial<Record<IndicatorId, IndicatorEstimate>>>;
  readonly combined: CombinedEstimate | null;
}

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
    /** Rows that other ones replace; outside the ages; without cluster or stratum; of no known weight. */
    readonly left: SurveyDesign['left'] & {
      readonly outsideAge: number;
      readonly replaced: number;
    };
  };
  readonly rows: readonly SurveyRow[];
}

/** What {@link surveyTable} is told beside the children. */
export interface SurveyOptions {
  readonly population: SurveyPopulation;
  readonly design?: DesignColumns;
  /** Groupings beside those of the population. One without a label in any row is left out. */
  readonly groupings?: readonly SurveyGrouping[];
  /** 1 for each row that counts, 0 for rows that another one replaces. Default: all count. */
  readonly counts?: Uint8Array;
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
  const { population, groupings = [] } = options;
  const { input } = assessed;
  const { counts } = options;
  const replaced = rowsWhere(input.length, (row) => counts?.[row] === 0).length;
  const frame = rowsWhere(
    input.length,
    (row) => counts?.[row] !== 0 && population.inFrame(input, row),
  );
  const design = surveyDesign(frame, options.design ?? {});
  if (!design.ok) return design;
  const { rows, psuEnds, strataEnds, kind, df, left } = design.value;
  const variables = variablesOf(assessed, population, rows);
  const standard = population.groupings(input);
  const own = groupings.filter(({ codes }) => codes.some((code) => code !== NO_LABEL));
  return ok({
    population: population.id,
    design: {
      kind,
      rows: rows.length,
      psus: psuEnds.length,
      strata: strataEnds.length,
      df,
      left: { ...left, outsideAge: input.length - replaced - frame.length, replaced },
    },
    rows: [...standard, ...own].flatMap((grouping) =>
      rowsOf(grouping, design.value, variables, population),
    ),
  });
}

interface Variables {
  readonly scores: ReadonlyMap<IndicatorId, SurveyVariable>;
  readonly combined: SurveyVariable | null;
}

function variablesOf(
  assessed: AssessedTable,
  { indicators, isCombined, oedemaCounts }: SurveyPopulation,
  rows: Int32Array,
): Variables {
  const scores = new Map(
    indicators.map((id) => [
      id,
      scoreVariable(assessed, id, rows, (row) => oedemaCounts(assessed.input, id, row)),
    ]),
  );
  const [height, weight] = [scores.get('heightForAge'), scores.get('weightForHeight')];
  const combined = isCombined && height && weight ? combinedVariable(height, weight) : null;
  return { scores, combined };
}

function rowsOf(
  { id, title, labels, codes }: SurveyGrouping,
  design: SurveyDesign,
  { scores, combined }: Variables,
  { blank }: SurveyPopulation,
): readonly SurveyRow[] {
  const domains: Domains = {
    codes: codesOfRows(codes, design.rows),
    size: labels.length,
  };
  const cells = design.kind === 'design' ? psuCells(design, domains) : null;
  const shown = [...scores].filter(([indicator]) => !blank(id).includes(indicator));
  const found = shown.map(
    ([indicator, variable]) =>
      [indicator, estimateDomains({ design, domains, variable, cells })] as const,
  );
  const both = combined && estimateDomains({ design, domains, variable: combined, cells });
  return labels.map((label, k) => ({
    grouping: { id, title },
    label,
    indicators: Object.fromEntries(
      found.map(([indicator, estimates]) => [indicator, scoreEstimate(estimates[k])]),
    ),
    combined: both && combinedEstimate(both[k]),
  }));
}

function scoreEstimate(estimate: DomainEstimate | undefined): IndicatorEstimate {
  const { population = 0, children = 0, shares = [], mean = null } = estimate ?? {};
  const cuts = SURVEY_CUTS.map((cut, k) => [cut, shares[k] ?? null] as const);
  return {
    population,
    children,
    cuts: Object.fromEntries(cuts) as IndicatorEstimate['cuts'],
    mean,
  };
}

function combinedEstimate(estimate: DomainEstimate | undefined): CombinedEstimate {
  const { population = 0, children = 0, shares = [] } = estimate ?? {};
  const [stuntedWasted = null, stuntedOverweight = null] = shares;
  return { population, children, stuntedWasted, stuntedOverweight };
}
