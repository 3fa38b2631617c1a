// Made-up children for the benches: ages 0 to 1825 days, to 0.1 cm and 0.1 kg, spread as a survey finds
// them (mean z of height -1.2, of weight-for-height -0.4, SD 1.2), one in twenty in the other position.
import { measurementAt } from '../dist/index.js';
import { who2006 as reference } from '../dist/who2006.js';

/** Seeded numbers from 0 to 1 (mulberry32). */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Columns of `rows` children in the exact integers of the library. */
export function childColumns(rows, seed = 1) {
  const next = random(seed);
  const table = {
    length: rows,
    sex: new Uint8Array(rows),
    ageDays: new Int32Array(rows),
    position: new Uint8Array(rows),
    weight: new Int32Array(rows),
    lengthHeight: new Int32Array(rows),
  };
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  for (let i = 0; i < rows; i++) {
    const ageDays = Math.floor(next() * 1826);
    const sex = next() < 0.5 ? 'male' : 'female';
    const child = { reference, sex, ageDays };
    const height = measurementAt(-1.2 + 1.2 * normal(), { ...child, indicator: 'heightForAge' });
    const lengthCm = Math.round(Math.min(119, Math.max(45.8, height)) * 10) / 10;
    const z = -0.4 + 1.2 * normal();
    const kg = measurementAt(z, { ...child, indicator: 'weightForHeight', lengthCm });
    table.sex[i] = sex === 'male' ? 1 : 2;
    table.ageDays[i] = ageDays;
    table.position[i] = ageDays < 731 === next() < 0.95 ? 1 : 2;
    table.lengthHeight[i] = Math.round(lengthCm * 100);
    table.weight[i] = Math.round((typeof kg === 'number' ? kg : 10) * 10) * 100;
  }
  return table;
}

/** The same children as row objects, as a program in the obvious style holds them. */
export function childRows(table) {
  return Array.from({ length: table.length }, (_, i) => ({
    sex: table.sex[i] === 1 ? 'male' : 'female',
    ageDays: table.ageDays[i],
    position: table.position[i] === 1 ? 'lying' : 'standing',
    weightKg: table.weight[i] / 1000,
    heightCm: table.lengthHeight[i] / 100,
  }));
}
