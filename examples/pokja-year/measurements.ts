// What was measured: the reports of 2021 and 2022, and the villages in them.
import { createReadStream } from 'node:fs';
import * as core from '@balanting/core';
import { balangan } from '@balanting/core/areas/balangan';
import { who2006 } from '@balanting/core/who2006';
import { readEppgbm } from '@balanting/csv';

const periods = ['2020-08', '2021-08', '2022-09'].map((id) => ({
  id,
  label: core.periodLabel(id),
}));

/** The report on which the lokus of 2022 are chosen, and the one at the end of the programme year. */
export async function measurements() {
  const counts = await childrenCounted();
  const kept = { counts, areas: balangan, sources: [], rejected: [], warnings: [], provenance: {} };
  const targets = core.rpjmdBalangan;
  return {
    before: core.buildReport({ ...kept, date: '2021-12-01', periods: periods.slice(0, 2) }),
    now: core.buildReport({ ...kept, date: '2022-10-03', periods, targets }),
  };
}

/** The villages of a report with their counts at its last period. */
export function villagesOf({ villages }: core.ReportData): readonly core.LocusVillage[] {
  return villages.map(({ code, name, outcomes }) => {
    const { cases, n } = outcomes.stunting;
    return { code: code ?? name, name, cases, n };
  });
}

/** How much more stunting fell in the lokus villages than in the others. */
export function effectOf(
  before: core.ReportData,
  now: core.ReportData,
  lokus: readonly string[],
): core.ChangeEstimate {
  const later = new Map(villagesOf(now).map((village) => [village.code, village]));
  const villages = villagesOf(before).map(({ code, cases, n }) => ({
    lokus: lokus.includes(code),
    before: { cases, n },
    after: later.get(code) ?? { cases: 0, n: 0 },
  }));
  const effect = core.differenceByVillage(villages);
  if (effect === null) throw new Error('No villages to compare.');
  return effect;
}

async function childrenCounted(): Promise<core.Counts> {
  const { placeOf } = core.placeResolver(balangan);
  let counts = core.emptyCounts({ by: ['village', 'month'] });
  for (const { id } of periods) {
    const path = new URL(`../data/contoh-eppgbm-balangan-${id}.csv`, import.meta.url);
    const tally = core.createTally({ by: counts.by, reference: who2006, placeOf });
    for await (const { table } of readEppgbm(createReadStream(path))) tally.add(table);
    counts = core.mergeCounts(counts, tally.counts());
  }
  return counts;
}
