import type { Command } from 'commander';
import { checkedChoice, checkedCount } from '../options/option-values.js';
import { formatOf, RESULT_FORMATS } from '../output/result-file.js';
import { say } from '../output/say.js';
import type { QualityOptions } from '../survey/quality-command.js';
import type { TextKey } from '../texts/texts.en.js';
import {
  common,
  commonOptions,
  examples,
  type Given,
  type ProgramOptions,
  worded,
} from './verb.js';

/** The verb `quality` with its options. */
export function addQuality(program: Command, { io, language, done }: ProgramOptions): void {
  const text = (key: TextKey) => say(key, language);
  const command = worded(program.command('quality'), 'quality.about', language)
    .usage('FILE [--by COL] [--cluster COL] [--weight COL] [--...]')
    .argument('<file>', text('quality.file'))
    .option('--by <column>', text('quality.by'))
    .option('--cluster <column>', text('prevalence.cluster'))
    .option('--weight <column>', text('prevalence.weight'))
    .option('--out <file>', text('prevalence.out'))
    .option('--format <kind>', text('quality.format'))
    .option('--threads <n>', text('report.threads'));
  common(command, language)
    .addHelpText(
      'after',
      examples(language, [
        'balanting quality eppgbm-2022-09.csv --by desa',
        'balanting quality survey.csv --by team --cluster cluster --out mutu.html',
      ]),
    )
    .action(async (file: string, given: Given) => {
      const { by, cluster, weight, out, threads } = given;
      const options: QualityOptions = {
        ...commonOptions(given, language, io),
        format: checkedChoice('--format', given.format ?? formatOf(out), [
          ...RESULT_FORMATS,
          'section',
        ]),
        ...(by !== undefined && { by }),
        ...(cluster !== undefined && { cluster }),
        ...(weight !== undefined && { weight }),
        ...(threads !== undefined && { threads: checkedCount('--threads', threads, 1) }),
        ...(out !== undefined && { out }),
      };
      const { qualityCommand } = await import('../survey/quality-command.js');
      done(await qualityCommand(file, options, io));
    });
}
