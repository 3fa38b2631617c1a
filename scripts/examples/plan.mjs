// How many children each kecamatan and village has, and how many of them are stunted.
//
// Published (Proposal Inovasi Daerah "Balanting", Kabupaten Balangan 2022, from e-PPGBM and the Profil
// Dinas Kesehatan 2022): the district figures of 2020 and 2021, 14.91 % in 2022, Lampihong 21.7 % and
// Paringin 8.24 % in 2022, the changes of Awayan, Lampihong and Juai, which kecamatan rose, fell, and
// lie above the district. Everything else here is made up.
import { normal, stream } from './random.mjs';

/** The three exports: children with a valid height-for-age, severely stunted, and stunted in all. */
export const YEARS = [
  { year: 2020, month: '2020-08', n: 8538, severe: 635, cases: 635 + 1566 },
  { year: 2021, month: '2021-08', n: 8989, severe: 342, cases: 342 + 1268 },
  { year: 2022, month: '2022-09', n: 9014, severe: 246, cases: 1344 },
];

/** Made-up sizes, and per cent stunted in 2020, 2021, 2022 that the search starts from. */
const KECAMATAN = {
  Juai: { size: 1250, percent: [23.6, 14.9, 17.45] },
  Halong: { size: 1520, percent: [27.5, 20.5, 15.4] },
  Awayan: { size: 970, percent: [32.0, 22.9, 12.98] },
  'Batu Mandi': { size: 1190, percent: [24.4, 16.8, 11.8] },
  Lampihong: { size: 1240, percent: [30.9, 24.19, 21.7] },
  Paringin: { size: 1390, percent: [17.2, 7.6, 8.24] },
  'Paringin Selatan': { size: 960, percent: [27.2, 20.8, 15.8] },
  'Tebing Tinggi': { size: 494, percent: [25.8, 17.5, 18.7] },
};

/** What is printed of a kecamatan, in hundredths of a per cent: 2021, 2022, and the change. */
const PRINTED = {
  Lampihong: { before: 2419, after: 2170, change: -249 },
  Awayan: { change: -992 },
  Juai: { change: 255 },
  Paringin: { after: 824 },
};

const ABOVE = ['Lampihong', 'Tebing Tinggi', 'Juai', 'Paringin Selatan', 'Halong'];
const RISE_LESS = ['Paringin', 'Tebing Tinggi'];
const FALL_BETWEEN = ['Batu Mandi', 'Halong', 'Paringin Selatan'];

/** `{ [kecamatan]: [{ n, cases, severe } of 2020, 2021, 2022] }`; throws where a printed figure fails. */
export function planKecamatan() {
  const names = Object.keys(KECAMATAN);
  const exact = Object.fromEntries(Object.keys(PRINTED).map((name) => [name, searchExact(name)]));
  const years = YEARS.map((_, i) => planYear(i, names, i === 0 ? {} : exact));
  const plan = Object.fromEntries(names.map((name) => [name, years.map((year) => year[name])]));
  checkPlan(plan);
  return plan;
}

/** Numbers of 2021 and 2022, nearest to the sizes, that print as published. */
function searchExact(name) {
  const [before, after] = [1, 2].map((i) => startOf(name, i));
  let best;
  for (let a = -30; a <= 30; a++) {
    for (let b = -30; b <= 30; b++) {
      const distance = Math.abs(a) + Math.abs(b);
      if (best && distance >= best.distance) continue;
      const found = casesFor(name, before.n + a, after.n + b);
      if (found) best = { ...found, distance };
    }
  }
  if (!best) throw new Error(`${name}: no numbers print as published`);
  return [undefined, best.before, best.after];
}

function casesFor(name, nBefore, nAfter) {
  const [, percentBefore, percentAfter] = KECAMATAN[name].percent;
  for (let i = 0; i < 25; i++) {
    for (let j = 0; j < 25; j++) {
      const cases = Math.round((nBefore * percentBefore) / 100) + zigzag(i);
      const casesAfter = Math.round((nAfter * percentAfter) / 100) + zigzag(j);
      const found = { before: { n: nBefore, cases }, after: { n: nAfter, cases: casesAfter } };
      if (printsAs(found, PRINTED[name])) return found;
    }
  }
  return undefined;
}

function zigzag(i) {
  return i % 2 === 0 ? i / 2 : -(i + 1) / 2;
}

function printsAs({ before, after }, printed) {
  const { before: a, after: b, change } = printed;
  return (
    (a === undefined || hundredths(before) === a) &&
    (b === undefined || hundredths(after) === b) &&
    (change === undefined ||
      (hundredths(after) - hundredths(before) === change &&
        Math.round(exactChange(before, after)) === change))
  );
}

/** Per cent in hundredths, rounded half up in whole numbers. */
function hundredths({ n, cases }) {
  return Math.floor((20_000 * cases + n) / (2 * n));
}

/** The change in hundredths of a point, from unrounded shares. */
function exactChange(before, after) {
  return (10_000 * (after.cases * before.n - before.cases * after.n)) / (before.n * after.n);
}

function planYear(i, names, exact) {
  const { n, cases, severe } = YEARS[i];
  const fixed = names.filter((name) => exact[name]);
  const free = names.filter((name) => !exact[name]);
  const rest = (key) => fixed.reduce((sum, name) => sum - exact[name][i][key], YEARS[i][key]);
  const ns = shareOut(
    rest('n'),
    free.map((name) => startOf(name, i).n),
  );
  const ks = shareOut(
    rest('cases'),
    free.map((name, f) => (ns[f] * KECAMATAN[name].percent[i]) / 100),
  );
  const counts = Object.fromEntries(
    names.map((name) => {
      const f = free.indexOf(name);
      return [name, f < 0 ? { ...exact[name][i] } : { n: ns[f], cases: ks[f] }];
    }),
  );
  const severes = shareOut(
    severe,
    names.map((name) => counts[name].cases),
  );
  names.forEach((name, at) => {
    counts[name].severe = severes[at];
  });
  if (sumOf(counts, 'n') !== n || sumOf(counts, 'cases') !== cases) throw new Error('sums');
  return counts;
}

function startOf(name, i) {
  const sizes = Object.values(KECAMATAN).reduce((sum, { size }) => sum + size, 0);
  return { n: Math.round((KECAMATAN[name].size * YEARS[i].n) / sizes) };
}

function sumOf(counts, key) {
  return Object.values(counts).reduce((sum, count) => sum + count[key], 0);
}

function checkPlan(plan) {
  const [before, after] = [YEARS[1], YEARS[2]];
  must(hundredths(YEARS[0]) === 2578 && hundredths(before) === 1791, 'district 2020, 2021');
  must(hundredths(after) === 1491, 'district 2022');
  for (const [name, [, a, b]] of Object.entries(plan)) {
    const change = hundredths(b) - hundredths(a);
    must(PRINTED[name] === undefined || printsAs({ before: a, after: b }, PRINTED[name]), name);
    must(ABOVE.includes(name) === b.cases * after.n > after.cases * b.n, `${name}: side`);
    must(!RISE_LESS.includes(name) || (change > 20 && change < 220), `${name}: rise`);
    must(!FALL_BETWEEN.includes(name) || (change > -900 && change < -300), `${name}: fall`);
    must(hundredths(b) <= 2170 && hundredths(b) >= 824, `${name}: range`);
  }
}

function must(holds, what) {
  if (!holds) throw new Error(`The plan does not hold: ${what}`);
}

/**
 * The plan of each village of a kecamatan: `[{ n, cases } of 2020, 2021, 2022]`. Sizes and the lean
 * towards stunting belong to the village and stay over the years.
 */
export function planVillages(villages, counts) {
  const traits = villages.map(({ code, kind }) => {
    const random = stream(`village ${code}`);
    const size = (0.6 + random()) * (kind === 'kelurahan' ? 2 : 1);
    return { size, lean: normal(random), yearly: counts.map(() => normal(random)) };
  });
  const years = counts.map(({ n, cases }, i) => {
    const ns = shareOut(
      n,
      traits.map(({ size }) => size),
    );
    const weights = traits.map(
      ({ lean, yearly }, v) => ns[v] * Math.exp(0.3 * lean + 0.12 * yearly[i]),
    );
    const ks = shareOut(cases, weights);
    return ns.map((count, v) => ({ n: count, cases: ks[v] }));
  });
  return villages.map((_, v) => years.map((year) => year[v]));
}

/** A whole total in parts by weight: largest remainders, the first of equals. */
export function shareOut(total, weights) {
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const parts = exact.map(Math.floor);
  const left = total - parts.reduce((a, b) => a + b, 0);
  const order = exact
    .map((value, i) => ({ i, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  for (const { i } of order.slice(0, left)) parts[i]++;
  return parts;
}
