import {
  assessTable,
  formatNumber,
  type GrowthReference,
  type IndicatorId,
  type Issue,
  latestRows,
  SCHOOL_AGE,
  type SurveyPopulation,
  type SurveyTable,
  surveyTable,
  UNDER_FIVE,
} from '@balanting/core';
import { who2006 } from '@balanting/core/who2006';
import { who2007 } from '@balanting/core/who2007';
import type { Layout, RecordFile } from '@balanting/csv';
import { documentToJson } from '@balanting/json';
import {
  renderSurveyCsv,
  renderSurveyHtml,
  renderSurveySections,
  renderSurveyText,
} from '@balanting/report';
import { EXIT, stopIfAborted, userError } from '../errors.js';
import { bothMessages, findInputs, type Input, nameOf, openInput } from '../input/open-input.js';
import { progressBar } from '../input/progress.js';
import { readRows } from '../input/read-rows.js';
import { type Io, print } from '../io.js';
import { type CommonOptions, inputOptions } from '../options/common-options.js';
import { columnNotes, rejectsSummary } from '../output/notes.js';
import { type ResultFormat, resultPath, writeResult } from '../output/result-file.js';
import { say } from '../output/say.js';
import { isPlace } from '../report/place-labels.js';
import { extraHeaders, type SurveyHeaders, unusedDesign } from './survey-columns.js';
import { groupingsOf, usualGroupings } from './survey-groupings.js';
import { type SurveyRows, surveyRows } from './survey-rows.js';

/** What `balanting prevalence` may be told. */
export interface PrevalenceOptions extends CommonOptions, SurveyHeaders {
  /** Path of the result; absent: standard output. */
  readonly out?: string;
  readonly format: ResultFormat | 'section';
  /** Threads that read a large file; absent: by the cores there are. */
  readonly threads?: number;
}

interface Survey {
  readonly population: SurveyPopulation;
  readonly reference: GrowthReference<IndicatorId>;
}

const SURVEYS: Readonly<Record<Layout, Survey>> = {
  eppgbm: { population: UNDER_FIVE, reference: who2006 },
  'who-anthro': { population: UNDER_FIVE, reference: who2006 },
  'who-anthroplus': { population: SCHOOL_AGE, reference: who2007 as GrowthReference<IndicatorId> },
};

/** Writes the prevalence table of one file; answers the exit code. */
export async function prevalenceCommand(
  name: string,
  options: PrevalenceOptions,
  io: Io,
): Promise<number> {
  const [input] = (await findInputs([name], io)) as readonly [Input];
  const out = resultPath(input, options.out, io);
  const { file, rows, read } = await readSurvey(input, options, io);
  const table = tableOf(input, file, rows, options);
  const text = rendered(table, options);
  await writeResult(out, text, io);
  if (!options.quiet) await print(io.stderr, notesOf(input, file, table, options) + read.note);
  return read.rejected > 0 && options.strict ? EXIT.rejected : EXIT.done;
}

async function readSurvey(input: Input, options: PrevalenceOptions, io: Io) {
  const { quiet, language, by } = options;
  const opened = await openInput(input, io, {
    ...inputOptions(options, io),
    threads: options.threads,
    extra: ({ layout, header }) => {
      const words = [...usualGroupings(layout, header), ...by];
      return extraHeaders({ ...options, by: words.filter((word) => !isPlace(layout, word)) });
    },
  });
  const gathered = surveyRows();
  const bar = progressBar(io.stderr, { total: input.size, quiet });
  const take = (chunk: Parameters<typeof gathered.add>[0]) => {
    bar.update(chunk.bytes);
    gathered.add(chunk);
  };
  const read = await readRows(opened, { rejects: undefined, take }).finally(bar.stop);
  stopIfAborted(io.signal);
  const note = read.rejected > 0 ? rejectsSummary(input, read, language) : '';
  return { file: opened.file, rows: gathered.rows(), read: { rejected: read.rejected, note } };
}

function tableOf(
  input: Input,
  { layout, header }: RecordFile,
  rows: SurveyRows,
  { cluster, strata, weight, by }: PrevalenceOptions,
): SurveyTable {
  const { population, reference } = SURVEYS[layout];
  const { labels, numbers } = rows.extras;
  const label = (column: string | undefined) => (column === undefined ? undefined : labels[column]);
  const [clusters, stratum] = [label(cluster), label(strata)];
  const weights = weight === undefined ? undefined : numbers[weight];
  const found = surveyTable(
    assessTable(rows.table, { reference, indicators: population.indicators }),
    {
      population,
      groupings: groupingsOf(layout, header, by, rows),
      design: {
        ...(clusters && { cluster: clusters }),
        ...(stratum && { strata: stratum }),
        ...(weights && { weight: weights }),
      },
      ...(layout === 'eppgbm' && { counts: latestRows(rows) }),
    },
  );
  if (found.ok) return found.value;
  throw refusal(input, rows, found.issues[0]);
}

function rendered(table: SurveyTable, { format, language }: PrevalenceOptions): string {
  if (format === 'json') return documentToJson('survey', table);
  if (format === 'csv') return renderSurveyCsv(table);
  if (format === 'section') return renderSurveySections(table, { language });
  return format === 'html'
    ? renderSurveyHtml(table, { language })
    : renderSurveyText(table, { language });
}

/** What was left out, and what the file could tell beyond what was asked. */
function notesOf(
  input: Input,
  file: RecordFile,
  { design }: SurveyTable,
  options: PrevalenceOptions,
): string {
  const { language } = options;
  const { left } = design;
  const count = (value: number) => formatNumber(value, 0, language);
  const lines = (['replaced', 'outsideAge', 'noCluster', 'noWeight'] as const)
    .filter((key) => left[key] > 0)
    .map((key) => say(`survey.${key}`, language, { file: nameOf(input), count: count(left[key]) }));
  const unused = unusedDesign(file, options);
  if (unused.length > 0) {
    const words = unused.join(' ');
    lines.push(say('survey.unused', language, { file: nameOf(input), options: words }));
  }
  const told = lines.map((line) => `${line}\n`).join('');
  return columnNotes(input, file.notes, language) + told;
}

/** Why there is no table, with the row of the file where one is to blame. */
function refusal(input: Input, { row }: SurveyRows, found: Issue): Error {
  const values = { file: nameOf(input), text: bothMessages(found) };
  const [at] = found.path;
  return typeof at === 'number'
    ? userError('file.issueRow', { ...values, row: row[at] ?? at })
    : userError('file.issue', values);
}
