// What is done with matched files: gain, checks of series, trajectories of all children, and the cohorts of
// each month beside the one before.
import {
  assessTable,
  checkSeries,
  childFacts,
  childRegistry,
  cohortTable,
  explainChange,
  gainTable,
  linkChildren,
  trajectoryOf,
} from '../dist/index.js';
import { who2006 } from '../dist/who2006.js';
import { IDENTITY, identityColumns, readMonth } from './matching-files.mjs';

const COLUMNS = [
  'sex',
  'ageDays',
  'position',
  'weight',
  'lengthHeight',
  'row',
  'birthDay',
  'measuredDay',
];

/** Columns of all chunks behind each other. */
function joined(chunks) {
  const length = chunks.reduce((sum, { table }) => sum + table.length, 0);
  const table = { length };
  for (const name of COLUMNS) {
    const column = new chunks[0].table[name].constructor(length);
    let at = 0;
    for (const chunk of chunks) {
      column.set(chunk.table[name], at);
      at += chunk.table.length;
    }
    table[name] = column;
  }
  return table;
}

/** Villages by number, the same for all chunks. */
function villageColumn(chunks, length) {
  const numbers = new Map();
  const column = new Int32Array(length);
  let at = 0;
  for (const { table } of chunks) {
    const codes = table.place.values.map(({ village }) => {
      if (!numbers.has(village)) numbers.set(village, numbers.size);
      return numbers.get(village);
    });
    for (const code of table.place.codes) column[at++] = codes[code];
  }
  return { column, areas: numbers.size };
}

/** Reads, matches and follows monthly files; answers how much of what was found. */
export async function followed(paths) {
  const registry = childRegistry();
  const identity = [];
  const months = [];
  for (const path of paths) {
    const tables = [];
    const take = (chunk) => {
      identity.push(registry.add(identityColumns(chunk)));
      tables.push({ table: chunk.table });
    };
    await readMonth(path, take, IDENTITY);
    months.push(tables);
  }
  const identities = registry.identities();
  const linkage = linkChildren(identities);
  const facts = childFacts(identities, linkage);

  const chunks = months.flat();
  const table = joined(chunks);
  const ofRow = Int32Array.from(
    identity.flatMap((numbers) => [...numbers]),
    (number) => linkage.childOf[number],
  );
  const file = new Int32Array(table.length);
  const starts = [0];
  months.forEach((ofMonth, month) => {
    const end = starts[month] + ofMonth.reduce((sum, chunk) => sum + chunk.table.length, 0);
    file.fill(month, starts[month], end);
    starts.push(end);
  });
  const settled = {
    birthDay: ofRow.map((child) => facts.birthDay[child]),
    sex: Uint8Array.from(ofRow, (child) => facts.sex[child]),
  };
  const whole = { ...table, childKey: Float64Array.from(ofRow), file, files: paths };
  const findings = checkSeries(whole, { settled });
  const held = { ...whole, birthDay: settled.birthDay, sex: settled.sex };
  const assessed = assessTable(held, {
    reference: who2006,
    indicators: ['heightForAge', 'weightForAge', 'weightForHeight'],
  });
  const gains = gainTable({
    ...held,
    weightForAge: Int32Array.from(assessed.scores.weightForAge.z),
  });

  const rowsOf = Array.from({ length: linkage.children }, () => []);
  for (let row = 0; row < ofRow.length; row++) rowsOf[ofRow[row]].push(row);
  let events = 0;
  for (const rows of rowsOf) events += trajectoryOf({ assessed, gains }, rows).events.length;

  const village = villageColumn(chunks, table.length);
  const { z, flag } = assessed.scores.heightForAge;
  const rounds = months.map((_, month) => {
    const [from, to] = [starts[month], starts[month + 1]];
    return {
      length: to - from,
      childKey: held.childKey.subarray(from, to),
      area: village.column.subarray(from, to),
      birthDay: held.birthDay.subarray(from, to),
      z: z.subarray(from, to),
      flag: flag.subarray(from, to),
      on: held.measuredDay.subarray(from, to).reduce((last, day) => Math.max(last, day)),
    };
  });
  const changes = rounds.slice(1).flatMap((round, i) => {
    const counts = cohortTable(rounds[i], round, { areas: village.areas });
    return counts.map(explainChange);
  });
  return {
    children: linkage.children,
    findings: findings.length,
    events,
    changes: changes.filter((change) => change !== null).length,
  };
}
