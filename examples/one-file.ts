// One e-PPGBM export: what can not be used, and the prevalence of the rest.
// Run: npx tsx examples/one-file.ts my-export.csv
import { createReadStream } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { createTally, formatPercent, messageOf, prevalence } from '@balanting/core';
import { who2006 } from '@balanting/core/who2006';
import { openRecords } from '@balanting/csv';

const example = new URL('data/contoh-eppgbm-balangan-2022-09.csv', import.meta.url);
const outcomes = ['stunting', 'severeStunting', 'wasting', 'underweight', 'overweight'] as const;

export async function main(
  print: (line: string) => void = console.log,
  path: string | URL = example,
) {
  const file = await openRecords(createReadStream(path));
  if (!file.ok) return print(messageOf(file.issues[0], 'id'));
  // Rows stream past in chunks: a file of any size needs the same memory.
  const tally = createTally({ by: [], reference: who2006 });
  const reasons = new Map<string, { rows: number; example: string }>();
  let rows = 0;
  for await (const chunk of file.value.chunks) {
    rows += chunk.rows;
    tally.add(chunk.table);
    for (const { issues } of chunk.rejects) {
      const { issue } = issues[0];
      const before = reasons.get(issue.code) ?? { rows: 0, example: messageOf(issue, 'id') };
      reasons.set(issue.code, { ...before, rows: before.rows + 1 });
    }
  }
  print(`${rows} baris dibaca, ${tally.duplicates} ganda`);
  for (const { rows, example } of reasons.values()) print(`  ditolak: ${rows}, mis. ${example}`);
  for (const outcome of outcomes) {
    const estimate = prevalence(tally.counts(), outcome)[0]?.estimate;
    if (!estimate?.interval) continue;
    const { cases, n } = estimate;
    const shares = [cases / n, ...estimate.interval];
    const [share, low, high] = shares.map((value) => formatPercent(value, 2, 'id'));
    print(`${outcome}: ${cases} dari ${n} anak, ${share} (selang 95 % ${low} sampai ${high})`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(console.log, process.argv[2]);
}
