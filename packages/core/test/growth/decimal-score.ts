import type { Indicator } from '../../src/growth/indicator.js';
import { type GrowthTable, LMS_SCALE, rowIndex } from '../../src/growth/reference/growth-table.js';
import { Decimal } from '../../src/number/decimal.js';

// A second writing of the z-score, in 50 digits and with nothing of the library but its tables.
const Digits = Decimal.clone({ precision: 50 });
type Digits = InstanceType<typeof Digits>;

/** The published z in hundredths: LMS, tails, exact rounding with ties to even. */
export function decimalHundredths(
  table: GrowthTable,
  tails: Indicator['tails'],
  sex: number,
  x: Decimal,
  y: Decimal,
): number {
  const { l, m, s } = rowAt(table, sex, new Digits(x.toFixed()));
  const at = (z: number) => m.times(l.times(s).times(z).plus(1).pow(new Digits(1).div(l)));
  const value = new Digits(y.toString());
  const beyond = (from: Digits, step: Digits) => value.minus(from).div(step.abs());
  let z = value.div(m).pow(l).minus(1).div(l.times(s));
  if (tails === 'restricted' && z.gt(3)) z = beyond(at(3), at(3).minus(at(2))).plus(3);
  if (tails === 'restricted' && z.lt(-3)) z = beyond(at(-3), at(-2).minus(at(-3))).minus(3);
  const hundredths = z.times(100).toDecimalPlaces(0, Digits.ROUND_HALF_EVEN).toNumber();
  return hundredths === 0 ? 0 : hundredths;
}

function rowAt(table: GrowthTable, sex: number, x: Digits) {
  const low = x.floor().toNumber();
  const share = x.minus(low);
  const published = (at: number) => {
    const { l, m, s } = table.rows();
    const k = rowIndex(table, sex, at);
    return {
      l: new Digits(l[k] as number).div(LMS_SCALE.l),
      m: new Digits(m[k] as number).div(LMS_SCALE.m),
      s: new Digits(s[k] as number).div(LMS_SCALE.s),
    };
  };
  const a = published(low);
  const b = share.isZero() ? a : published(low + 1);
  const between = (from: Digits, to: Digits) => from.plus(to.minus(from).times(share));
  return { l: between(a.l, b.l), m: between(a.m, b.m), s: between(a.s, b.s) };
}
