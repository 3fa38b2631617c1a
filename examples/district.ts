// The whole report of a district: three exports, one HTML page.
// Run: npx tsx examples/district.ts laporan.html
import { createReadStream, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import * as core from '@balanting/core';
import { balangan } from '@balanting/core/areas/balangan';
import { who2006 } from '@balanting/core/who2006';
import { readEppgbm } from '@balanting/csv';
import { renderHtml, renderText } from '@balanting/report';

const months = ['2020-08', '2021-08', '2022-09'];
const periods = months.map((id) => ({ id, label: core.periodLabel(id) }));

export async function main(
  print: (line: string) => void = console.log,
  out = `${tmpdir()}/laporan-contoh.html`,
) {
  const { placeOf } = core.placeResolver(balangan);
  let counts = core.emptyCounts({ by: ['village', 'month'] });
  const sources: core.SourceData[] = [];
  for (const { id } of periods) {
    const path = new URL(`data/contoh-eppgbm-balangan-${id}.csv`, import.meta.url);
    const tally = core.createTally({ by: counts.by, reference: who2006, placeOf });
    let [rows, accepted] = [0, 0];
    for await (const chunk of readEppgbm(createReadStream(path))) {
      tally.add(chunk.table);
      rows += chunk.rows;
      accepted += chunk.table.length;
    }
    const { duplicates, outsideAge } = tally;
    const seen = { rows, accepted, rejected: rows - accepted, duplicates, outsideAge };
    sources.push({ file: id, ...seen, downloadedOn: null, periods: [id] });
    counts = core.mergeCounts(counts, tally.counts());
  }
  const plan = { date: '2022-10-03', areas: balangan, targets: core.rpjmdBalangan };
  const none = { rejected: [], warnings: [], provenance: {} }; // `npm start` fills these in
  const report = core.buildReport({ periods, counts, sources, ...plan, ...none });
  writeFileSync(out, renderHtml(report, { language: 'id' }));
  print(renderText(report, { language: 'id' }));
  print(`Laporan lengkap: ${out}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await main(console.log, process.argv[2]);
