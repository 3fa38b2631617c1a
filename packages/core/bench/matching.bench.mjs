// Matching of made-up children whose true identity is known, and following them: `npm run bench --
// matching`. First the figures of pairs of rows at 100,000 children x 12 months, on the seed that the points
// were chosen on and on one held out, also with twice the defects; then the time of 24 monthly files of
// 10,000 children beside that of reading them. MILLION=1 adds the memory of 1,000,000 children x 12 months.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outcome, tell } from '../../../scripts/bench/outcome.mjs';
import { isShort, race, showTimes } from '../../../scripts/bench/race.mjs';
import { childRegistry, linkChildren } from '../dist/index.js';
import { IDENTITY, readMonth, writeMonth } from './matching-files.mjs';
import { followed } from './matching-follow.mjs';
import { groupsByText, pairwise, twinsApart } from './matching-score.mjs';
import { monthlyRegisters, trueChildren } from './matching-truth.mjs';

const CHILDREN = Number(process.env.CHILDREN ?? (isShort ? 10_000 : 100_000));
const seconds = (from) => (performance.now() - from) / 1000;
const percent = (share) => `${(100 * share).toFixed(2)} %`.padStart(9);
const print = (label, { precision, recall }) =>
  console.log(`  ${label.padEnd(24)} precision ${percent(precision)}  recall ${percent(recall)}`);

function figures(seed, times) {
  const children = trueChildren(CHILDREN, seed);
  const registry = childRegistry();
  const [truth, identity, nik, nameDate] = [[], [], [], []];
  let adding = 0;
  for (const { truth: ofMonth, rows } of monthlyRegisters(children, { seed, times })) {
    const from = performance.now();
    const numbers = registry.add(rows);
    adding += seconds(from);
    for (let i = 0; i < rows.length; i++) {
      truth.push(ofMonth[i]);
      identity.push(numbers[i]);
      nik.push(/^\d{16}$/.test(rows.nik[i]) ? rows.nik[i] : '');
      nameDate.push(`${rows.name[i].toUpperCase().replace(/[^A-Z]/g, '')} ${rows.birthDay[i]}`);
    }
  }
  const from = performance.now();
  const { childOf, doubtful, children: found } = linkChildren(registry.identities());
  const linking = seconds(from);
  const groups = identity.map((number) => childOf[number]);
  const ours = pairwise(groups, truth);
  console.log(
    `\nseed ${seed}, defects x${times}: ${truth.length} rows of ${new Set(truth).size} children; ` +
      `${found} found, ${doubtful.length} pairs for review; rows in ${adding.toFixed(1)} s, linked in ${linking.toFixed(1)} s`,
  );
  print('matching', ours);
  print('NIK alone', pairwise(groupsByText(nik), truth));
  print('name + birth date alone', pairwise(groupsByText(nameDate), truth));
  console.log(`  twins kept apart: ${percent(twinsApart(groups, truth, children)).trim()}`);
  return ours;
}

async function followFiles() {
  const folder = mkdtempSync(join(tmpdir(), 'balanting-matching-'));
  const children = trueChildren(isShort ? 2_600 : 13_000, 5);
  const paths = [];
  let rows = 0;
  for (const month of monthlyRegisters(children, { months: 24, seed: 5 })) {
    const path = join(folder, `bulan-${String(paths.length).padStart(2, '0')}.csv`);
    writeMonth(path, month);
    rows += month.rows.length;
    paths.push(path);
  }
  const counts = await followed(paths);
  console.log(`\n24 files, ${rows} rows: ${JSON.stringify(counts)}`);
  const readAll = async (...how) => {
    for (const path of paths) await readMonth(path, ...how);
  };
  const times = await race({
    plain: { rows, run: () => readAll() },
    names: { rows, run: () => readAll(() => {}, IDENTITY) },
    all: { rows, run: () => followed(paths) },
  });
  showTimes(times);
  rmSync(folder, { recursive: true });
  const beside = times.all.map((all, round) => (all - times.names[round]) / times.names[round]);
  return outcome('matching and following 24 months, time of reading them with names', beside, {
    most: 4,
  });
}

function memory() {
  const registry = childRegistry();
  const children = trueChildren(1_000_000, 9, 1500);
  const from = performance.now();
  let rows = 0;
  const used = () => {
    globalThis.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return Math.round((heapUsed + arrayBuffers) / 1e6);
  };
  const before = used();
  const grown = [];
  for (const month of monthlyRegisters(children, { seed: 9, villages: 1500 })) {
    registry.add(month.rows);
    rows += month.rows.length;
    month.rows.nik = month.rows.name = month.rows.parent = [];
    grown.push(used() - before);
  }
  const identities = registry.identities();
  const linking = performance.now();
  const linkage = linkChildren(identities);
  console.log(
    `\n1,000,000 children x 12 months: ${rows} rows, ${identities.count} identities, ${linkage.children} children, ` +
      `linked in ${seconds(linking).toFixed(0)} s of ${seconds(from).toFixed(0)} s`,
  );
  console.log(`  memory of the registry by month, MB: ${grown.join(' ')}`);
}

const seeds = [
  [1, 1],
  [2, 1],
  [2, 2],
];
const found = seeds.slice(0, isShort ? 1 : 3).map(([seed, times]) => figures(seed, times));
const following = await followFiles();
if (process.env.MILLION) memory();
tell([
  outcome(
    'pairs of rows put together that belong together, least of three registers',
    [Math.min(...found.map(({ precision }) => precision))],
    { least: 0.995, unit: 'of 1' },
  ),
  outcome(
    'pairs of rows found of those that belong together, least of three registers',
    [Math.min(...found.map(({ recall }) => recall))],
    { least: 0.98, unit: 'of 1' },
  ),
  following,
]);
