import { essentialHouseholds } from './essential-households.js';
import { essentialChildren, essentialWomen } from './essential-people.js';
import type { EssentialGroup } from './essential-row.js';
import { PERPRES_72_TARGETS } from './perpres-72-targets.js';
import { indicatorOf, type ProgrammeIndicator } from './programme-indicator.js';

const FORM = 'Ditjen Bina Bangda, formulir aksi 1 (web Aksi), teks diringkas';
const USUAL = 'Pembagian tugas yang lazim';

/**
 * The 29 essential indicators of action 1, `E1` to `E29`. The form sets no targets: an indicator that
 * counts what one of the 20 targets of Perpres 72/2021 counts has that target, others null. Water and
 * sanitation (E26, E27) take the targets that the decree sets for priority areas.
 *
 * Source: Ditjen Bina Bangda, form of action 1; wording shortened. Owners are usual and not verified.
 *
 * @example
 * ESSENTIAL_INDICATORS.filter(({ direction }) => direction === 'down').map(({ code }) => code);
 * // => ['E12', 'E13']
 */
export const ESSENTIAL_INDICATORS: readonly ProgrammeIndicator<EssentialGroup>[] = [
  ...essentialWomen,
  ...essentialChildren,
  ...essentialHouseholds,
].map(({ group, label, denominator, offices, same, direction = 'up' }, i) => ({
  code: `E${i + 1}`,
  no: i + 1,
  group,
  label,
  denominator,
  unit: 'share',
  direction,
  target: (same !== undefined && indicatorOf(PERPRES_72_TARGETS, same)?.target) || null,
  owner: { value: offices, source: USUAL, verified: false },
  source: FORM,
  verified: true,
}));
