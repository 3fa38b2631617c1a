// Verbs of one large file in one thread against two, in processes of their own: `npm run bench -- threads`, on
// built packages.
import { outcome, tell } from '../../../scripts/bench/outcome.mjs';
import { isShort, race, ratios, showTimes, wallClock } from '../../../scripts/bench/race.mjs';
import { exportOf } from './count-apart.mjs';
import { verbApart } from './verb-apart.mjs';

const ROWS = isShort ? 100_000 : 500_000;
const VERBS = { zscores: 1.5, prevalence: undefined, quality: undefined };
const path = await exportOf(ROWS);
const contestants = Object.keys(VERBS).flatMap((verb) =>
  [1, 2].map((threads) => [
    `${verb}${threads}`,
    { rows: ROWS, run: () => verbApart(verb, path, '--quiet', '--threads', String(threads)) },
  ]),
);
const times = await race(Object.fromEntries(contestants), { clock: wallClock });
showTimes(times);
tell(
  Object.entries(VERBS).map(([verb, least]) =>
    outcome(`${verb} in one thread, time in two`, ratios(times[`${verb}1`], times[`${verb}2`]), {
      least,
    }),
  ),
);
