// A year of Pokja Balanting: situation analysis, lokus, plan, promises, monitoring, report.
// Run: npx tsx examples/pokja-year.ts [FOLDER for the pages]
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as core from '@balanting/core';
import { balangan } from '@balanting/core/areas/balangan';
import { renderProgrammeHtml } from '@balanting/report';
import { effectOf, measurements, villagesOf } from './pokja-year/measurements.js';
import { programme, sound } from './pokja-year/programme.js';
import { checkFigure, checkPublished } from './pokja-year/published.js';

const year = 2022;
const yearEnd = '2022-12-31';
const percent = (share: number | null) => core.formatPercent(share ?? 0, 2, 'id');
const points = (change: number) => core.formatPoints(change, 2, 'id');

// Of the proposal, which does not say how the figure was measured.
const neighbours: readonly core.NeighbourFigure[] = [
  { name: 'Hulu Sungai Utara', share: 0.194, kind: null, source: 'proposal "Balanting"' },
];

type Print = (line: string) => void;

export async function main(print: Print = console.log, folder = tmpdir()) {
  const { before, now } = await measurements();
  const work = programme(year);

  print('1. ANALISIS SITUASI');
  const situation = core.stuntingResults(core.stuntingFigures(before));
  checkFigure('2020', percent(situation.before?.share ?? null), '25,78 %');
  checkFigure('2021', percent(situation.now?.share ?? null), '17,91 %');
  for (const { text } of situation.sentences.slice(0, 2)) print(`   ${text.id}`);

  print('2. DESA LOKUS');
  const options = { select: { number: 10 }, areas: balangan };
  const lokus = sound(core.rankLocus(villagesOf(before), options));
  print(`   ${namesOf(lokus.lokus)}`);
  print(`   nilai daftar: ${lokus.grade?.grade}`);

  print('3. RENCANA KERJA');
  const gaps = core.villageGaps(work.coverage);
  const { money, late } = core.planSummary(work.plan, yearEnd);
  print(`   ${gaps.length} kesenjangan layanan, yang terbesar ${gaps[0]?.people} orang`);
  print(`   anggaran Rp ${core.formatNumber(money.budgetRupiah, 0, 'id')}`);

  print('4. KOMITMEN MITRA');
  // A doubt is told and never mended: one partner promises the same service twice.
  for (const doubt of work.doubts) print(`   ${core.messageOf(doubt, 'id')}`);
  const { uncoveredAreas } = core.matchGaps(gaps, work.commitments, '2022-07-01');
  print(`   desa tanpa komitmen: ${namesOf(uncoveredAreas)}`);

  print('5. PEMANTAUAN DAN EVALUASI');
  print(`   kegiatan terlambat: ${late.length}; serapan anggaran ${percent(money.absorbed)}`);
  for (const { task, daysLate } of core.overdueFollowUps(work.followUps, yearEnd)) {
    print(`   ${task}: ${daysLate} hari lewat tenggat`);
  }
  const effect = effectOf(before, now, lokus.lokus);
  const [estimate, ...ends] = [effect.estimate, ...(effect.interval ?? [])].map(points);
  print(`   lokus dibandingkan desa lain: ${estimate} (selang 95 %: ${ends.join(' sampai ')})`);
  for (const limit of effect.limits) print(`   ${limit.id}`);

  print('6. LAPORAN');
  const stunting = core.stuntingFigures(now);
  const results = core.stuntingResults(stunting, { neighbours });
  checkPublished(results);
  for (const { text } of results.sentences) print(`   ${text.id}`);
  const actions = core.actionStates(work.actions, { year, on: yearEnd });
  writeReports({ ...work, lokus, gaps, effect, stunting, actions }, folder, print);
}

/** The three reports of the year as pages, from all that the year has brought. */
function writeReports(
  { narrative, ...work }: Omit<core.ProgrammeState, 'area'> & YearWritten,
  folder: string,
  print: Print,
): void {
  const { documents, stunting: figures } = work;
  const shown = { instruments: core.INSTRUMENTS, indicators: core.ESSENTIAL_INDICATORS };
  const state = { ...work, ...shown, area: '63.11', neighbours };
  const stages = core.POKJA_STAGES;
  const reports = {
    'pokja-2022': core.pokjaYearReport(state, { year, on: yearEnd }),
    'tpps-2022-2': core.tppsSemesterReport(state, { year, semester: 2 }),
    'inovasi-2022': core.innovationReport({ narrative, documents, stages, figures, neighbours }),
  };
  for (const [name, report] of Object.entries(reports)) {
    writeFileSync(join(folder, `${name}.html`), renderProgrammeHtml(report));
    print(`   ${name}.html`);
    for (const { text } of report.missing) print(`     ${text.id}`);
  }
}

type YearWritten = Pick<core.InnovationInput, 'narrative' | 'documents'> & {
  readonly stunting: core.StuntingFigures;
};

function namesOf(codes: readonly string[]): string {
  return codes.map((code) => balangan.byCode.get(code)?.name ?? code).join(', ');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(console.log, process.argv[2]);
}
