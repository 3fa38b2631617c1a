import { perpres72Sensitive } from './perpres-72-sensitive.js';
import { perpres72Specific } from './perpres-72-specific.js';
import type { ProgrammeIndicator } from './programme-indicator.js';

/**
 * The 20 intermediate targets for 2024: nine of specific and eleven of sensitive services.
 *
 * Source: Perpres 72/2021, annex A; see {@link perpres72Specific} and {@link perpres72Sensitive} for what
 * of it was read in print.
 *
 * @example
 * PERPRES_72_TARGETS.length; // => 20
 */
export const PERPRES_72_TARGETS: readonly ProgrammeIndicator<'specific' | 'sensitive'>[] = [
  ...perpres72Specific,
  ...perpres72Sensitive,
];
