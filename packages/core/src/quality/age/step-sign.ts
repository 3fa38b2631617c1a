import { type Finding, findingOf } from '../finding.js';
import { levelAbove, unlessFew } from '../level.js';
import { shownNumber } from '../shown.js';
import type { AgeLimits } from './age-limits.js';
import type { StepAt24 } from './step-at-24.js';

/** The sign of measuring all children in one position. */
export function stepSign(
  { halfYears, step, expected, excess, z }: StepAt24,
  limits: AgeLimits,
): Finding {
  const { step: limit, least } = limits;
  const n = Math.min(...halfYears.map((half) => half.n));
  const [shown, usual] = [shownNumber(step, 2), shownNumber(expected, 2)];
  const clear = z === null || Math.abs(z) >= limit.leastZ;
  const level = clear ? levelAbove(excess === null ? null : Math.abs(excess), limit) : 'good';
  return findingOf({
    id: 'age.step24',
    check: 'age',
    level: unlessFew(level, n, least.sign),
    value: excess,
    n,
    label: { id: 'Lompatan TB/U pada 24 bulan', en: 'Step of height-for-age at 24 months' },
    fact: {
      id: `TB/U rata-rata berubah ${shown.id} dari umur 18-23 ke 24-29 bulan; menurut arah pertumbuhan ${usual.id}.`,
      en: `Mean height-for-age changes by ${shown.en} from 18-23 to 24-29 months; growth on both sides makes ${usual.en}.`,
    },
    concern: (excess ?? 0) > 0 ? STEP_UP : STEP_DOWN,
    action: {
      id: 'Periksa cara ukur di sekitar 24 bulan: terlentang sebelum, berdiri sesudah, dicatat apa adanya.',
      en: 'Check the position around 24 months: lying before, standing after, recorded as it was.',
    },
    source: limit.source,
  });
}

const STEP_UP = {
  id: 'Selisih 0,7 cm terlewat: anak di bawah 24 bulan diukur berdiri, atau anak lebih tua terlentang, tanpa dicatat.',
  en: 'The 0.7 cm were left out: children below 24 months stood, or older ones lay, without a record.',
} as const;

const STEP_DOWN = {
  id: 'Selisih 0,7 cm dihitung dua kali: anak yang berdiri dicatat terlentang, atau sebaliknya.',
  en: 'The 0.7 cm were taken twice: children who stood were recorded as lying, or the other way round.',
} as const;
