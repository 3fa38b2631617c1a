import type { Command } from 'commander';
import { checkedChoice, checkedCount } from '../options/option-values.js';
import { formatOf, RESULT_FORMATS } from '../output/result-file.js';
import { say } from '../output/say.js';
import type { PrevalenceOptions } from '../survey/prevalence-command.js';
import type { TextKey } from '../texts/texts.en.js';
import {
  common,
  commonOptions,
  examples,
  type Given,
  listOf,
  type ProgramOptions,
  worded,
} from './verb.js';

/** The verb `prevalence` with its options. */
export function addPrevalence(program: Command, { io, language, done }: ProgramOptions): void {
  const text = (key: TextKey) => say(key, language);
  const command = worded(program.command('prevalence'), 'prevalence.about', language)
    .usage('FILE [--cluster COL] [--strata COL] [--weight COL] [--by COL,COL] [--...]')
    .argument('<file>', text('prevalence.file'))
    .option('--cluster <column>', text('prevalence.cluster'))
    .option('--strata <column>', text('prevalence.strata'))
    .option('--weight <column>', text('prevalence.weight'))
    .option('--by <columns>', text('prevalence.by'))
    .option('--out <file>', text('prevalence.out'))
    .option('--format <kind>', text('prevalence.format'))
    .option('--threads <n>', text('report.threads'));
  common(command, language)
    .addHelpText(
      'after',
      examples(language, [
        'balanting prevalence survey.csv --cluster cluster --strata strata --weight sw',
        'balanting prevalence eppgbm-2022-09.csv --by desa --out prevalensi.csv',
      ]),
    )
    .action(async (file: string, given: Given) => {
      const { cluster, strata, weight, out, threads } = given;
      const options: PrevalenceOptions = {
        ...commonOptions(given, language, io),
        by: listOf(given.by),
        format: checkedChoice('--format', given.format ?? formatOf(out), [
          ...RESULT_FORMATS,
          'section',
        ]),
        ...(cluster !== undefined && { cluster }),
        ...(strata !== undefined && { strata }),
        ...(weight !== undefined && { weight }),
        ...(threads !== undefined && { threads: checkedCount('--threads', threads, 1) }),
        ...(out !== undefined && { out }),
      };
      const { prevalenceCommand } = await import('../survey/prevalence-command.js');
      done(await prevalenceCommand(file, options, io));
    });
}
