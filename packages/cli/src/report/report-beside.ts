import { type LocusResult, type ReportData, rankLocus } from '@balanting/core';
import type { ReportBeside } from '@balanting/report';
import { balanganBorders } from '@balanting/report/borders/balangan';
import type { QualityByMonth } from './report-quality.js';

/** What {@link besideOf} makes its parts from. */
export interface BesideSources {
  readonly quality: QualityByMonth;
  /** The period of a month of measuring. */
  readonly periodOf: (month: string) => string;
}

/** As many villages as `balanting lokus` chooses unless told otherwise. */
const LOKUS = { number: 10 } as const;
/** Draws of the firmness of the list, always the same. */
const DRAWS = { draws: 1000, seed: 1 } as const;

/**
 * What the page of a report holds beside its figures, as far as the same files tell it: the map, the
 * focus villages by prevalence and number of children alone, and the quality of the last period.
 */
export function besideOf(report: ReportData, { quality, periodOf }: BesideSources): ReportBeside {
  const last = report.periods.at(-1);
  const found = last && quality.of(last.id, periodOf);
  const locus = locusOf(report);
  return { borders: balanganBorders, ...(locus && { locus }), ...found };
}

function locusOf({ villages }: ReportData): LocusResult | undefined {
  const counted = villages.map(({ code, name, kecamatan, outcomes }) => ({
    code: code ?? [kecamatan, name].filter(Boolean).join('/'),
    name,
    ...(kecamatan && { kecamatan }),
    cases: outcomes.stunting.cases,
    n: outcomes.stunting.n,
  }));
  if (counted.length <= LOKUS.number) return undefined;
  const ranked = rankLocus(counted, { select: LOKUS, ...DRAWS });
  return ranked.ok && ranked.value.lokus.length > 0 ? ranked.value : undefined;
}
