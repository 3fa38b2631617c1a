import type { AreaTree, ReportData, SkdnFigures } from '@balanting/core';
import type { Programme } from '@balanting/json';
import type { ReportBeside } from '@balanting/report';
import { balanganBorders } from '@balanting/report/borders/balangan';
import { type KecamatanDue, participationOf } from './kecamatan-due.js';
import { programmeBeside } from './programme-beside.js';
import { reportLocus } from './report-locus.js';
import type { QualityByMonth } from './report-quality.js';

/** What {@link besideOf} makes its parts from. */
export interface BesideSources {
  readonly quality: QualityByMonth;
  /** The period of a month of measuring. */
  readonly periodOf: (month: string) => string;
  /** Absent where no child can have been weighed in two months in a row. */
  readonly skdn: readonly SkdnFigures[] | undefined;
  /** Children who live in the kecamatan, where a programme tells. */
  readonly due: readonly KecamatanDue[];
  readonly programme: Programme | undefined;
  /** The list of areas that the programme speaks of. */
  readonly areas: AreaTree;
}

/**
 * What the page of a report holds beside its figures: of the same files the map, the focus villages, the
 * quality of the last period and SKDN; of a programme what it tells.
 */
export function besideOf(report: ReportData, sources: BesideSources): ReportBeside {
  const { quality, periodOf, skdn, due, programme, areas } = sources;
  const last = report.periods.at(-1);
  const found = last && quality.of(last.id, periodOf);
  const locus = reportLocus(report, programme);
  const isRegister = report.dataKind === 'register';
  return {
    borders: balanganBorders,
    ...(locus && { locus }),
    ...found,
    ...(skdn && { skdn }),
    ...(isRegister && { participation: participationOf(report, due) }),
    ...(programme && programmeBeside(programme, { areas, district: DISTRICT })),
  };
}

/** Kabupaten Balangan, whose areas are the list that a programme is read with. */
const DISTRICT = '63.11';
