import { basename, join, resolve } from 'node:path';
import type { ReportData } from '@balanting/core';
import { reportJsonSchemaText, reportToJson } from '@balanting/json';
import { type ReportBeside, renderHtml, renderTables } from '@balanting/report';
import type { Input } from '../input/open-input.js';
import type { ReportFormat } from '../options/option-values.js';
import type { SafeOutput } from '../output/safe-output.js';

/** Where a report goes and in which forms. */
export interface ReportPlace {
  /** Absolute. */
  readonly folder: string;
  readonly formats: ReadonlySet<ReportFormat>;
}

/** The files of a report by name, each made when it is written. */
const FILES: Readonly<Record<ReportFormat, readonly string[]>> = {
  html: ['laporan.html', 'report.html'],
  json: ['laporan.json', 'laporan.schema.json'],
  csv: ['periods.csv', 'kecamatan.csv', 'villages.csv', 'problems.csv'],
};

/** Absolute paths of all that a report may write, to hold against its inputs. */
export function reportPaths({ folder, formats }: ReportPlace): readonly string[] {
  return [...formats].flatMap((format) => FILES[format].map((name) => join(folder, name)));
}

/** Writes a report in every form asked for, both languages of the HTML. */
export async function writeReport(
  {
    report,
    beside = {},
  }: { readonly report: ReportData; readonly beside?: ReportBeside | undefined },
  { folder, formats }: ReportPlace,
  output: SafeOutput,
): Promise<void> {
  const write = async (name: string, text: string) => {
    await (await output.create(join(folder, name))).write(text);
  };
  if (formats.has('html')) {
    await write('laporan.html', renderHtml(report, { language: 'id', ...beside }));
    await write('report.html', renderHtml(report, { language: 'en', ...beside }));
  }
  if (formats.has('json')) {
    await write('laporan.json', reportToJson(report));
    await write('laporan.schema.json', reportJsonSchemaText());
  }
  if (formats.has('csv')) {
    for (const { name, csv } of renderTables(report)) await write(name, csv);
  }
}

/** A rejects file for each input: two inputs of the same name get a number. */
export function rejectsPaths(
  inputs: readonly Input[],
  folder: string,
  asked: string | undefined,
): readonly string[] {
  if (asked !== undefined) return [resolve(asked)];
  return inputs.map(({ stem }, i) => {
    const before = inputs.slice(0, i).filter((other) => other.stem === stem).length;
    return join(folder, `${stem}${before === 0 ? '' : `-${before + 1}`}.rejects.csv`);
  });
}

/** File names of paths in one folder, for a note to the user. */
export function namesOf(paths: readonly string[]): string {
  return paths.map((path) => basename(path)).join(', ');
}
