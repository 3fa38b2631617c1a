import {
  type CountCell,
  countsOfCells,
  fullestMonth,
  issue,
  messageOf,
  type PlaceResolver,
  type ProblemData,
  periodsOfMonths,
  problemList,
} from '@balanting/core';
import { countIn, cutTables, type Engine, type EngineCounts, installTables } from '@balanting/sql';
import type { PeriodCounts, PeriodKind } from '../report/period-counter.js';
import type { Reading } from '../report/report-reading.js';
import { engineValue } from './engine-connection.js';
import type { EngineSource } from './engine-source.js';

/** What {@link engineCounts} came to, in the shapes that files come to. */
export interface CountedTable {
  readonly reading: Reading;
  readonly counts: PeriodCounts;
}

const BY = ['village', 'month'] as const;

/**
 * Counts a table in its engine by village and month. As with files, a thin month belongs to a fuller one; the
 * table is then counted again, so that a child measured in both counts once.
 */
export async function engineCounts(
  engine: Engine,
  source: EngineSource,
  { period, areas }: { readonly period: PeriodKind; readonly areas: PlaceResolver },
): Promise<CountedTable> {
  const { title, observations } = source;
  const name = { name: title };
  engineValue(await installTables(engine, cutTables()), name);
  const count = async (periods: ReadonlyMap<string, string>) =>
    engineValue(await countIn(engine, observations, { by: BY, oncePerMonth: true, periods }), name);
  const first = await count(new Map());
  const periods = periodsFor(first.months, period);
  const counted = periods.size === 0 ? first : await count(periods);
  const months = [...first.months.keys()].map((month) => periods.get(month) ?? month);
  return {
    reading: readingOf(source, { ...counted, months: first.months }, areas),
    counts: {
      counts: countsOfCells(
        counted.counts.cells.map((cell) => withPlace(cell, areas)),
        { by: BY },
        counted.counts.outsideAge,
      ),
      periods: [[...new Set(months)].sort()],
    },
  };
}

/** The months that count as another one. */
function periodsFor(
  months: ReadonlyMap<string, number>,
  period: PeriodKind,
): ReadonlyMap<string, string> {
  const whole = fullestMonth(months);
  const all = [...months.keys()];
  const periodOf = {
    auto: () => periodsOfMonths([months]),
    file: () => new Map(all.map((month) => [month, whole ?? month])),
    month: () => new Map<string, string>(),
  }[period]();
  return new Map([...periodOf].filter(([month, found]) => month !== found));
}

function withPlace(cell: CountCell, { placeOf }: PlaceResolver): CountCell {
  return { ...cell, key: { ...cell.key, ...placeOf(placeOfCell(cell)) } };
}

function placeOfCell({ key }: CountCell) {
  const { district, kecamatan, village } = key;
  return {
    province: '',
    district: district ?? '',
    kecamatan: kecamatan ?? '',
    puskesmas: '',
    village: village ?? '',
    posyandu: '',
  };
}

/** The table as the report speaks of a file: rows = accepted + rejected. */
function readingOf(
  { title, observations }: EngineSource,
  { counts, rows, inexact, replaced, months }: EngineCounts,
  areas: PlaceResolver,
): Reading {
  const isSurvey = !('birthDate' in observations.columns.age);
  const file = {
    file: title.split(/[\\/]/).at(-1) ?? title,
    layout: isSurvey ? ('who-anthro' as const) : ('eppgbm' as const),
    rows,
    accepted: rows - inexact,
    rejected: inexact,
    duplicates: replaced,
    outsideAge: counts.outsideAge,
    months,
    downloadedOn: null,
  };
  const rejected = inexact === 0 ? [] : [inexactRows(inexact)];
  return { files: [file], rejected, warnings: unsurePlaces(counts.cells, areas) };
}

function inexactRows(count: number): ProblemData {
  const found = issue('sql.rows_inexact');
  const text = { id: messageOf(found, 'id'), en: messageOf(found, 'en') };
  return { code: found.code, count, text, examples: [] };
}

/** What was guessed of places or not found, with the children there: an engine tells no rows. */
function unsurePlaces(
  cells: readonly CountCell[],
  { resolve }: PlaceResolver,
): readonly ProblemData[] {
  const found = new Map<string, ProblemData>();
  for (const cell of cells) {
    for (const one of resolve(placeOfCell(cell)).issues) {
      const list = problemList();
      list.add('', [{ row: 0, column: String(one.path[0] ?? ''), issue: one }]);
      const [problem] = list.problems();
      if (problem === undefined) continue;
      const count = (found.get(problem.text.en)?.count ?? 0) + cell.measured;
      found.set(problem.text.en, { ...problem, count, examples: [] });
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}
