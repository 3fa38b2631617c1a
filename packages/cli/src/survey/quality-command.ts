import {
  assessTable,
  type CopiedGroup,
  copiedCheck,
  type DictionaryColumn,
  mergeOutliers,
  type Outliers,
  outliersOf,
  QUALITY_INDICATORS,
  type QualityReport,
  qualityCheck,
  type RegisterReport,
  registerCheck,
} from '@balanting/core';
import { who2006 } from '@balanting/core/who2006';
import type { Layout, RecordChunk } from '@balanting/csv';
import { documentToJson } from '@balanting/json';
import {
  renderQualityCsv,
  renderQualityHtml,
  renderQualitySections,
  renderQualityText,
} from '@balanting/report';
import { EXIT, stopIfAborted, userError } from '../errors.js';
import { findInputs, type Input, nameOf, openInput } from '../input/open-input.js';
import { progressBar } from '../input/progress.js';
import { readRows } from '../input/read-rows.js';
import { type Io, print } from '../io.js';
import { type CommonOptions, inputOptions } from '../options/common-options.js';
import { columnNotes, rejectsSummary } from '../output/notes.js';
import { type ResultFormat, resultPath, writeResult } from '../output/result-file.js';
import { isPlace, placeLabels } from '../report/place-labels.js';

/** What `balanting quality` may be told. */
export interface QualityOptions extends CommonOptions {
  /** Path of the result; absent: standard output. */
  readonly out?: string;
  readonly format: ResultFormat | 'section';
  /** What groups are made by; absent: the posyandu of a register. */
  readonly by?: string;
  readonly cluster?: string;
  readonly weight?: string;
  /** Threads that read a large file; absent: by the cores there are. */
  readonly threads?: number;
}

/** Writes the quality report of one file; answers the exit code. */
export async function qualityCommand(
  name: string,
  options: QualityOptions,
  io: Io,
): Promise<number> {
  const [input] = (await findInputs([name], io)) as readonly [Input];
  const out = resultPath(input, options.out, io);
  const { found, rejected, note } = await checkedFile(input, options, io);
  await writeResult(out, rendered(found, options), io);
  if (!options.quiet && note !== '') await print(io.stderr, note);
  return rejected > 0 && options.strict ? EXIT.rejected : EXIT.done;
}

async function checkedFile(input: Input, options: QualityOptions, io: Io) {
  const { quiet, language, cluster, weight } = options;
  const opened = await openInput(input, io, {
    ...inputOptions(options, io),
    threads: options.threads,
    extra: ({ layout }) => {
      const by = groupColumn(layout, options);
      return {
        labels: [cluster, by].filter((column) => column !== undefined),
        numbers: weight === undefined ? [] : [weight],
      };
    },
  });
  const { layout } = opened.file;
  if (layout === 'who-anthroplus') {
    opened.close();
    throw userError('quality.school', { file: nameOf(input) });
  }
  const check = qualityCheck();
  const register = layout === 'eppgbm' ? registerCheck() : undefined;
  const copied = copiedCheck();
  let outliers: Outliers = { total: 0, shown: [] };
  const bar = progressBar(io.stderr, { total: input.size, quiet });
  const take = (chunk: RecordChunk) => {
    bar.update(chunk.bytes);
    const { table, extras } = chunk;
    const assessed = assessTable(table, { reference: who2006, indicators: QUALITY_INDICATORS });
    if (register) {
      register.add(assessed, chunk.doubts, chunk.rejects);
      copied.add(table);
      outliers = mergeOutliers(outliers, outliersOf(assessed));
    }
    const group = groupOf(chunk, layout, options);
    const clusters = cluster === undefined ? undefined : extras.labels[cluster];
    const weights = weight === undefined ? undefined : extras.numbers[weight];
    check.add(assessed, {
      ...(group && { group }),
      ...(clusters && { cluster: clusters }),
      ...(weights && { weight: weights }),
    });
  };
  const read = await readRows(opened, { rejects: undefined, take }).finally(bar.stop);
  stopIfAborted(io.signal);
  const rejects = read.rejected > 0 ? rejectsSummary(input, read, language) : '';
  const note = columnNotes(input, opened.file.notes, language) + rejects;
  const found: Found = {
    report: check.report(),
    ...(register && { register: register.report(), copied: copied.report(), outliers }),
  };
  return { found, rejected: read.rejected, note };
}

/** The column by its header that groups are made by; undefined where it is a place, or there is none. */
function groupColumn(layout: Layout, { by }: QualityOptions): string | undefined {
  return by !== undefined && isPlace(layout, by) ? undefined : by;
}

function groupOf(
  { table, extras }: RecordChunk,
  layout: Layout,
  options: QualityOptions,
): DictionaryColumn<string> | undefined {
  const { by = layout === 'eppgbm' ? 'posyandu' : undefined } = options;
  if (by === undefined) return undefined;
  return isPlace(layout, by) ? placeLabels(by, table.place) : extras.labels[by];
}

interface Found {
  readonly report: QualityReport;
  /** Of a register only. */
  readonly register?: RegisterReport;
  readonly copied?: readonly CopiedGroup[];
  readonly outliers?: Outliers;
}

function rendered({ report, ...beside }: Found, { format, language }: QualityOptions): string {
  if (format === 'json') return documentToJson('quality', { ...report, ...beside });
  if (format === 'csv') return renderQualityCsv(report, beside);
  if (format === 'section') return renderQualitySections(report, { language, ...beside });
  return format === 'html'
    ? renderQualityHtml(report, { language, ...beside })
    : renderQualityText(report, { language, ...beside });
}
