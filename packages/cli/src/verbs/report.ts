import type { Command } from 'commander';
import { engineOptionsOf } from '../engine/engine-options.js';
import { checkedChoice, checkedCount, checkedFormats } from '../options/option-values.js';
import { say } from '../output/say.js';
import type { ReportOptions } from '../report/report-command.js';
import type { TextKey } from '../texts/texts.en.js';
import {
  common,
  commonOptions,
  examples,
  type Given,
  type ProgramOptions,
  worded,
} from './verb.js';

/** The verb `report` with its options. */
export function addReport(program: Command, { io, language, done }: ProgramOptions): void {
  const text = (key: TextKey) => say(key, language);
  const command = worded(program.command('report'), 'report.about', language)
    .usage('FILE... [--out DIR] [--engine NAME] [--lang id|en] [--...]')
    .argument('[file...]', text('report.files'))
    .option('--out <dir>', text('report.out'))
    .option('--format <list>', text('report.format'))
    .option('--programme <file>', text('report.programme'))
    .option('--target <path>', text('report.target'))
    .option('--areas <list>', text('report.areas'))
    .option('--period <kind>', text('report.period'))
    .option('--threads <n>', text('report.threads'))
    .option('--engine <name>', text('report.engine'))
    .option('--table <name>', text('report.table'))
    .option('--columns <file>', text('report.columns'))
    .option('--url <address>', text('report.url'))
    .option('--rejects <file>', text('report.rejects'));
  common(command, language)
    .addHelpText(
      'after',
      examples(language, [
        'balanting report eppgbm-2022-09.csv',
        'balanting report 2020.csv 2021.csv 2022.csv --out laporan-2022 --lang en',
        'balanting report juli.csv agustus.csv --programme program-2022.json',
        'balanting report --engine duckdb register.parquet',
        'balanting report --engine postgres --table gizi.anak --columns kolom.json',
      ]),
    )
    .action(async (files: string[], given: Given) => {
      const { out = 'laporan', target, threads, programme } = given;
      const options: ReportOptions = {
        ...commonOptions(given, language, io),
        out,
        formats: checkedFormats(given.format),
        areas: checkedChoice('--areas', given.areas ?? 'balangan', ['balangan', 'none']),
        period: checkedChoice('--period', given.period ?? 'auto', ['auto', 'file', 'month']),
        ...(programme !== undefined && { programme }),
        ...(threads !== undefined && { threads: checkedCount('--threads', threads, 1) }),
        ...(target !== undefined && {
          target: checkedChoice('--target', target, ['rpjmd-balangan', 'nasional', 'none']),
        }),
      };
      const engine = engineOptionsOf(files, given);
      if (engine === undefined) {
        const { reportCommand } = await import('../report/report-command.js');
        done(await reportCommand(files, options, io));
        return;
      }
      const { engineReport } = await import('../engine/engine-report.js');
      done(await engineReport({ ...options, ...engine }, io));
    });
}
