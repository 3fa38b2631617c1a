import {
  type AcuteColumns,
  type AssessedTable,
  acuteMalnutritionTable,
  assessTable,
  type GainTable,
  gainTable,
  linkChildren,
  type MeasurementTable,
  MISSING,
  type Place,
  rollUpSkdn,
  rollUpTargets,
  type SkdnCounts,
  type SkdnDimension,
  type SkdnTarget,
  skdnFigures,
  skdnOfCells,
  skdnPlaceOf,
  skdnTable,
} from '@balanting/core';
import { who2006 } from '@balanting/core/who2006';
import type { GainPage } from '@balanting/report';
import type { GainRows } from './gain-rows.js';
import { capitals } from './gain-targets.js';

/** The children of all files, followed over the months. */
export interface FollowedRows {
  readonly rows: GainRows;
  /** The child of each row, by matching. */
  readonly childKey: Float64Array;
  readonly gains: GainTable;
  readonly assessed: AssessedTable<MeasurementTable>;
  readonly acute: AcuteColumns;
  /** By posyandu and month. */
  readonly counts: SkdnCounts;
}

/** Matches the children of all rows, and works out gains, scores and SKDN. */
export function followedRows(rows: GainRows): FollowedRows {
  const { table, identity, birthDay, measuredDay, exportedCode } = rows;
  const { childOf } = linkChildren(rows.identities);
  const childKey = Float64Array.from(identity, (number) => childOf[number] as number);
  const assessed = assessTable(table, {
    reference: who2006,
    indicators: ['heightForAge', 'weightForAge', 'weightForHeight'],
  });
  const weightForAge = plausibleScores(assessed);
  const gains = gainTable({
    ...{ length: table.length, sex: table.sex, childKey, measuredDay, birthDay, exportedCode },
    ...(table.weight && { weight: table.weight }),
    ...(weightForAge && { weightForAge }),
  });
  const acute = acuteMalnutritionTable(assessed);
  const counts = skdnTable(gains, rows.place, { by: ['posyandu'], placeOf });
  return { rows, childKey, gains, assessed, acute, counts };
}

/** The names of a place in capitals, so that files that write them otherwise agree. */
export function placeOf(place: Place) {
  const names = Object.entries(skdnPlaceOf(place)).map(([part, name]) => [
    part,
    name === null || name === undefined ? null : capitals(name),
  ]);
  return Object.fromEntries(names) as ReturnType<typeof skdnPlaceOf>;
}

/** The months that the rows have, earliest first. */
export function monthsOf({ cells }: SkdnCounts): readonly string[] {
  return [...new Set(cells.map(({ key }) => key.month))].sort();
}

/** The one district of all rows; null where there are several or none. */
export function districtOf({ cells }: SkdnCounts): string | null {
  const names = new Set(cells.map(({ key }) => key.district ?? null));
  return names.size === 1 ? ([...names][0] as string | null) : null;
}

const LEVELS = ['posyandu', 'village', 'kecamatan'] as const satisfies readonly SkdnDimension[];

/** The tables of a month, without names of children. */
export function skdnPage(
  counts: SkdnCounts,
  month: string,
  targets: readonly SkdnTarget[],
): GainPage {
  const ofMonth = skdnOfCells(
    counts.cells.filter(({ key }) => key.month === month),
    { by: ['posyandu'] },
  );
  const figures = (of: SkdnCounts, by: readonly SkdnDimension[]) =>
    skdnFigures(rollUpSkdn(of, by), rollUpTargets(targets, by));
  const months = figures(counts, []);
  return {
    month,
    total: months.find(({ key }) => key.month === month) ?? null,
    levels: LEVELS.map((by) => ({ by, rows: figures(ofMonth, [by]) })),
    months,
    followUp: null,
    findings: null,
  };
}

/** Weight-for-age in hundredths where it is plausible: nobody is below the red line by a slip. */
function plausibleScores({ scores }: AssessedTable): Int32Array | undefined {
  const column = scores.weightForAge;
  return column && Int32Array.from(column.z, (z, i) => (column.flag[i] === 1 ? MISSING : z));
}
