import { resolve } from 'node:path';
import { placeResolver } from '@balanting/core';
import { balangan } from '@balanting/core/areas/balangan';
import { renderText } from '@balanting/report';
import { balanganBorders } from '@balanting/report/borders/balangan';
import { EXIT, stopIfAborted, userError } from '../errors.js';
import { type Io, print } from '../io.js';
import { safeOutput } from '../output/safe-output.js';
import { say } from '../output/say.js';
import { reportOf } from '../report/report-build.js';
import type { ReportOptions } from '../report/report-command.js';
import { writeReport } from '../report/report-files.js';
import { reportLocus } from '../report/report-locus.js';
import { reportNotes } from '../report/report-notes.js';
import { type ConnectOptions, connectEngine } from './engine-connection.js';
import { engineCounts } from './engine-counts.js';
import { engineSource, type SourceOptions } from './engine-source.js';

/** What `balanting report --engine` may be told beside the options of `report`. */
export interface EngineReportOptions extends ReportOptions, ConnectOptions, SourceOptions {}

/**
 * Writes the report of a table that is counted where it stands; answers the exit code. What counts can not
 * tell is left out: quality by row, SKDN, and the rejected rows themselves.
 */
export async function engineReport(options: EngineReportOptions, io: Io): Promise<number> {
  if ((options.table === undefined) === (options.file === undefined)) {
    throw userError('engine.oneSource');
  }
  if (options.file !== undefined && options.engine !== 'duckdb') throw userError('engine.noFile');
  const { language, quiet, strict, formats, period } = options;
  const engine = await connectEngine(options, io);
  const output = safeOutput();
  try {
    const source = await engineSource(engine, options, io);
    const areas = placeResolver(options.areas === 'none' ? undefined : balangan);
    const { reading, counts } = await engineCounts(engine, source, { period, areas });
    if (counts.counts.frame === 0) throw userError('engine.empty', { table: source.title });
    const report = reportOf(reading, counts, { ...options, date: io.today });
    const locus = reportLocus(report, undefined);
    const beside = { borders: balanganBorders, ...(locus && { locus }) };
    await writeReport(
      { report, beside },
      { folder: resolve(io.cwd, options.out), formats },
      output,
    );
    stopIfAborted(io.signal);
    const written = await output.commit();
    await print(io.stdout, renderText(report, { language, width: io.stdout.columns ?? 80 }));
    if (!quiet) {
      const leftOut = say('engine.leftOut', language, { engine: engine.name });
      const notes = reportNotes({ written, rejects: [], rejected: 0 }, options);
      await print(io.stderr, `${notes}${leftOut}\n`);
    }
    return strict && reading.rejected.length > 0 ? EXIT.rejected : EXIT.done;
  } finally {
    await output.discard();
    await engine.close();
  }
}
