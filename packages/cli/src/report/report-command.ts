import { resolve } from 'node:path';
import { balangan } from '@balanting/core/areas/balangan';
import { renderText } from '@balanting/report';
import { EXIT, stopIfAborted, userError } from '../errors.js';
import { findInputs, type Input } from '../input/open-input.js';
import { type Io, print } from '../io.js';
import type { CommonOptions } from '../options/common-options.js';
import type { ReportFormat } from '../options/option-values.js';
import { safeOutput } from '../output/safe-output.js';
import { madeReport } from './made-report.js';
import type { PeriodKind } from './period-counter.js';
import { programmeFile } from './programme-file.js';
import type { AreaList, TargetName } from './report-build.js';
import { rejectsPaths, reportPaths, writeReport } from './report-files.js';
import { programmeNotes, reportNotes } from './report-notes.js';

/** What `balanting report` may be told. */
export interface ReportOptions extends CommonOptions {
  /** Folder of the report. */
  readonly out: string;
  readonly formats: ReadonlySet<ReportFormat>;
  /** Absent: by the district. */
  readonly target?: TargetName;
  readonly areas: AreaList;
  readonly period: PeriodKind;
  /** Threads that read a large file; absent: by the cores there are. */
  readonly threads?: number;
  /** Path of the document of the programme. */
  readonly programme?: string;
}

/** Writes the report of a district from any number of files; answers the exit code. */
export async function reportCommand(
  names: readonly string[],
  options: ReportOptions,
  io: Io,
): Promise<number> {
  if (options.rejects !== undefined && names.length > 1) throw userError('use.oneInput');
  const { language, programme: programmeName } = options;
  const all = await findInputs(programmeName === undefined ? names : [...names, programmeName], io);
  const inputs = all.slice(0, names.length);
  const [programmeInput] = all.slice(names.length);
  const place = { folder: resolve(io.cwd, options.out), formats: options.formats };
  const asked = options.rejects && resolve(io.cwd, options.rejects);
  const rejects = rejectsPaths(inputs, place.folder, asked);
  refuseOwnInputs(all, [...reportPaths(place), ...rejects]);
  const file = programmeInput && (await programmeFile(programmeInput, balangan, io));
  const output = safeOutput();
  try {
    const { report, beside } = await madeReport(inputs, file?.programme, {
      options,
      output,
      io,
      rejects,
    });
    const rejected = report.sources.reduce((sum, source) => sum + source.rejected, 0);
    await writeReport({ report, beside }, place, output);
    stopIfAborted(io.signal);
    const written = await output.commit();
    await print(io.stdout, renderText(report, { language, width: io.stdout.columns ?? 80 }));
    if (options.quiet) return exitCode(rejected, options);
    const doubts =
      programmeInput && file ? programmeNotes(programmeInput, file.warnings, options) : '';
    await print(io.stderr, `${doubts}${reportNotes({ written, rejects, rejected }, options)}`);
    return exitCode(rejected, options);
  } finally {
    await output.discard();
  }
}

function exitCode(rejected: number, { strict }: ReportOptions): number {
  return rejected > 0 && strict ? EXIT.rejected : EXIT.done;
}

function refuseOwnInputs(inputs: readonly Input[], results: readonly string[]): void {
  const own = inputs.find(({ path }) => path !== undefined && results.includes(path));
  if (own !== undefined) throw userError('use.ownInput', { file: own.name });
}
