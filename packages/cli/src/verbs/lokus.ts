import type { Command } from 'commander';
import type { LokusOptions } from '../lokus/lokus-command.js';
import { checkedChoice, checkedCount, checkedShare } from '../options/option-values.js';
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

/** The verb `lokus` with its options. */
export function addLokus(program: Command, { io, language, done }: ProgramOptions): void {
  const text = (key: TextKey) => say(key, language);
  const command = worded(program.command('lokus'), 'lokus.about', language)
    .usage('FILE [--number N] [--services FILE] [--profile NAME] [--...]')
    .argument('<file>', text('lokus.file'))
    .option('--number <n>', text('lokus.number'))
    .option('--share-of-burden <share>', text('lokus.share'))
    .option('--least-score <score>', text('lokus.score'))
    .option('--services <file>', text('lokus.services'))
    .option('--profile <name>', text('lokus.profile'))
    .option('--per-kecamatan <n>', text('lokus.perKecamatan'))
    .option('--draws <n>', text('lokus.draws'))
    .option('--seed <n>', text('lokus.seed'))
    .option('--out <file>', text('prevalence.out'))
    .option('--format <kind>', text('lokus.format'));
  common(command, language)
    .addHelpText(
      'after',
      examples(language, [
        'balanting lokus desa.csv --number 10',
        'balanting lokus eppgbm-2022-09.csv --services layanan.csv --out lokus.html',
      ]),
    )
    .action(async (file: string, given: Given) => {
      const { lokusCommand, PROFILE_IDS } = await import('../lokus/lokus-command.js');
      const { out, services } = given;
      const options: LokusOptions = {
        ...commonOptions(given, language, io),
        format: checkedChoice('--format', given.format ?? formatOf(out), RESULT_FORMATS),
        select: selectionOf(given),
        profile: checkedChoice('--profile', given.profile ?? 'seimbang', PROFILE_IDS),
        minPerKecamatan: checkedCount('--per-kecamatan', given.perKecamatan ?? '0'),
        draws: checkedCount('--draws', given.draws ?? '1000'),
        seed: checkedCount('--seed', given.seed ?? '1'),
        ...(services !== undefined && { services }),
        ...(out !== undefined && { out }),
      };
      done(await lokusCommand(file, options, io));
    });
}

/** By number unless told otherwise: the ten that need it most. */
function selectionOf({ number, shareOfBurden, leastScore }: Given): LokusOptions['select'] {
  if (shareOfBurden !== undefined) {
    return { shareOfBurden: checkedShare('--share-of-burden', shareOfBurden) };
  }
  if (leastScore !== undefined) return { leastScore: checkedShare('--least-score', leastScore) };
  return { number: checkedCount('--number', number ?? '10', 1) };
}
