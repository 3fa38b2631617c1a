import { placeResolver, type ReportData } from '@balanting/core';
import { balangan } from '@balanting/core/areas/balangan';
import type { Programme } from '@balanting/json';
import type { ReportBeside } from '@balanting/report';
import type { Input } from '../input/open-input.js';
import type { Io } from '../io.js';
import type { SafeOutput } from '../output/safe-output.js';
import { countedInputs } from './counted-inputs.js';
import { kecamatanDue } from './kecamatan-due.js';
import { besideOf } from './report-beside.js';
import { reportOf } from './report-build.js';
import type { ReportOptions } from './report-command.js';
import { qualityByMonth } from './report-quality.js';
import { reportSkdn } from './report-skdn.js';

/** How a report is made of its inputs. */
export interface MadeReportOptions {
  readonly options: ReportOptions;
  readonly output: SafeOutput;
  readonly io: Io;
  /** Path of the rejects file of each input. */
  readonly rejects: readonly string[];
}

/** The report of all inputs; what stands beside its figures where a page is asked for. */
export async function madeReport(
  inputs: readonly Input[],
  programme: Programme | undefined,
  { options, output, io, rejects }: MadeReportOptions,
): Promise<{ readonly report: ReportData; readonly beside: ReportBeside | undefined }> {
  const resolver = placeResolver(options.areas === 'none' ? undefined : balangan);
  const quality = options.formats.has('html') ? qualityByMonth() : undefined;
  const watch = quality && { watch: quality.add };
  const given = { ...options, areas: resolver, output, io, rejectsPaths: rejects, ...watch };
  const { reading, counts, periodOf } = await countedInputs(inputs, given);
  const report = reportOf(reading, counts, { ...options, date: io.today });
  if (quality === undefined) return { report, beside: undefined };
  // Without the list of areas the register's own names stand for places: no target list knows them.
  const due = options.areas === 'none' ? [] : kecamatanDue(programme, balangan);
  const months = reading.files.map((file) => file.months);
  const isRegister = report.dataKind === 'register';
  const { language, asOf, quiet, sheet } = options;
  const skdn = isRegister
    ? await reportSkdn({
        ...{ inputs, months, resolver, due, language, asOf, quiet, output, io },
        ...(sheet !== undefined && { sheet }),
      })
    : undefined;
  const sources = { quality, periodOf, skdn, due, programme, areas: balangan };
  return { report, beside: besideOf(report, sources) };
}
