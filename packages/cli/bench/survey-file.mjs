// A made-up survey of children below five for the benches: the columns of WHO Anthro, 4,000 clusters in 20
// strata for 100,000 children, with weights and five groupings.

const HEADER =
  'id,strata,cluster,sw,sex,age,is_age_in_month,weight,lenhei,measure,oedema,typeres,gregion,wealthq,mothered,othergr';
const REGIONS = ['Balangan', 'Juai', 'Halong', 'Awayan', 'Lampihong'];
const MOTHERS = ['None', 'Primary', 'Secondary', 'Higher'];
const CHILDREN_OF_A_CLUSTER = 25;
const CLUSTERS_OF_A_STRATUM = 200;

/** Seeded numbers from 0 to 1 (mulberry32). */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The bytes of a survey of so many children. */
export function surveyBytes(rows, seed = 1) {
  const next = random(seed);
  const pick = (words) => words[Math.floor(next() * words.length)];
  const lines = [HEADER];
  for (let i = 0; i < rows; i++) {
    const cluster = Math.floor(i / CHILDREN_OF_A_CLUSTER);
    const age = Math.floor(next() * 1826);
    const height = 48 + age * 0.032 + next() * 8;
    const weight = 3 + age * 0.0065 + next() * 2.5;
    lines.push(
      [
        i + 1,
        1 + Math.floor(cluster / CLUSTERS_OF_A_STRATUM),
        cluster + 1,
        (0.5 + next() * 2).toFixed(4),
        next() < 0.5 ? 1 : 2,
        age,
        0,
        weight.toFixed(1),
        height.toFixed(1),
        age < 731 ? 'L' : 'H',
        next() < 0.002 ? 'y' : 'n',
        next() < 0.6 ? 'Rural' : 'Urban',
        pick(REGIONS),
        1 + Math.floor(next() * 5),
        pick(MOTHERS),
        pick(['A', 'B', 'C']),
      ].join(','),
    );
  }
  return new TextEncoder().encode(`${lines.join('\n')}\n`);
}
