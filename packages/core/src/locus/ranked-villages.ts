import { isFew } from '../prevalence/shown-share.js';
import type { SmoothedArea } from '../prevalence/small-areas.js';
import { changeOf } from '../trend/change.js';
import { CHOSEN_BY, type Choice } from './choose.js';
import { type Eligibility, isEligible } from './eligibility.js';
import { explainVillage } from './explain-village.js';
import type { LocusFigures, LocusGround } from './figures.js';
import type { FilledColumn } from './filled-column.js';
import { type Gate, gateOf } from './gate.js';
import type { LocusOptions } from './options.js';
import { quadrantOf, reachMedian } from './quadrant.js';
import { rankingOf, ranksOf } from './ranking.js';
import type { LocusReason, LocusStatus, PartValue, RankedVillage } from './result.js';
import { strengthOf } from './sensitivity.js';
import { serviceGaps } from './service-gap.js';
import { topsisCloseness } from './topsis.js';
import type { CheckedVillage } from './village.js';

/** What was decided on the villages, in their order. */
export interface LocusChoice {
  readonly eligibility: readonly Eligibility[];
  readonly choice: Choice;
  readonly probabilities: Float64Array | null;
  readonly excluded: ReadonlyMap<string, string>;
  readonly included: ReadonlyMap<string, string>;
}

/** The villages by rank, with all that is known of each. */
export function rankedVillages(
  { villages, smoothed, figures }: LocusGround,
  decided: LocusChoice,
  { indicators = [] }: LocusOptions,
): readonly RankedVillage[] {
  const { columns, weights, ranking, totalBurden } = figures;
  const closeness = topsisCloseness(columns, weights);
  const topsisRanks = ranksOf(rankingOf(closeness, columns.burden));
  const highBurden = reachMedian(columns.burden);
  const reasonsAt = reasonsOf(figures, decided.eligibility);
  let held = 0;
  return Array.from(ranking, (i, k): RankedVillage => {
    const village = villages[i] as CheckedVillage;
    const area = smoothed.areas[i] as SmoothedArea;
    const ground = decided.eligibility[i] as Eligibility;
    const burden = columns.burden[i] as number;
    held += burden;
    const { code, cases, n, previous, targetChildren, measuredShare } = village;
    const gate = gateOf(n, targetChildren);
    const probability = decided.probabilities?.[i] ?? null;
    const chosenBy = CHOSEN_BY[decided.choice.grounds[i] as number] ?? null;
    const share = shareOf(village);
    const spoken: Omit<RankedVillage, 'explanation'> = {
      code,
      name: village.name,
      kecamatan: village.kecamatan,
      cases,
      n,
      status: statusOf(chosenBy !== null, gate),
      chosenBy,
      decision: decisionOn(code, chosenBy === 'must-include', decided),
      rank: k + 1,
      score: figures.scores.score[i] as number,
      contributions: contributionsOf(figures, i),
      eligible: isEligible(ground),
      reasons: reasonsAt(i),
      targetChildren,
      measuredShare,
      gate: gate.id,
      share,
      few: isFew(n),
      smoothed: columns.prevalence[i] as number,
      meanWeight: area.meanWeight,
      interval: area.interval ?? [smoothed.mean, smoothed.mean],
      burden,
      cumulativeBurden: totalBurden === 0 ? 0 : held / totalBurden,
      gap: partValue(figures.gap, i),
      services: serviceGaps(village, indicators),
      vulnerability: partValue(figures.vulnerability, i),
      topsis: { closeness: closeness[i] as number, rank: topsisRanks[i] as number },
      quadrant: n === 0 ? null : quadrantOf(ground.highPrevalence, highBurden[i] as boolean),
      probability,
      strength: probability === null ? null : strengthOf(probability),
      change: previous === null ? null : changeOf(shareOf(previous), share),
    };
    const told = { villages: villages.length, indicators };
    return { ...spoken, explanation: explainVillage(spoken, told) };
  });
}

function statusOf(chosen: boolean, gate: Gate): LocusStatus {
  if (chosen) return 'lokus';
  return gate.remeasure ? 'perlu pengukuran ulang' : 'non-lokus';
}

function decisionOn(
  code: string,
  included: boolean,
  decided: Pick<LocusChoice, 'excluded' | 'included'>,
): string | null {
  return (included ? decided.included : decided.excluded).get(code) ?? null;
}

function shareOf({ cases, n }: { readonly cases: number; readonly n: number }): number | null {
  return n === 0 ? null : cases / n;
}

function contributionsOf({ scores }: LocusFigures, i: number): RankedVillage['contributions'] {
  return {
    prevalence: scores.prevalence[i] as number,
    burden: scores.burden[i] as number,
    gap: scores.gap[i] as number,
    vulnerability: scores.vulnerability[i] as number,
  };
}

function partValue(column: FilledColumn | null, i: number): PartValue {
  return { value: column?.values[i] ?? null, from: column?.from[i] ?? null };
}

/** What speaks for a village: its two grounds, and own gap and vulnerability above the mean of all. */
function reasonsOf(
  { gap, vulnerability }: LocusFigures,
  eligibility: readonly Eligibility[],
): (i: number) => readonly LocusReason[] {
  const [aboveGap, aboveVulnerability] = [aboveMean(gap), aboveMean(vulnerability)];
  return (i) => {
    const found: readonly (LocusReason | false)[] = [
      eligibility[i]?.highPrevalence === true && 'prevalence',
      eligibility[i]?.highCount === true && 'count',
      aboveGap(i) && 'gap',
      aboveVulnerability(i) && 'vulnerability',
    ];
    return found.filter((reason) => reason !== false);
  };
}

function aboveMean(column: FilledColumn | null): (i: number) => boolean {
  if (column === null) return () => false;
  const { values, from } = column;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return (i) => from[i] === null && (values[i] as number) > mean;
}
