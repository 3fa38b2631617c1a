// What a benchmark found, in plain values: for people on the screen, and for the runner.
import { median } from './race.mjs';

/**
 * One figure beside its aim.
 *
 * @param name - what is compared with what
 * @param values - of each round, or the one value there is
 * @param aim - `least` or `most`; `unit`, `x` for a ratio. Only ratios mean the same on another machine.
 */
export function outcome(name, values, { least, most, unit = 'x' } = {}) {
  const middle = median(values);
  return {
    name,
    unit,
    median: middle,
    low: Math.min(...values),
    high: Math.max(...values),
    rounds: values.length,
    ...(least !== undefined && { least }),
    ...(most !== undefined && { most }),
    met: !(middle < least || middle > most),
  };
}

/** Prints outcomes, hands them to the runner where there is one, and sets the exit code. */
export function tell(outcomes) {
  for (const found of outcomes) {
    const state = found.met ? 'met    ' : 'NOT MET';
    const aim = aimText(found);
    console.log(
      `${state}  ${found.name}: ${figureText(found)} (${rangeText(found)}${aim && `; ${aim}`})`,
    );
  }
  process.send?.({ outcomes }, () => process.disconnect());
  if (outcomes.some(({ met }) => !met)) process.exitCode = 1;
}

/** The figure with its unit, as `8.10x` or `214 MB`. */
export function figureText({ median, unit }) {
  return withUnit(numberText(median), unit);
}

/** The lowest and the highest round, as `7.52 to 8.40, 7 rounds`. */
export function rangeText({ low, high, rounds }) {
  if (rounds === 1) return 'once';
  return `${numberText(low)} to ${numberText(high)}, ${rounds} rounds`;
}

/** The aim in words, as `at least 8x`; empty where there is none. */
export function aimText({ least, most, unit }) {
  if (least !== undefined) return `at least ${withUnit(least, unit)}`;
  return most === undefined ? '' : `at most ${withUnit(most, unit)}`;
}

function withUnit(number, unit) {
  return unit === 'x' ? `${number}x` : `${number} ${unit}`;
}

/** Two decimals; none from 100 on. */
function numberText(value) {
  return value.toFixed(Math.abs(value) < 99.995 ? 2 : 0);
}
