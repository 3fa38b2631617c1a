import { randomOf } from '@balanting/core';
import { randomChildren } from './random-children.js';

const SEED = 2019;
const REGIONS = ['utara', 'selatan', 'barat'];

/**
 * A made-up survey as CSV with the columns of WHO Anthro: 2 strata of 10 clusters each, weights, areas and
 * regions. The right table is that of `balanting prevalence --cluster cluster --strata strata --weight sw`.
 *
 * @example
 * surveyCsv().split('\n')[0];
 * // => 'cluster,strata,sw,sex,age,is_age_in_month,weight,lenhei,measure,oedema,typeres,gregion'
 */
export function surveyCsv(): string {
  const random = randomOf(SEED);
  const header =
    'cluster,strata,sw,sex,age,is_age_in_month,weight,lenhei,measure,oedema,typeres,gregion';
  const rows = randomChildren('children').map(({ sex, age, weightKg, heightCm, position }) => {
    const cluster = 1 + Math.floor(random() * 20);
    const stratum = cluster <= 10 ? 1 : 2;
    const weight = (0.5 + random()).toFixed(4);
    const area = random() < 0.4 ? 'kota' : 'desa';
    return [
      cluster,
      stratum,
      weight,
      sex === 'male' ? 1 : 2,
      age,
      'FALSE',
      orNothing(weightKg, random()),
      orNothing(heightCm, random()),
      position === 'lying' ? 'L' : 'H',
      random() < 0.01 ? 'y' : 'n',
      area,
      REGIONS[cluster % REGIONS.length],
    ].join(',');
  });
  return `${[header, ...rows].join('\n')}\n`;
}

/** Three in a hundred values are missing. */
function orNothing(value: string, draw: number): string {
  return draw < 0.03 ? '' : value;
}
