// Speed of choosing lokus villages: `npm run bench`, on built packages. Ratios within one run.
import { randomOf, rankLocus } from '../dist/index.js';
import { aim, race } from './rounds.mjs';

const INDICATORS = [
  { id: 'ttd', target: 0.8, direction: 'up' },
  { id: 'asi', target: 0.8, direction: 'up' },
  { id: 'sanitasi', target: 0.9, direction: 'up' },
  { id: 'bblr', target: 0.1, direction: 'down' },
];

/** Made-up villages of some 55 children, in kecamatan of some twenty. */
function madeUpVillages(count) {
  const random = randomOf(count);
  return Array.from({ length: count }, (_, k) => {
    const targetChildren = 10 + Math.floor(random() * 90);
    const n = Math.floor(targetChildren * (0.5 + random() / 2));
    const level = 0.1 + random() * 0.25;
    let cases = 0;
    for (let child = 0; child < n; child++) if (random() < level) cases++;
    const due = 20 + Math.floor(random() * 40);
    const reached = () => ({ reached: Math.floor(due * random()), due });
    return {
      code: `V${String(k).padStart(6, '0')}`,
      kecamatan: `K${Math.floor(k / 20)}`,
      cases,
      n,
      targetChildren,
      services: { ttd: reached(), asi: reached(), sanitasi: random(), bblr: random() / 4 },
      familiesAtRisk: random(),
      poorFamilies: random(),
    };
  });
}

const DISTRICT = 157;
const COUNTRY = 83_000;
const district = madeUpVillages(DISTRICT);
const tenth = madeUpVillages(COUNTRY / 10);
const country = madeUpVillages(COUNTRY);
const run = (villages, draws) => () => {
  const answer = rankLocus(villages, {
    indicators: INDICATORS,
    select: { number: Math.ceil(villages.length / 5) },
    draws,
  });
  if (!answer.ok) throw new Error(JSON.stringify(answer.issues[0]));
};

const ns = race({
  onePass: { rows: DISTRICT, run: run(district, 0) },
  thousandDraws: { rows: DISTRICT, run: run(district, 1000) },
});
// A tenth of the draws and one round: the whole race stays below two minutes.
const wide = race(
  {
    tenthOfCountry: { rows: COUNTRY / 10, run: run(tenth, 100) },
    country: { rows: COUNTRY, run: run(country, 100) },
  },
  1,
);
// Processor time, so that a busy machine does not count.
const start = process.cpuUsage();
run(country, 1000)();
const { user, system } = process.cpuUsage(start);
const seconds = (user + system) / 1e6;

console.log('nanoseconds a village:');
for (const [name, value] of Object.entries({ ...ns, ...wide })) {
  console.log(`  ${name}: ${value.toFixed(0)}`);
}
console.log(`83,000 villages with 1,000 draws: ${seconds.toFixed(1)} s of the processor`);
const met = [
  aim('157 villages, 1,000 draws against one pass', ns.thousandDraws / ns.onePass, { most: 50 }),
  aim('a village of 83,000 against one of 8,300', wide.country / wide.tenthOfCountry, { most: 2 }),
  aim('83,000 villages with 1,000 draws, of a minute', seconds / 60, { most: 1 }),
];
process.exitCode = met.every(Boolean) ? 0 : 1;
