import type { Command } from 'commander';
import { checkedChoice, checkedCount } from '../options/option-values.js';
import { say } from '../output/say.js';
import type { TextKey } from '../texts/texts.en.js';
import type { ZscoresOptions } from '../zscores/zscores-command.js';
import {
  common,
  commonOptions,
  examples,
  type Given,
  type ProgramOptions,
  worded,
} from './verb.js';

/** The verb `zscores` with its options. */
export function addZscores(program: Command, { io, language, done }: ProgramOptions): void {
  const text = (key: TextKey) => say(key, language);
  const command = worded(program.command('zscores'), 'zscores.about', language)
    .usage('FILE [--out FILE] [--lang id|en] [--...]')
    .argument('<file>', text('zscores.file'))
    .option('--out <file>', text('zscores.out'))
    .option('--format <kind>', text('zscores.format'))
    .option('--rejects <file>', text('zscores.rejects'))
    .option('--threads <n>', text('report.threads'));
  common(command, language)
    .addHelpText(
      'after',
      examples(language, [
        'balanting zscores eppgbm-2022-09.csv --out z.csv',
        'balanting zscores survey.csv --format json | head',
      ]),
    )
    .action(async (file: string, given: Given) => {
      const options: ZscoresOptions = {
        ...commonOptions(given, language, io),
        format: checkedChoice('--format', given.format ?? 'csv', ['csv', 'json']),
        ...(given.threads !== undefined && {
          threads: checkedCount('--threads', given.threads, 1),
        }),
        ...(given.out !== undefined && { out: given.out }),
      };
      const { zscoresCommand } = await import('../zscores/zscores-command.js');
      done(await zscoresCommand(file, options, io));
    });
}
