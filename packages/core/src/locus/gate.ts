import type { Bilingual } from '../result/bilingual.js';

/** How far the children of a village were measured. */
export type GateId = 'cukup' | 'kurang' | 'sangat_kurang' | 'kosong';

/** A class of measuring, from the fullest downwards. */
export interface Gate {
  readonly id: GateId;
  readonly label: Bilingual;
  /** Least share of target children measured. */
  readonly least: number;
  /** Whether the village must be measured again before it can be called no lokus. */
  readonly remeasure: boolean;
}

/**
 * The classes of measuring.
 *
 * Source: Balanting: below half of its children a village tells more of who came than of stunting.
 *
 * @example
 * GATES.map(({ id }) => id); // => ['cukup', 'kurang', 'sangat_kurang']
 */
export const GATES: readonly Gate[] = [
  { id: 'cukup', label: { id: 'Cukup', en: 'Enough' }, least: 0.8, remeasure: false },
  { id: 'kurang', label: { id: 'Kurang', en: 'Few' }, least: 0.5, remeasure: false },
  {
    id: 'sangat_kurang',
    label: { id: 'Sangat kurang', en: 'Far too few' },
    least: 0,
    remeasure: true,
  },
];

const EMPTY: Gate = {
  id: 'kosong',
  label: { id: 'Kosong', en: 'None' },
  least: 0,
  remeasure: true,
};

/**
 * The class of a village by its children measured.
 *
 * @param n - children measured
 * @param targetChildren - children under five, at least `n`
 *
 * @example
 * gateOf(4, 5).id; // => 'cukup'
 * @example
 * gateOf(0, 12).id; // => 'kosong'
 */
export function gateOf(n: number, targetChildren: number): Gate {
  if (n === 0) return EMPTY;
  return GATES.find(({ least }) => n / targetChildren >= least) ?? EMPTY;
}
