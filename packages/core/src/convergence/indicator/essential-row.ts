import type { Bilingual } from '../../result/bilingual.js';
import type { OfficeId } from './offices.js';
import type { IndicatorDirection } from './programme-indicator.js';

/** Whom an essential indicator serves, in the order of the form. */
export type EssentialGroup =
  | 'remaja'
  | 'catin-pus'
  | 'bumil'
  | 'balita'
  | 'keluarga'
  | 'air-sanitasi'
  | 'perlinsos';

/** One line of the form. */
export interface EssentialRow {
  readonly group: EssentialGroup;
  readonly label: Bilingual;
  readonly denominator: Bilingual;
  readonly offices: readonly OfficeId[];
  /** The target of Perpres 72/2021 that counts the same; absent where none does. */
  readonly same?: string;
  /** Default: `up`. */
  readonly direction?: IndicatorDirection;
}
