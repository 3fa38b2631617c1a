import type { SeenOverflow } from '@balanting/core';
import type { Input } from '../input/open-input.js';
import { withOverflow } from '../output/with-overflow.js';
import { type PeriodCounts, type PeriodKind, periodCounter } from './period-counter.js';
import { type ReadInputsOptions, type Reading, readInputs } from './report-reading.js';

/** What {@link countedInputs} is told. */
export type CountedInputsOptions = Omit<ReadInputsOptions, 'counter'> & {
  readonly period: PeriodKind;
};

/** What all inputs came to. */
export interface CountedInputs {
  readonly reading: Reading;
  readonly counts: PeriodCounts;
  /** The period that a month of measuring belongs to. */
  readonly periodOf: (month: string) => string;
}

/**
 * Reads and counts all inputs. Only the end of the files tells which months are thin and belong to a
 * fuller one; files are then read again, so that a child measured in both months counts once. Standard
 * input can be read once only: there such a child counts in both.
 */
export function countedInputs(
  inputs: readonly Input[],
  options: CountedInputsOptions,
): Promise<CountedInputs> {
  return withOverflow((overflow) => countedWith(overflow, inputs, options));
}

async function countedWith(
  overflow: SeenOverflow,
  inputs: readonly Input[],
  { rejectsPaths, watch, ...given }: CountedInputsOptions,
): Promise<CountedInputs> {
  const { period, areas } = given;
  const { placeOf } = areas;
  const counter = periodCounter({ period, placeOf, overflow });
  const firstTime = { ...(rejectsPaths && { rejectsPaths }), ...(watch && { watch }) };
  const reading = await readInputs(inputs, { ...given, ...firstTime, counter });
  const folded = counter.folded();
  const periodOf = (month: string) => folded.get(month) ?? month;
  if (folded.size === 0 || inputs.some(({ path }) => path === undefined)) {
    return { reading, counts: counter.counts(), periodOf };
  }
  const again = periodCounter({ period, placeOf, overflow, folded });
  return {
    reading: await readInputs(inputs, { ...given, counter: again }),
    counts: again.counts(),
    periodOf,
  };
}
