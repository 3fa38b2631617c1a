import { Decimal as DecimalJs } from 'decimal.js';

/**
 * The one Decimal of the library: 40 digits, ties to even. A clone, so that neither our users'
 * settings reach us nor ours them.
 */
export const Decimal = DecimalJs.clone({
  precision: 40,
  rounding: DecimalJs.ROUND_HALF_EVEN,
  defaults: true,
});

/** An instance of {@link Decimal}. */
export type Decimal = DecimalJs;

/** What a decimal is made of: text such as `'11.2'`, a number by its shortest text, or a Decimal. */
export type DecimalInput = string | number | Decimal;
