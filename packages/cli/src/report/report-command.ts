import { resolve } from 'node:path';
import { formatNumber, placeResolver } from '@balanting/core';
import { balangan } from '@balanting/core/areas/balangan';
import { renderText } from '@balanting/report';
import { EXIT, stopIfAborted, userError } from '../errors.js';
import { findInputs, type Input } from '../input/open-input.js';
import { type Io, print } from '../io.js';
import type { CommonOptions } from '../options/common-options.js';
import type { ReportFormat } from '../options/option-values.js';
import { safeOutput } from '../output/safe-output.js';
import { say } from '../output/say.js';
import { countedInputs } from './counted-inputs.js';
import type { PeriodKind } from './period-counter.js';
import { besideOf } from './report-beside.js';
import { type AreaList, reportOf, type TargetName } from './report-build.js';
import { namesOf, rejectsPaths, reportPaths, writeReport } from './report-files.js';
import { qualityByMonth } from './report-quality.js';

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
}

/** Writes the report of a district from any number of files; answers the exit code. */
export async function reportCommand(
  names: readonly string[],
  options: ReportOptions,
  io: Io,
): Promise<number> {
  if (options.rejects !== undefined && names.length > 1) throw userError('use.oneInput');
  const inputs = await findInputs(names, io);
  const place = { folder: resolve(io.cwd, options.out), formats: options.formats };
  const asked = options.rejects && resolve(io.cwd, options.rejects);
  const rejects = rejectsPaths(inputs, place.folder, asked);
  refuseOwnInputs(inputs, [...reportPaths(place), ...rejects]);
  const output = safeOutput();
  try {
    const areas = placeResolver(options.areas === 'none' ? undefined : balangan);
    const quality = options.formats.has('html') ? qualityByMonth() : undefined;
    const watch = quality && { watch: quality.add };
    const given = { ...options, areas, output, io, rejectsPaths: rejects, ...watch };
    const { reading, counts, periodOf } = await countedInputs(inputs, given);
    const report = reportOf(reading, counts, { ...options, date: io.today });
    const beside = quality && besideOf(report, { quality, periodOf });
    const rejected = report.sources.reduce((sum, source) => sum + source.rejected, 0);
    await writeReport({ report, beside }, place, output);
    const { language } = options;
    stopIfAborted(io.signal);
    const written = await output.commit();
    await print(io.stdout, renderText(report, { language, width: io.stdout.columns ?? 80 }));
    if (!options.quiet) await print(io.stderr, notes(written, rejects, rejected, options));
    return rejected > 0 && options.strict ? EXIT.rejected : EXIT.done;
  } finally {
    await output.discard();
  }
}

function refuseOwnInputs(inputs: readonly Input[], results: readonly string[]): void {
  const own = inputs.find(({ path }) => path !== undefined && results.includes(path));
  if (own !== undefined) throw userError('use.ownInput', { file: own.name });
}

/** Where the results are. */
function notes(
  written: readonly string[],
  rejects: readonly string[],
  rejected: number,
  { language, out }: ReportOptions,
): string {
  const report = written.filter((path) => !rejects.includes(path));
  const lines = [say('done.wrote', language, { folder: out, files: namesOf(report) })];
  const refused = written.filter((path) => rejects.includes(path)).join(', ');
  if (refused !== '') {
    const count = formatNumber(rejected, 0, language);
    lines.push(say('done.rejects', language, { count, file: refused }));
  }
  return `${lines.join('\n')}\n`;
}
