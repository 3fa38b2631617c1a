import type { AssessedTable } from '../../growth/assessed-table.js';
import type { IndicatorId } from '../../growth/indicator.js';
import type { Bilingual } from '../../result/bilingual.js';
import { psuCells } from './psu-cells.js';
import { codesOfRows } from './rows.js';
import type { SurveyDesign } from './survey-design.js';
import { type DomainEstimate, estimateDomains } from './survey-estimate.js';
import type { SurveyGrouping } from './survey-grouping.js';
import type { SurveyMean } from './survey-mean.js';
import type { SurveyPopulation } from './survey-population.js';
import type { SurveyShare } from './survey-share.js';
import type { SurveyVariable } from './survey-values.js';
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

/** What is estimated of the children of a design. */
export interface SurveyVariables {
  readonly scores: ReadonlyMap<IndicatorId, SurveyVariable>;
  readonly combined: SurveyVariable | null;
}

/** The indicators of a population, and the forms of malnutrition that go together. */
export function variablesOf(
  assessed: AssessedTable,
  { indicators, isCombined, oedemaCounts }: SurveyPopulation,
  rows: Int32Array,
): SurveyVariables {
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

/** The lines of one grouping. */
export function rowsOf(
  { id, title, labels, codes }: SurveyGrouping,
  design: SurveyDesign,
  { scores, combined }: SurveyVariables,
  { blank }: SurveyPopulation,
): readonly SurveyRow[] {
  const domains = { codes: codesOfRows(codes, design.rows), size: labels.length };
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
