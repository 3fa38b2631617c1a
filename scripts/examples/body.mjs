// Heights and weights at 0.1 cm and 0.1 kg whose published z-scores lie in the class that was chosen.
import {
  assess,
  isoDateFromDays,
  lengthAdjustment,
  measurementAt,
  positionThatCounts,
  who2006,
} from './core.mjs';
import { normal, whole } from './random.mjs';

const STANDING_FROM_DAY = 731;
const DAYS_PER_MONTH = 30.4375;

/** Mean, spread and limits of z in each class; those of a class are inside it. */
const HEIGHT_CLASSES = {
  severe: { mean: -3.4, spread: 0.4, from: -5.2, to: -3.03 },
  stunted: { mean: -2.25, spread: 0.45, from: -2.97, to: -2.03 },
  normal: { mean: -1, spread: 0.9, from: -1.97, to: 2.8 },
};
const GIRTH = { mean: -0.25, spread: 1.13, from: -4.2, to: 3.6 };

/** A z of a class. */
export function zInClass(random, name) {
  const { mean, spread, from, to } = HEIGHT_CLASSES[name];
  for (;;) {
    const z = mean + spread * normal(random);
    if (z >= from && z <= to) return z;
  }
}

/** How a length is taken: by age, for some the other way round. */
export function positionOf(random, ageDays) {
  const lying = ageDays < STANDING_FROM_DAY !== random() < 0.04;
  return lying ? 'lying' : 'standing';
}

/** A height in tenths of a cm whose published height-for-age is in the class. */
export function heightInClass(child, name, z) {
  const { from, to } = limitsOf(name);
  const start = heightAt(child, z);
  for (let i = 0; i < 60; i++) {
    const tenths = start + (i % 2 === 0 ? i / 2 : -(i + 1) / 2);
    const score = scoresOf(child, { tenths }).heightForAge;
    if (score.z >= from && score.z < to && !score.flag) return tenths;
  }
  throw new Error(`No height of a child of ${child.ageDays} days is ${name}`);
}

function limitsOf(name) {
  if (name === 'severe') return { from: -6, to: -3 };
  return name === 'stunted' ? { from: -3, to: -2 } : { from: -2, to: 6.01 };
}

function heightAt({ sex, ageDays, position }, z) {
  const cm = measurementAt(z, { reference: who2006, indicator: 'heightForAge', sex, ageDays });
  return Math.round(cm * 10 - adjustment(position, ageDays));
}

/** What the 0.7 cm rule adds, in tenths of a cm. */
function adjustment(position, ageDays) {
  const code = positionThatCounts(position === 'lying' ? 1 : 2, ageDays / DAYS_PER_MONTH);
  return lengthAdjustment(code, ageDays) / 10;
}

/** A height that is flagged: tens of centimetres too small, or too large. */
export function flaggedHeight(random, child) {
  const right = heightAt(child, -1);
  for (let slip = whole(random, 18, 22); ; slip++) {
    const tenths = slip % 2 === 0 ? right - slip * 10 : right + slip * 10;
    const score = scoresOf(child, { tenths }).heightForAge;
    if (tenths >= 380 && tenths <= 1500 && score.flag) return tenths;
    if (slip > 80) throw new Error('no flagged height');
  }
}

/** A weight in tenths of a kg that suits the height; `girth` is the build of the child in SD. */
export function weightFor(child, tenths, girth) {
  const z = Math.min(GIRTH.to, Math.max(GIRTH.from, GIRTH.mean + GIRTH.spread * girth));
  const { sex, ageDays, position } = child;
  const base = { reference: who2006, sex, ageDays };
  const lengthCm = (tenths + adjustment(position, ageDays)) / 10;
  const byHeight = measurementAt(z, { ...base, indicator: 'weightForHeight', lengthCm });
  // No table below 45 cm: such a newborn weighs as its age says.
  const kg =
    typeof byHeight === 'number'
      ? byHeight
      : measurementAt(z / 2 - 1.5, { ...base, indicator: 'weightForAge' });
  const rounded = Math.round(kg * 10);
  for (let i = 0; i < 20; i++) {
    const scores = scoresOf(child, { tenths, weight: rounded + i });
    if (!scores.weightForAge.flag && !scores.weightForHeight.flag) return rounded + i;
  }
  throw new Error('no plausible weight');
}

/** Arm circumference in tenths of a cm that suits the build; 0 below six months. */
export function armFor({ sex, ageDays }, girth) {
  if (ageDays < 183) return 0;
  const options = { reference: who2006, indicator: 'armCircumferenceForAge', sex, ageDays };
  return Math.round(measurementAt(Math.max(-3.5, Math.min(3, 0.9 * girth - 0.4)), options) * 10);
}

/** The scores of the published kind; `tenths` of a cm, `weight` in tenths of a kg. */
export function scoresOf({ sex, birthDay, measuredDay, position }, { tenths, weight }) {
  const result = assess(
    { sex, birthDate: isoDateFromDays(birthDay) },
    {
      measuredOn: isoDateFromDays(measuredDay),
      position,
      heightCm: tenths === undefined ? undefined : decimal(tenths),
      weightKg: weight === undefined ? undefined : decimal(weight),
    },
    { reference: who2006 },
  );
  if (!result.ok) throw new Error(result.issues[0].code);
  return result.value;
}

/** Tenths as a decimal with a point: 845 is 84.5. */
export function decimal(tenths) {
  const rest = tenths % 10;
  return `${Math.floor(tenths / 10)}${rest === 0 ? '' : `.${rest}`}`;
}
