import type { Command } from 'commander';
import type { GainOptions } from '../gain/gain-command.js';
import { checkedChoice, checkedMonth } from '../options/option-values.js';
import { formatOf, RESULT_FORMATS } from '../output/result-file.js';
import { say } from '../output/say.js';
import type { TextKey } from '../texts/texts.en.js';
import {
  common,
  commonOptions,
  examples,
  type Given,
  type ProgramOptions,
  worded,
} from './verb.js';

/** The verb `gain` with its options. */
export function addGain(program: Command, { io, language, done }: ProgramOptions): void {
  const text = (key: TextKey) => say(key, language);
  const command = worded(program.command('gain'), 'gain.about', language)
    .usage('FILE... [--month YYYY-MM] [--targets FILE] [--part NAME] [--...]')
    .argument('<file...>', text('gain.files'))
    .option('--month <month>', text('gain.month'))
    .option('--targets <file>', text('gain.targets'))
    .option('--part <name>', text('gain.part'))
    .option('--out <file>', text('prevalence.out'))
    .option('--format <kind>', text('gain.format'))
    .option('--rejects <file>', text('report.rejects'));
  common(command, language)
    .addHelpText(
      'after',
      examples(language, [
        'balanting gain 2025-07.csv 2025-08.csv --targets sasaran.csv --out agustus.html',
        'balanting gain 2025-0*.csv --part skdn --out skdn.csv',
      ]),
    )
    .action(async (files: string[], given: Given) => {
      const { out, month, targets } = given;
      const format = checkedChoice('--format', given.format ?? formatOf(out), RESULT_FORMATS);
      // One CSV file holds one table: without names unless asked for.
      const part = given.part ?? (format === 'csv' ? 'skdn' : 'all');
      const parts = format === 'csv' ? CSV_PARTS : PARTS;
      const options: GainOptions = {
        ...commonOptions(given, language, io),
        format,
        part: checkedChoice('--part', part, parts),
        ...(month !== undefined && { month: checkedMonth('--month', month) }),
        ...(targets !== undefined && { targets }),
        ...(out !== undefined && { out }),
      };
      const { gainCommand } = await import('../gain/gain-command.js');
      done(await gainCommand(files, options, io));
    });
}

const CSV_PARTS = ['skdn', 'tindak-lanjut'] as const;
const PARTS = [...CSV_PARTS, 'all'] as const;
