// Writes examples/data/contoh-eppgbm-balangan-*.csv: three exports of e-PPGBM in which every child is
// made up and the sums are those published of Kabupaten Balangan; and contoh-program-2022.json, the
// programme beside them. Same bytes on every run.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { checkVillage, countCells } from './examples/check.mjs';
import { areasInside, balangan, isoDateFromDays } from './examples/core.mjs';
import { monthDays } from './examples/dates.mjs';
import { fileText } from './examples/file.mjs';
import { earlierRow, measuredRows } from './examples/measured.mjs';
import { newNumbering, poorVillages, villageRows } from './examples/people.mjs';
import { planKecamatan, planVillages, shareOut, YEARS } from './examples/plan.mjs';
import { programmeText } from './examples/programme.mjs';
import { stream } from './examples/random.mjs';
import { rowOf, STYLES, spoil } from './examples/row.mjs';

const DISTRICT = '63.11';
const DUPLICATES = 0.01;
const VILLAGES = 157;

/** The text of each export: `[{ name, text, counts }]`. */
export function exampleFiles() {
  const villages = plannedVillages();
  if (villages.length !== VILLAGES) throw new Error(`${villages.length} villages`);
  const numbering = newNumbering();
  const people = villages.map((village) => villageRows(village, village.plan, numbering));
  return YEARS.map(({ year, month, ...total }, i) => {
    const parts = villages.map((village, v) => villagePart(village, people[v][i], i));
    const sums = addUp(parts.map(({ counts }) => counts));
    checkVillage(String(year), sums, total);
    const rows = parts.flatMap((part) => part.rows);
    const downloadedOn = isoDateFromDays(monthDays(month).last);
    const random = stream(`file ${year}`);
    const text = fileText(rows, STYLES[year], { downloadedOn, random });
    return { name: `contoh-eppgbm-balangan-${month}.csv`, text, rows: rows.length, sums };
  });
}

/** The programme of 2022 beside the exports: `{ name, text }`. */
export function exampleProgramme() {
  const byHand = new URL('../examples/data/contoh-pokja-2022.json', import.meta.url);
  const text = programmeText(plannedVillages(), JSON.parse(readFileSync(byHand, 'utf8')));
  return { name: 'contoh-program-2022.json', text };
}

function plannedVillages() {
  const plan = planKecamatan();
  const areas = areasInside(balangan, DISTRICT).flatMap(({ code }) => areasInside(balangan, code));
  const poor = poorVillages(areas.map(({ code }) => code));
  return areasInside(balangan, DISTRICT).flatMap((kecamatan) => {
    const inside = areasInside(balangan, kecamatan.code);
    const planned = withSevere(planVillages(inside, plan[kecamatan.name]), plan[kecamatan.name]);
    return inside.map(({ code, name }, v) => ({
      code,
      name,
      kecamatan: kecamatan.name,
      kecamatanCode: kecamatan.code,
      plan: planned[v],
      size: planned[v][0].n,
      poor: poor.map((byCode) => byCode.get(code) ?? 0),
    }));
  });
}

/** Shares the severely stunted of a kecamatan out among its villages. */
function withSevere(villages, counts) {
  const severes = counts.map(({ severe }, i) =>
    shareOut(
      severe,
      villages.map((years) => years[i].cases),
    ),
  );
  return villages.map((years, v) => years.map((year, i) => ({ ...year, severe: severes[i][v] })));
}

/** The rows of a village in one export, and what they count. */
function villagePart(village, people, i) {
  const { year } = YEARS[i];
  const label = `${year} ${village.code}`;
  const random = stream(`rows ${label}`);
  const style = STYLES[year];
  const rows = [];
  const counted = [];
  for (const row of measuredRows(people, village.plan[i], label)) {
    const isCounted = row.role === 'counted';
    if (isCounted && random() < DUPLICATES)
      rows.push(rowOf(earlierRow(row, random), style, random));
    const cells = rowOf(row, style, random);
    if (isCounted) counted.push(cells);
    const { measuredDay } = row;
    rows.push(row.role === 'reject' ? spoil(cells, { measuredDay, style, random }) : cells);
  }
  const counts = countCells(counted);
  checkVillage(label, counts, village.plan[i]);
  return { rows, counts };
}

function addUp(list) {
  const sums = {};
  for (const counts of list) {
    for (const [key, value] of Object.entries(counts)) sums[key] = (sums[key] ?? 0) + value;
  }
  return sums;
}

if (process.argv[1]?.endsWith('generate-examples.mjs')) {
  const folder = new URL('../examples/data/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  const programme = exampleProgramme();
  writeFileSync(new URL(programme.name, folder), programme.text);
  console.log(`${programme.name}: ${Buffer.byteLength(programme.text)} bytes`);
  for (const { name, text, rows, sums } of exampleFiles()) {
    writeFileSync(new URL(name, folder), text);
    const percent = (count) => `${((100 * count) / sums.n).toFixed(2)} %`;
    console.log(
      `${name}: ${rows} rows, ${Buffer.byteLength(text)} bytes; ${sums.n} counted, ` +
        `${sums.cases} stunted (${percent(sums.cases)}), ${sums.severe} severely; ` +
        `wasted ${percent(sums.wasted)}, underweight ${percent(sums.underweight)}, ` +
        `overweight ${percent(sums.overweight)}`,
    );
  }
}
