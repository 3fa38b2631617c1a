// Reads the counted rows of an export once more and holds them against the plan.
import { scoresOf } from './body.mjs';
import { daysFromIsoDate } from './core.mjs';

/** `{ n, cases, severe, ... }` of rows of cells, from what the cells say. */
export function countCells(rows) {
  const counts = { n: 0, cases: 0, severe: 0, wasted: 0, underweight: 0, overweight: 0 };
  for (const cells of rows) {
    const { heightForAge, weightForAge, weightForHeight } = scoresOfCells(cells);
    if (heightForAge.z === undefined || heightForAge.flag) throw new Error(`${cells.Nama}: no z`);
    counts.n++;
    if (heightForAge.z < -2) counts.cases++;
    if (heightForAge.z < -3) counts.severe++;
    if (weightForHeight.z < -2) counts.wasted++;
    if (weightForHeight.z > 2) counts.overweight++;
    if (weightForAge.z < -2) counts.underweight++;
  }
  return counts;
}

/** Throws where the numbers of a village are not the planned ones. */
export function checkVillage(label, counts, plan) {
  for (const key of ['n', 'cases', 'severe']) {
    if (counts[key] !== plan[key]) {
      throw new Error(`${label}: ${key} is ${counts[key]}, planned ${plan[key]}`);
    }
  }
}

function scoresOfCells(cells) {
  const height = numberOf(cells.Tinggi);
  const weight = numberOf(cells.Berat.replace(':', ','));
  return scoresOf(
    {
      sex: cells.JK.startsWith('P') ? 'female' : 'male',
      birthDay: dayOf(cells['Tgl Lahir']),
      measuredDay: dayOf(cells['Tanggal Pengukuran']),
      position: cells['Cara Ukur'] === 'Terlentang' ? 'lying' : 'standing',
    },
    {
      tenths: Math.round(height <= 1.3 ? height * 1000 : height * 10),
      weight: Math.round(weight > 100 ? weight / 100 : weight * 10),
    },
  );
}

function numberOf(text) {
  return Number(text.replace(',', '.'));
}

function dayOf(text) {
  return daysFromIsoDate(text.includes('/') ? text.split('/').reverse().join('-') : text);
}
