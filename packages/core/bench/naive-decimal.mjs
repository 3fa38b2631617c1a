// The obvious implementation in decimal.js: exact, and what "decimals everywhere" would cost.
import { Decimal } from 'decimal.js';

/** Four z-scores of one child, tables as of `naiveTables`. */
export function decimalAssess(tables, child) {
  let height = new Decimal(child.heightCm);
  if (child.ageDays < 731 && child.position === 'standing') {
    if (child.ageDays / 30.4375 >= 9) height = height.plus('0.7');
  } else if (child.ageDays >= 731 && child.position === 'lying') height = height.minus('0.7');
  const key = `${child.sex}/${child.ageDays}`;
  const byLength = child.ageDays < 731 ? tables.weightForLength : tables.weightForHeight;
  const weight = new Decimal(child.weightKg);
  return {
    heightForAge: lms(height, tables.heightForAge.get(key), false),
    weightForAge: lms(weight, tables.weightForAge.get(key), true),
    weightForHeight: lms(weight, byLength.get(`${child.sex}/${height.times(10)}`), true),
    bmiForAge: lms(weight.div(height.div(100).pow(2)), tables.bmiForAge.get(key), true),
  };
}

function lms(y, row, restricted) {
  if (row === undefined) return undefined;
  const [l, m, s] = [row.l, row.m, row.s].map((value) => new Decimal(value));
  const z = y.div(m).pow(l).minus(1).div(l.times(s));
  if (!restricted || z.abs().lte(3)) return z.toDecimalPlaces(2).toNumber();
  const sd = (k) => m.times(l.times(s).times(k).plus(1).pow(new Decimal(1).div(l)));
  const tail = z.gt(3)
    ? y
        .minus(sd(3))
        .div(sd(3).minus(sd(2)))
        .plus(3)
    : y
        .minus(sd(-3))
        .div(sd(-2).minus(sd(-3)))
        .minus(3);
  return tail.toDecimalPlaces(2).toNumber();
}
