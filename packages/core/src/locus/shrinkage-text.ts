import type { Bilingual } from '../result/bilingual.js';

/**
 * How much of a smoothed share is the mean and how much is the village's own: for people who ask why 1 of
 * 1 child is not 100 %.
 *
 * @param meanWeight - weight of the mean, 0 to 1
 * @param whole - whose mean it is
 *
 * @example
 * shrinkageText(0.75).id; // => '75 % nilai kabupaten, 25 % nilai desa'
 */
export function shrinkageText(
  meanWeight: number,
  whole: 'kabupaten' | 'kecamatan' = 'kabupaten',
): Bilingual {
  const mean = Math.round(meanWeight * 100);
  const own = 100 - mean;
  const name = { kabupaten: 'district', kecamatan: 'kecamatan' }[whole];
  return {
    id: `${mean} % nilai ${whole}, ${own} % nilai desa`,
    en: `${mean} % of the ${name}'s share, ${own} % of the village's own`,
  };
}
