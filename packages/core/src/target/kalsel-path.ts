import type { TargetPath } from './target-path.js';

/**
 * Stunting in Kalimantan Selatan on the way of 2022, measured by survey.
 *
 * Source: BKKBN Kalimantan Selatan (2022).
 *
 * @example
 * kalselBkkbn.points.map(({ share }) => share); // => [0.2571, 0.2151, 0.1727]
 */
export const kalselBkkbn: TargetPath = {
  id: 'kalsel-bkkbn-2022',
  label: { id: 'Kalimantan Selatan, BKKBN 2022', en: 'Kalimantan Selatan, BKKBN 2022' },
  source: 'BKKBN Kalimantan Selatan (2022)',
  area: 'kalimantan-selatan',
  measuredBy: 'survey',
  verified: true,
  points: [
    { year: 2022, share: 0.2571 },
    { year: 2023, share: 0.2151 },
    { year: 2024, share: 0.1727 },
  ],
};

/**
 * The steeper way that the province's planning agency named later.
 *
 * Source: Bappeda Kalimantan Selatan.
 *
 * @example
 * kalselBappeda.points.at(-1); // => { year: 2024, share: 0.14 }
 */
export const kalselBappeda: TargetPath = {
  id: 'kalsel-bappeda',
  label: { id: 'Kalimantan Selatan, Bappeda', en: 'Kalimantan Selatan, Bappeda' },
  source: 'Bappeda Kalimantan Selatan',
  area: 'kalimantan-selatan',
  measuredBy: 'survey',
  verified: true,
  points: [
    { year: 2023, share: 0.181 },
    { year: 2024, share: 0.14 },
  ],
};
