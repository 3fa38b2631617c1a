import type { Command } from 'commander';
import type { AnswerSource } from '../conformance/conformance-asking.js';
import { userError } from '../errors.js';
import { checkedChoice } from '../options/option-values.js';
import { say } from '../output/say.js';
import type { TextKey } from '../texts/texts.en.js';
import { examples, type ProgramOptions, worded } from './verb.js';

type Given = Readonly<
  Partial<Record<'csv' | 'url' | 'cmd' | 'vectors' | 'set' | 'format' | 'out', string>>
> & { readonly strict?: boolean };

/** The verb `conformance` with its options. */
export function addConformance(program: Command, { io, language, done }: ProgramOptions): void {
  const text = (key: TextKey) => say(key, language);
  worded(program.command('conformance'), 'conformance.about', language)
    .usage('--csv FILE | --url URL | --cmd COMMAND | --vectors DIR [--...]')
    .option('--csv <file>', text('conformance.csv'))
    .option('--url <url>', text('conformance.url'))
    .option('--cmd <command>', text('conformance.cmd'))
    .option('--vectors <dir>', text('conformance.vectors'))
    .option('--set <name>', text('conformance.set'))
    .option('--format <kind>', text('conformance.format'))
    .option('--out <file>', text('prevalence.out'))
    .option('--lang <code>', text('report.lang'), (code) =>
      checkedChoice('--lang', code, ['id', 'en']),
    )
    .option('--strict', text('conformance.strict'))
    .option('--debug', text('option.debug'))
    .addHelpText(
      'after',
      examples(language, [
        'balanting conformance --vectors vektor',
        'balanting conformance --csv vektor/jawaban.csv --strict',
        'balanting conformance --cmd "Rscript skor.R" --set school-age',
      ]),
    )
    .action(async (given: Given) => {
      const { CONFORMANCE_SETS, conformanceCommand, writeVectors } = await import(
        '../conformance/conformance-command.js'
      );
      if (given.vectors !== undefined) return done(await writeVectors(given.vectors, io));
      const options = {
        language,
        set: checkedChoice('--set', given.set ?? 'children', CONFORMANCE_SETS),
        format: checkedChoice('--format', given.format ?? 'text', ['text', 'json'] as const),
        strict: given.strict ?? false,
        ...(given.out !== undefined && { out: given.out }),
      };
      done(await conformanceCommand(sourceOf(given), options, io));
    });
}

const KINDS = ['csv', 'url', 'cmd'] as const;

function sourceOf(given: Given): AnswerSource {
  const sources = KINDS.flatMap((kind) => {
    const at = given[kind];
    return at === undefined ? [] : [{ kind, at }];
  });
  const [source, more] = sources;
  if (source === undefined || more !== undefined) throw userError('conformance.oneSource');
  return source;
}
