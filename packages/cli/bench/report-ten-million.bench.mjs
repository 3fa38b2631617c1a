// Ten million rows to counts against only reading the file, in processes of their own: `npm run bench -- ten-million`,
// on built packages. It needs 3 GB in the folder for temporary files.
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { outcome, tell } from '../../../scripts/bench/outcome.mjs';
import { isShort, race, ratios, showTimes, wallClock } from '../../../scripts/bench/race.mjs';
import { countApart, exportOf, forget, secondsToRead } from './count-apart.mjs';
import { papaparseZodCounts } from './obvious.mjs';

const ROWS = isShort ? 1_000_000 : 10_000_000;
const ROWS_OF_OBJECTS = isShort ? 20_000 : 100_000;
const few = await exportOf(ROWS_OF_OBJECTS);
const path = await exportOf(ROWS);
const megabytes = [];
// A file of this size is seldom in the memory of the system already: both read it from the disk. Where others have
// just read it, reading alone is ten times as fast and says how fast memory is copied.
const times = await race(
  {
    reading: { rows: ROWS, run: () => fromDisk(() => secondsToRead(path)) },
    oneThread: { rows: ROWS, run: () => fromDisk(() => countApart(path, 1)) },
    ours: { rows: ROWS, run: () => fromDisk(() => megabytes.push(countApart(path).megabytes)) },
    papaparseZod: { rows: ROWS_OF_OBJECTS, run: () => papaparseZodCounts(few) },
  },
  { clock: wallClock },
);
rmSync(path);
showTimes(times);

tell([
  outcome(
    '10 million rows to counts, time of only reading them',
    ratios(times.ours, times.reading),
    {
      most: 8,
    },
  ),
  outcome(
    'papaparse, zod and naive z, time of 10 million rows to counts',
    ratios(times.papaparseZod, times.ours),
    { least: 20 },
  ),
  outcome('peak memory of 10 million rows', megabytes, { most: 150, unit: 'MB' }),
  // Two threads show nothing where there is one core.
  ...(availableParallelism() > 1
    ? [
        outcome(
          '10 million rows in one thread, time in as many as cores',
          ratios(times.oneThread, times.ours),
          {
            least: 1.6,
          },
        ),
      ]
    : []),
]);

function fromDisk(run) {
  forget(path);
  return run();
}
