import type { Bilingual } from '../../result/bilingual.js';
import { type Money, type MoneyTotal, moneyTotal } from '../plan/money.js';
import { CHAIN_STAGES, type ChainStage, type ChainStep, type LogicChain } from './logic-chain.js';

/** Where a step stands on a day. */
export interface StepState {
  readonly id: string;
  readonly stage: ChainStage;
  /** Whether what was planned is reached; null where not measured by the day. */
  readonly reached: boolean | null;
  /** Actual as a proportion of planned; null where not measured, planned as 0, or less is better. */
  readonly achieved: number | null;
  /** Reached by its day; null while that day has not passed and it is not reached. */
  readonly onTime: boolean | null;
  /** No more realised than budgeted; null where the step has no money or it is not known. */
  readonly onBudget: boolean | null;
}

/** Where an intervention stands on a day. */
export interface ChainState {
  readonly id: string;
  readonly activity: string;
  readonly steps: readonly StepState[];
  /** The first stage with a step that missed its day; null where none has. */
  readonly breaksAt: ChainStage | null;
  /** What that says. */
  readonly reading: Bilingual;
  /** The money of all steps that have any. */
  readonly money: MoneyTotal;
}

const READINGS: Readonly<Record<ChainStage | 'none', Bilingual>> = {
  input: {
    id: 'Masukan belum tersedia tepat waktu: periksa anggaran, tenaga, dan barang lebih dulu.',
    en: 'Inputs were not there in time: look at budget, staff and goods first.',
  },
  activity: {
    id: 'Masukan tersedia, tetapi kegiatan tidak berjalan sesuai rencana: periksa pelaksanaannya.',
    en: 'Inputs were there, but the activity did not run as planned: look at how it is carried out.',
  },
  output: {
    id: 'Kegiatan berjalan, tetapi hasilnya tidak sampai ke sasaran: periksa jangkauan dan kehadiran.',
    en: 'The activity ran, but did not reach its people: look at coverage and attendance.',
  },
  outcome: {
    id: 'Keluaran tercapai, tetapi dampak yang diharapkan belum terlihat: periksa mutu layanan dan sebab lain.',
    en: 'Outputs were reached, but not the outcome: look at quality of service and at other causes.',
  },
  none: {
    id: 'Sejauh ini tidak ada langkah yang melewati tenggatnya.',
    en: 'So far no step has missed its day.',
  },
};

/**
 * Where the steps of a chain stood at the end of a day: on time and on budget, and the first stage that
 * broke.
 *
 * @param chain - must have passed `checkLogicChains`
 * @param on - date, `YYYY-MM-DD`
 * @throws RangeError where an amount is not a whole number of rupiah
 *
 * @example
 * const label = { id: 'PMT', en: 'Extra food' };
 * chainState({ id: 'c1', activity: 'a1', label, steps: [] }, '2022-12-31').breaksAt; // => null
 */
export function chainState({ id, activity, steps }: LogicChain, on: string): ChainState {
  const states = steps.map((step) => stepState(step, on));
  const late = new Set(states.filter(({ onTime }) => onTime === false).map(({ stage }) => stage));
  const breaksAt = CHAIN_STAGES.find((stage) => late.has(stage)) ?? null;
  return {
    id,
    activity,
    steps: states,
    breaksAt,
    reading: READINGS[breaksAt ?? 'none'],
    money: moneyTotal(steps.map(moneyOf)),
  };
}

function stepState(step: ChainStep, on: string): StepState {
  const { id, stage, planned, due, direction } = step;
  const measured = step.measuredOn !== null && step.measuredOn <= on;
  const actual = measured ? step.actual : null;
  const reached = actual === null ? null : isReached(step, actual);
  return {
    id,
    stage,
    reached,
    achieved: actual === null || planned === 0 || direction === 'down' ? null : actual / planned,
    onTime: isOnTime(reached === true ? step.measuredOn : null, due, on),
    onBudget: isOnBudget(step),
  };
}

function isReached({ direction, planned }: ChainStep, actual: number): boolean {
  return direction === 'up' ? actual >= planned : actual <= planned;
}

function isOnTime(reachedOn: string | null, due: string, on: string): boolean | null {
  if (reachedOn !== null) return reachedOn <= due;
  return on > due ? false : null;
}

function isOnBudget({ budgetRupiah, realisedRupiah }: ChainStep): boolean | null {
  if (budgetRupiah === null || realisedRupiah === null) return null;
  return realisedRupiah <= budgetRupiah;
}

function moneyOf({ budgetRupiah, realisedRupiah }: ChainStep): Money {
  return { budgetRupiah: budgetRupiah ?? 0, realisedRupiah: realisedRupiah ?? 0 };
}
