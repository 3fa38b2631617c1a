// Speed of choosing lokus villages: `npm run bench`, on built packages. Ratios within one run.
import { outcome, tell } from '../../../scripts/bench/outcome.mjs';
import { isShort, processorClock, race, ratios, showTimes } from '../../../scripts/bench/race.mjs';
import { randomOf, rankLocus } from '../dist/index.js';

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
const COUNTRY = isShort ? 8_300 : 83_000;
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

// Time of the processor, so that a busy machine does not count.
const ns = await race(
  {
    onePass: { rows: DISTRICT, run: run(district, 0) },
    thousandDraws: { rows: DISTRICT, run: run(district, 1000) },
  },
  { rounds: 7, twice: true },
);
// A tenth of the draws: the whole race stays below two minutes.
const wide = await race({
  tenthOfCountry: { rows: COUNTRY / 10, run: run(tenth, 100) },
  country: { rows: COUNTRY, run: run(country, 100) },
});
showTimes({ ...ns, ...wide }, 'nanoseconds a village');

tell([
  outcome('157 villages with 1,000 draws, time of one pass', ratios(ns.thousandDraws, ns.onePass), {
    most: 50,
  }),
  outcome(
    'a village of ten times as many, time of one',
    ratios(wide.country, wide.tenthOfCountry),
    {
      most: 2,
    },
  ),
  ...(isShort ? [] : [wholeCountry()]),
]);

function wholeCountry() {
  const start = processorClock();
  run(country, 1000)();
  const seconds = (processorClock() - start) / 1e9;
  return outcome('83,000 villages with 1,000 draws, of the processor', [seconds], {
    most: 60,
    unit: 's',
  });
}
