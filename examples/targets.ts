// Is the district fast enough? Its plan, its yearly rate, a neighbour. Run: npx tsx examples/targets.ts
import { pathToFileURL } from 'node:url';
import * as core from '@balanting/core';

const { formatPercent, formatPoints } = core;

// Stunted of measured in Balangan, e-PPGBM; of 2022 only the percentage is published.
const first = { year: 2020, share: 2201 / 8538 };
const before = { year: 2021, share: 1610 / 8989 };
const now = { year: 2022, share: 0.1491 };
const neighbours = [{ name: 'Hulu Sungai Utara', share: 0.194 }];
const words = { reached: 'tercapai', 'on-track': 'sesuai jalur', 'off-track': 'di luar jalur' };

export async function main(print: (line: string) => void = console.log) {
  const path = core.rpjmdBalangan;
  const options = { on: '2022-09', previous: { on: '2021-08', share: before.share } };
  print(`${path.label.id}, sekarang ${formatPercent(now.share, 2, 'id')}`);
  for (const { year, target, status, early, gap } of core.progress(path, now.share, options)) {
    const reached = `${words[status]}${early ? ' lebih awal' : ''}`;
    print(`${year}: ${formatPercent(target, 2, 'id')} ${reached} (${formatPoints(gap, 2, 'id')})`);
  }
  // AARR, the average annual rate of reduction, is a share of the prevalence, not points.
  const rate = core.aarrOf([first, before, now]);
  const needed = core.requiredAarr(now, { year: 2024, share: 0.14 });
  if (rate === null || needed === null) return;
  print(`AARR 2020-2022: ${formatPercent(rate, 1, 'id')} per tahun`);
  print(`AARR menuju 14 % pada 2024: ${formatPercent(needed, 1, 'id')} per tahun`);
  const later = core.projectedShare(now, rate, 2024);
  print(`2024 dengan laju yang sama: ${formatPercent(later, 2, 'id')}`);
  for (const { name, difference } of core.compareWith(now.share, neighbours)) {
    print(`Selisih dengan ${name}: ${formatPoints(difference, 2, 'id')}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
