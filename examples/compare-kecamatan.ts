// Two years of a district: who rose, who fell, and by how many percentage points.
//   npx tsx examples/compare-kecamatan.ts
import { createReadStream } from 'node:fs';
import { pathToFileURL } from 'node:url';
import * as balanting from '@balanting/core';
import { balangan } from '@balanting/core/areas/balangan';
import { who2006 } from '@balanting/core/who2006';
import { readEppgbm } from '@balanting/csv';

const { formatPercent, formatPoints } = balanting;
// Names as the official list writes them, however each export spells them.
const { placeOf } = balanting.placeResolver(balangan);

/** The prevalence of stunting in each kecamatan of an example file. */
async function stuntingIn(month: string): Promise<readonly balanting.Named[]> {
  const path = new URL(`data/contoh-eppgbm-balangan-${month}.csv`, import.meta.url);
  const tally = balanting.createTally({ by: ['kecamatan'], reference: who2006, placeOf });
  for await (const { table } of readEppgbm(createReadStream(path))) tally.add(table);
  return balanting.prevalence(tally.counts(), 'stunting').map(({ key, estimate }) => ({
    name: key.kecamatan ?? '(tidak diketahui)',
    share: estimate.share,
  }));
}

export async function main(print: (line: string) => void = console.log) {
  const before = await stuntingIn('2021-08');
  const now = await stuntingIn('2022-09');
  print('Stunting, September 2022:');
  for (const { rank, name, share } of balanting.rankedByShare(now)) {
    print(`${rank}. ${name} ${formatPercent(share, 2, 'id')}`);
  }
  // Shares stay unrounded until they print, so changes are exact.
  const { risen, fallen } = balanting.movementsBetween(before, now);
  print(`Naik: ${risen.length} kecamatan`);
  for (const { name, change } of risen) print(`  ${name} ${formatPoints(change, 2, 'id')}`);
  print(`Turun: ${fallen.length} kecamatan`);
  for (const { name, change } of fallen) print(`  ${name} ${formatPoints(change, 2, 'id')}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
