import { type ClassBand, upperEdge } from '../growth/classification.js';
import { permenkes2020 } from '../growth/permenkes-2020.js';

/** The indicators whose classes are counted: those of the Indonesian programme. */
export const COUNTED_INDICATORS = ['heightForAge', 'weightForAge', 'weightForHeight'] as const;

/** An indicator whose classes are counted. */
export type CountedIndicator = (typeof COUNTED_INDICATORS)[number];

/** The names of the prevalences. */
export type OutcomeId =
  | 'stunting'
  | 'severeStunting'
  | 'underweight'
  | 'severeUnderweight'
  | 'wasting'
  | 'severeWasting'
  | 'overweight';

/** What makes a child a case: a published z strictly beyond a cut. */
export interface Outcome {
  readonly id: OutcomeId;
  readonly label: { readonly id: string; readonly en: string };
  readonly indicator: CountedIndicator;
  /** In hundredths of z. The cut itself is no case: -2.00 is not stunted, +2.00 is not overweight. */
  readonly cut: number;
  readonly side: 'below' | 'above';
  /** Author, year, title. */
  readonly source: string;
}

const SOURCE =
  'WHO, UNICEF (2019) Recommendations for data collection, analysis and reporting on anthropometric indicators in children under 5 years old, table of nutritional status by z-score';

/**
 * The seven prevalences, each over the children with a plausible z of its indicator. A flagged z is
 * missing for its own indicator only; a child with oedema counts as {@link OEDEMA_Z}.
 *
 * @example
 * OUTCOMES.stunting.cut; // => -200
 */
export const OUTCOMES: Readonly<Record<OutcomeId, Outcome>> = {
  stunting: {
    id: 'stunting',
    label: { id: 'Stunting', en: 'Stunting' },
    indicator: 'heightForAge',
    cut: -200,
    side: 'below',
    source: SOURCE,
  },
  severeStunting: {
    id: 'severeStunting',
    label: { id: 'Sangat pendek', en: 'Severe stunting' },
    indicator: 'heightForAge',
    cut: -300,
    side: 'below',
    source: SOURCE,
  },
  underweight: {
    id: 'underweight',
    label: { id: 'Berat badan kurang', en: 'Underweight' },
    indicator: 'weightForAge',
    cut: -200,
    side: 'below',
    source: SOURCE,
  },
  severeUnderweight: {
    id: 'severeUnderweight',
    label: { id: 'Berat badan sangat kurang', en: 'Severe underweight' },
    indicator: 'weightForAge',
    cut: -300,
    side: 'below',
    source: SOURCE,
  },
  wasting: {
    id: 'wasting',
    label: { id: 'Wasting', en: 'Wasting' },
    indicator: 'weightForHeight',
    cut: -200,
    side: 'below',
    source: SOURCE,
  },
  severeWasting: {
    id: 'severeWasting',
    label: { id: 'Gizi buruk', en: 'Severe wasting' },
    indicator: 'weightForHeight',
    cut: -300,
    side: 'below',
    source: SOURCE,
  },
  overweight: {
    id: 'overweight',
    label: { id: 'Gizi lebih dan obesitas', en: 'Overweight' },
    indicator: 'weightForHeight',
    cut: 200,
    side: 'above',
    source: SOURCE,
  },
};

/** The names of the prevalences, in the order in which reports give them. */
export const OUTCOME_IDS = Object.keys(OUTCOMES) as readonly OutcomeId[];

/**
 * The z, in hundredths, that a child with oedema counts as in weight-for-age and
 * weight-for-length/height, with or without a z of its own: severely wasted and underweight.
 *
 * Source: WHO R package anthro 1.1.0, anthro_prevalence.
 */
export const OEDEMA_Z = -310;

/**
 * The classes that are counted for each indicator, from the lowest z upwards. Every cut of
 * {@link OUTCOMES} is an edge of a class, so all outcomes follow from the counts of classes.
 *
 * Source: Permenkes 2/2020.
 */
export const COUNTED_CLASSES: Readonly<Record<CountedIndicator, readonly ClassBand[]>> = {
  heightForAge: classesOf('heightForAge'),
  weightForAge: classesOf('weightForAge'),
  weightForHeight: classesOf('weightForHeight'),
};

/** For each class of the outcome's indicator, from the lowest upwards: whether its children are cases. */
export function casesByClass(outcome: Outcome): readonly boolean[] {
  const edges = COUNTED_CLASSES[outcome.indicator].map(upperEdge);
  if (outcome.side === 'below') return edges.map((edge) => edge <= outcome.cut);
  // A class begins where the one below it ends.
  return edges.map((_, k) => k > 0 && (edges[k - 1] as number) > outcome.cut);
}

function classesOf(indicator: CountedIndicator): readonly ClassBand[] {
  const bands = permenkes2020.bands[indicator];
  if (bands === undefined) throw new RangeError(`No classes of ${indicator}.`);
  return bands;
}
