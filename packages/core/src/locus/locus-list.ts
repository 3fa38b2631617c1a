import { fail, type Issue, issue, ok, type Result } from '../result/result.js';
import { alternativeLists } from './alternatives.js';
import { choicePlan, type PlannedChoice } from './choice-plan.js';
import { choiceWarnings } from './choice-warnings.js';
import { type Choice, type ChoicePlan, choose } from './choose.js';
import { type Eligibility, eligibilityOf, isEligible } from './eligibility.js';
import type { LocusGround } from './figures.js';
import { gateOf } from './gate.js';
import { gradeOfList } from './grade.js';
import type { LocusOptions } from './options.js';
import { rankedVillages } from './ranked-villages.js';
import type { LocusResult } from './result.js';
import { selectionShares } from './sensitivity.js';

/** Options with the draws filled in. */
export interface DrawnOptions extends LocusOptions {
  readonly draws: number;
  readonly seed: number;
}

/**
 * The list of one ranking with all that is said of it. Without a stunted child there is no list, whatever
 * was decided.
 *
 * @returns fails for decisions on unknown villages or without a reason
 */
export function locusList(ground: LocusGround, options: DrawnOptions): Result<LocusResult> {
  const { villages, smoothed, figures } = ground;
  const anyCase = villages.some(({ cases }) => cases > 0);
  const eligibility = eligibilityOf(villages, smoothed.mean).map((one) => (anyCase ? one : NONE));
  const planned = plannedChoice(ground, options);
  const [error, ...errors] = planned.issues.filter(({ level }) => level === 'error');
  if (error !== undefined) return fail(error, ...errors);

  const plan = anyCase ? planned.plan : withoutForced(planned.plan);
  const mayBeChosen = villages.map(
    ({ code }, i) => isEligible(eligibility[i] ?? NONE) && !planned.excluded.has(code),
  );
  const order = figures.ranking.filter((i) => mayBeChosen[i]);
  const { score } = figures.scores;
  const { burden } = figures.columns;
  const { totalBurden } = figures;
  const choice = choose(plan, { order, score, burden, totalBurden });
  const probabilities = drawnShares(ground, { plan, order }, options);
  const ranked = rankedVillages(
    ground,
    { ...planned, eligibility, choice, probabilities },
    options,
  );
  const codes = villages.map(({ code }) => code);
  const lokus = ranked.filter(({ status }) => status === 'lokus').map(({ code }) => code);
  const result: LocusResult = {
    mean: smoothed.mean,
    spread: smoothed.spread,
    distinguishable: smoothed.distinguishable,
    weights: figures.weights,
    villages: ranked,
    lokus,
    remeasure: ranked
      .filter(({ n, targetChildren }) => gateOf(n, targetChildren).remeasure)
      .map(({ code }) => code),
    burden: totalBurden,
    coveredBurden: totalBurden === 0 ? 0 : choice.burden / totalBurden,
    grade: gradeOfList(villages, lokus, smoothed.mean),
    alternatives: alternativeLists({
      ...figures,
      codes,
      normalisation: options.normalisation ?? 'min-max',
      plan,
      mayBeChosen: (i) => mayBeChosen[i] ?? false,
      grounds: choice.grounds,
    }),
    sensitivity: probabilities && { draws: options.draws, seed: options.seed },
  };
  return ok(result, [...planned.issues, ...listWarnings(ground, { anyCase, choice, plan })]);
}

const NONE: Eligibility = { highPrevalence: false, highCount: false };

function plannedChoice({ villages, smoothed }: LocusGround, options: LocusOptions): PlannedChoice {
  const planned = villages.map(({ code, kecamatan, n }, i) => {
    const upper = smoothed.areas[i]?.interval?.[1] ?? smoothed.mean;
    return { code, kecamatan, n, upper };
  });
  return choicePlan(planned, smoothed.mean, options);
}

function withoutForced(plan: ChoicePlan): ChoicePlan {
  return { ...plan, forced: new Uint8Array(plan.forced.length) };
}

/** Null where draws could not differ. */
function drawnShares(
  { smoothed, figures }: LocusGround,
  { plan, order }: { readonly plan: ChoicePlan; readonly order: Uint32Array },
  { draws, seed, normalisation = 'min-max' }: DrawnOptions,
): Float64Array | null {
  if (draws === 0 || !smoothed.distinguishable) return null;
  const { columns, scores, targetChildren, weights } = figures;
  return selectionShares(
    {
      prevalence: columns.prevalence,
      posteriors: smoothed.areas.map(({ posterior }) => posterior),
      targetChildren,
      fixedScore: scores.gap.map((gap, i) => gap + (scores.vulnerability[i] as number)),
      order,
      weights,
      normalisation,
      plan,
    },
    { draws, seed },
  );
}

function listWarnings(
  { villages, smoothed, figures }: LocusGround,
  list: { readonly anyCase: boolean; readonly choice: Choice; readonly plan: ChoicePlan },
): readonly Issue[] {
  const warning = (code: Issue['code']) => issue(code, { level: 'warning', path: ['villages'] });
  if (!list.anyCase) return [warning('locus.no_cases')];
  const codes = villages.map(({ kecamatan }) => kecamatan);
  const { totalBurden } = figures;
  return [
    ...(smoothed.distinguishable ? [] : [warning('locus.not_distinguishable')]),
    ...choiceWarnings(list.choice, list.plan, { codes, totalBurden }),
  ];
}
