// What is measured of the children of a village: exactly as many are stunted as the plan says.
import { armFor, flaggedHeight, heightInClass, positionOf, weightFor, zInClass } from './body.mjs';
import { normal, stream } from './random.mjs';

/** The rows of a village and year with `measured`: `{ role, tenths, weight, position, arm }`. */
export function measuredRows(rows, { n, cases, severe }, label) {
  const random = stream(`measured ${label}`);
  const scores = [
    ...Array.from({ length: severe }, () => ['severe', zInClass(random, 'severe')]),
    ...Array.from({ length: cases - severe }, () => ['stunted', zInClass(random, 'stunted')]),
    ...Array.from({ length: n - cases }, () => ['normal', zInClass(random, 'normal')]),
  ].sort(([, a], [, b]) => a - b);
  // Who was short last year is mostly short again.
  const ranked = rows
    .filter(({ role }) => role === 'counted')
    .map((row) => ({ row, rank: row.person.build + 0.35 * normal(random) }))
    .sort((a, b) => a.rank - b.rank);
  const scoreOf = new Map(ranked.map(({ row }, i) => [row, scores[i]]));
  return rows.map((row) => ({ ...row, measured: measure(row, scoreOf.get(row), random) }));
}

function measure({ person, role, measuredDay }, score, random) {
  const { sex, birthDay } = person;
  const ageDays = measuredDay - birthDay;
  const position = positionOf(random, ageDays);
  const child = { sex, birthDay, measuredDay, ageDays, position };
  const girth = 0.9 * person.girth + 0.436 * normal(random);
  const arm = armFor(child, girth);
  // Above five years there are no tables: such a row is written with plausible numbers.
  if (role === 'older') {
    return { role, position, arm: 155, tenths: Math.round(1070 + 35 * person.build), weight: 172 };
  }
  const right = heightInClass(child, ...(score ?? ['normal', zInClass(random, 'normal')]));
  const weight = weightFor(child, right, girth);
  if (role === 'noHeight') return { role, position, arm, weight };
  const tenths = role === 'flagged' ? flaggedHeight(random, child) : right;
  return { role, position, arm, tenths, weight };
}

/** An earlier row of the same child and month, which the later one replaces. */
export function earlierRow(row, random) {
  const { measured } = row;
  const tenths = measured.tenths + (random() < 0.5 ? -1 : 1) * (3 + Math.floor(random() * 25));
  const weight = measured.weight + (random() < 0.5 ? -2 : 2);
  return { ...row, measured: { ...measured, role: 'replaced', tenths, weight } };
}
