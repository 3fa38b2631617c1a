import type { PregnantWoman } from './pregnant-woman.js';
import type { YoungChild } from './young-child.js';

/**
 * A made-up woman who received everything due in the first quarter of 2022: to start a form from.
 *
 * @example
 * exampleWoman.stage; // => 2
 */
export const exampleWoman: PregnantWoman = {
  person: 'ibu-1',
  household: 'kk-1',
  village: '63.11.05.2001',
  state: 'N',
  stage: 2,
  antenatalVisits: 1,
  ironTablets: 30,
  postnatalVisits: 0,
  counsellingSessions: 1,
  homeVisits: 0,
  safeWater: true,
  latrine: true,
  healthInsurance: true,
};

/**
 * A made-up child of eleven months who received everything due in the first quarter of 2022.
 *
 * @example
 * exampleChild.growthMat; // => 'H'
 */
export const exampleChild: YoungChild = {
  person: 'anak-1',
  household: 'kk-1',
  village: '63.11.05.2001',
  birthDate: '2021-04-15',
  state: 'N',
  growthMat: 'H',
  basicImmunisationsSinceBirth: 4,
  measlesImmunisationsSinceBirth: 1,
  weighingsSinceBirth: 10,
  lengthMonths: [2],
  counsellingSinceBirth: 6,
  parentingClassesSinceBirth: 5,
  homeVisits: 0,
  safeWater: true,
  latrine: true,
  birthCertificate: true,
  healthInsurance: true,
};
