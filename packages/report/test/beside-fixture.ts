import {
  assessTable,
  balanganPartners,
  emptyScorecard,
  emptySkdnCell,
  newTracked,
  type QualityCounts,
  qualityTally,
  type Scorecard,
  skdnFigures,
  skdnOfCells,
  stageStates,
  transition,
} from '@balanting/core';
import { who2006 } from '@balanting/core/who2006';
import { balanganBorders } from '../src/maps/balangan.js';
import type { ReportBeside } from '../src/sections/beside.js';
import { locus } from './locus-fixture.js';
import { quality } from './quality-fixture.js';

const CHILDREN = 120;

/** 120 made-up children (CONTOH) of two sexes, spread over five years. */
function measured(): Readonly<Record<'male' | 'female', QualityCounts>> {
  const column = (value: (i: number) => number) =>
    Array.from({ length: CHILDREN }, (_, i) => value(i));
  const table = {
    length: CHILDREN,
    sex: Uint8Array.from(column((i) => 1 + (i % 2))),
    ageDays: Int32Array.from(column((i) => 15 * i)),
    lengthHeight: Int32Array.from(column((i) => 5000 + 48 * i)),
  };
  const tally = qualityTally();
  const group = { codes: Int32Array.from(column((i) => i % 2)), values: ['male', 'female'] };
  tally.add(assessTable(table, { reference: who2006 }), { group });
  const counts = tally.counts();
  const [male, female] = [counts.get('male'), counts.get('female')];
  if (male === undefined || female === undefined) throw new Error('no children');
  return { male, female };
}

/** A scorecard in which 3 of 4 pregnant women had their iron tablets. */
function card(): Scorecard {
  const empty = emptyScorecard({ year: 2022, quarter: 3 });
  const [first] = Object.keys(empty.pregnant.marks) as (keyof typeof empty.pregnant.marks)[];
  const marks = { ...empty.pregnant.marks };
  if (first !== undefined) marks[first] = { Y: 3, T: 1, TS: 0 };
  return { ...empty, pregnant: { ...empty.pregnant, people: 4, marks } };
}

/** One activity that ended before the day of the report and is still running. */
function plan(): NonNullable<ReportBeside['plan']> {
  const started = transition(newTracked('activity', 'a1'), 'start', {
    at: '2022-02-01',
    by: 'opd-1',
  });
  if (!started.ok) throw new Error('not started');
  const activity = {
    ...started.value,
    title: 'Kelas ibu hamil (contoh)',
    intervention: 'specific',
    owner: 'adaro-indonesia',
    places: ['63.11'],
    from: '2022-02-01',
    to: '2022-08-31',
    money: [{ source: 'csr', budgetRupiah: 8_000_000, realisedRupiah: 6_000_000 }],
    beneficiaries: [],
  } as const;
  return { activities: [activity], organisations: balanganPartners, on: '2022-09-30' };
}

const JUAI = { month: '2022-09', district: 'Balangan', kecamatan: 'Juai' } as const;
const WEIGHED = { listed: 300, d: 260, n: 150, t: 60, o: 30, b: 20, twoT: 12, bgm: 4 } as const;

/** Everything a report may hold beside its figures; all of it made up (CONTOH). */
export function beside(): ReportBeside {
  const cells = [{ ...emptySkdnCell(JUAI), ...WEIGHED }];
  return {
    borders: balanganBorders,
    locus: locus(),
    quality: quality(),
    measured: measured(),
    rounds: {
      before: 'Desember 2021',
      after: 'September 2022',
      moves: [{ from: 'stunted', to: 'normal', children: 300 }],
    },
    skdn: skdnFigures(skdnOfCells(cells, { by: ['kecamatan'] }), [{ key: JUAI, s: 320, k: 310 }]),
    coverage: [
      {
        area: '63.11',
        name: 'Balangan',
        level: 'district',
        indicator: 'E1',
        share: 0.55,
        shareShown: 0.55,
        target: 0.8,
        gap: 25,
        reached: false,
        numerator: 55,
        denominator: 100,
        villages: 3,
        aboveWhole: 0,
        villagesGap: 30,
      },
    ],
    scorecards: [{ name: 'Contoh A', card: card() }],
    partners: {
      organisations: balanganPartners,
      delivered: [
        {
          commitment: 'C1',
          partner: 'adaro-indonesia',
          promisedRupiah: 250_000_000,
          deliveredRupiah: 100_000_000,
          promisedGoods: null,
          deliveredGoods: 0,
          deliveries: 1,
          areasWaiting: ['63.11.05.2001'],
          complete: false,
        },
      ],
    },
    stages: stageStates([], { year: 2022, on: '2022-12-31' }),
    plan: plan(),
  };
}
