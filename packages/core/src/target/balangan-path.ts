import type { TargetPath } from './target-path.js';

/**
 * Stunting in Kabupaten Balangan by its medium-term plan, measured with e-PPGBM.
 *
 * Source: RPJMD Kabupaten Balangan 2021-2026, as quoted in the innovation proposal "Balanting".
 *
 * @example
 * rpjmdBalangan.points[0]; // => { year: 2022, share: 0.184 }
 */
export const rpjmdBalangan: TargetPath = {
  id: 'rpjmd-balangan',
  label: { id: 'RPJMD Balangan 2021-2026', en: 'District plan (RPJMD) of Balangan 2021-2026' },
  source: 'RPJMD Kabupaten Balangan 2021-2026, dikutip dalam proposal inovasi "Balanting"',
  area: 'balangan',
  measuredBy: 'register',
  verified: false,
  points: [
    { year: 2022, share: 0.184 },
    { year: 2023, share: 0.17 },
    { year: 2024, share: 0.16 },
  ],
};
