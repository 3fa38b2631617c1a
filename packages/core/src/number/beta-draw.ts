import { normalDraws } from './normal-draw.js';

/**
 * Draws from beta distributions, made of uniform draws: the same uniform draws give the same values.
 *
 * A beta draw is x / (x + y) of two gamma draws; a gamma draw of a shape below 1 is one of the shape plus 1
 * times U^(1 / shape).
 * Source: Marsaglia G, Tsang WW (2000) ACM Trans Math Softw 26:363-372, gamma draws; Marsaglia G, Bray TA
 * (1964) SIAM Rev 6:260-264, normal draws.
 * Limits: as fine as the uniform draws; both parameters must lie above 0.
 *
 * @param random - uniform draws from 0 to below 1, such as those of `randomOf`
 * @returns a function of the two parameters
 *
 * @example
 * betaDraws(randomOf(1))(2, 3).toFixed(4); // => '0.3364'
 */
export function betaDraws(random: () => number): (a: number, b: number) => number {
  const normal = normalDraws(random);
  return (a, b) => {
    const x = gammaDraw(a, random, normal);
    const total = x + gammaDraw(b, random, normal);
    // Shapes near 0 give 0 twice where the true draw is as good as 0 or 1.
    if (total === 0) return random() * (a + b) < a ? 1 : 0;
    return x / total;
  };
}

function gammaDraw(shape: number, random: () => number, normal: () => number): number {
  if (shape < 1) {
    return gammaDraw(shape + 1, random, normal) * (1 - random()) ** (1 / shape);
  }
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal();
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    const u = 1 - random();
    const square = x * x;
    // The first test settles nearly all draws without a logarithm.
    if (u < 1 - 0.0331 * square * square) return d * v;
    if (Math.log(u) < 0.5 * square + d * (1 - v + Math.log(v))) return d * v;
  }
}
