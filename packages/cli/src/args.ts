import { type Language, LOCUS_PROFILES } from '@balanting/core';
import { Command } from 'commander';
import type { Io } from './io.js';
import { type LokusOptions, lokusCommand } from './lokus-command.js';
import {
  checkedChoice,
  checkedCount,
  checkedDate,
  checkedFormats,
  checkedShare,
} from './option-values.js';
import { type PrevalenceOptions, prevalenceCommand } from './prevalence-command.js';
import { type QualityOptions, qualityCommand } from './quality-command.js';
import { type ReportOptions, reportCommand } from './report-command.js';
import { formatOf, RESULT_FORMATS } from './result-file.js';
import { say } from './say.js';
import type { TextKey } from './texts.en.js';
import { VERSION } from './version.js';
import { type ZscoresOptions, zscoresCommand } from './zscores-command.js';

/** What a program is made for. */
export interface ProgramOptions {
  readonly io: Io;
  readonly language: Language;
  /** Told the exit code of the verb that ran. */
  readonly done: (exitCode: number) => void;
}

/** The verbs with their options, for one run. */
export function programFor(options: ProgramOptions): Command {
  const { io, language } = options;
  const program = worded(new Command('balanting'), 'program.about', language)
    .usage('report|zscores|prevalence|quality|lokus FILE... [--...]')
    .version(VERSION, '-V, --version', say('option.version', language))
    .helpCommand('help [verb]', say('command.help', language))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      outputError: () => undefined,
    })
    .addHelpText('after', `\n${say('program.more', language)}\n${say('help.exits', language)}`);
  addReport(program, options);
  addZscores(program, options);
  addPrevalence(program, options);
  addQuality(program, options);
  addLokus(program, options);
  return program;
}

function addReport(program: Command, { io, language, done }: ProgramOptions): void {
  const text = (key: TextKey) => say(key, language);
  const command = worded(program.command('report'), 'report.about', language)
    .usage('FILE... [--out DIR] [--lang id|en] [--...]')
    .argument('<file...>', text('report.files'))
    .option('--out <dir>', text('report.out'))
    .option('--format <list>', text('report.format'))
    .option('--target <path>', text('report.target'))
    .option('--areas <list>', text('report.areas'))
    .option('--period <kind>', text('report.period'))
    .option('--rejects <file>', text('report.rejects'));
  common(command, language)
    .addHelpText(
      'after',
      examples(language, [
        'balanting report eppgbm-2022-09.csv',
        'balanting report 2020.csv 2021.csv 2022.csv --out laporan-2022 --lang en',
      ]),
    )
    .action(async (files: string[], given: Given) => {
      const { out = 'laporan', target } = given;
      const options: ReportOptions = {
        ...commonOptions(given, language, io),
        out,
        formats: checkedFormats(given.format),
        areas: checkedChoice('--areas', given.areas ?? 'balangan', ['balangan', 'none']),
        period: checkedChoice('--period', given.period ?? 'auto', ['auto', 'file', 'month']),
        ...(target !== undefined && {
          target: checkedChoice('--target', target, ['rpjmd-balangan', 'nasional', 'none']),
        }),
      };
      done(await reportCommand(files, options, io));
    });
}

function addZscores(program: Command, { io, language, done }: ProgramOptions): void {
  const text = (key: TextKey) => say(key, language);
  const command = worded(program.command('zscores'), 'zscores.about', language)
    .usage('FILE [--out FILE] [--lang id|en] [--...]')
    .argument('<file>', text('zscores.file'))
    .option('--out <file>', text('zscores.out'))
    .option('--format <kind>', text('zscores.format'))
    .option('--rejects <file>', text('zscores.rejects'));
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
        ...(given.out !== undefined && { out: given.out }),
      };
      done(await zscoresCommand(file, options, io));
    });
}

function addPrevalence(program: Command, { io, language, done }: ProgramOptions): void {
  const text = (key: TextKey) => say(key, language);
  const command = worded(program.command('prevalence'), 'prevalence.about', language)
    .usage('FILE [--cluster COL] [--strata COL] [--weight COL] [--by COL,COL] [--...]')
    .argument('<file>', text('prevalence.file'))
    .option('--cluster <column>', text('prevalence.cluster'))
    .option('--strata <column>', text('prevalence.strata'))
    .option('--weight <column>', text('prevalence.weight'))
    .option('--by <columns>', text('prevalence.by'))
    .option('--out <file>', text('prevalence.out'))
    .option('--format <kind>', text('prevalence.format'));
  common(command, language)
    .addHelpText(
      'after',
      examples(language, [
        'balanting prevalence survey.csv --cluster cluster --strata strata --weight sw',
        'balanting prevalence eppgbm-2022-09.csv --by desa --out prevalensi.csv',
      ]),
    )
    .action(async (file: string, given: Given) => {
      const { cluster, strata, weight, out } = given;
      const options: PrevalenceOptions = {
        ...commonOptions(given, language, io),
        by: listOf(given.by),
        format: checkedChoice('--format', given.format ?? formatOf(out), RESULT_FORMATS),
        ...(cluster !== undefined && { cluster }),
        ...(strata !== undefined && { strata }),
        ...(weight !== undefined && { weight }),
        ...(out !== undefined && { out }),
      };
      done(await prevalenceCommand(file, options, io));
    });
}

function addQuality(program: Command, { io, language, done }: ProgramOptions): void {
  const text = (key: TextKey) => say(key, language);
  const command = worded(program.command('quality'), 'quality.about', language)
    .usage('FILE [--by COL] [--cluster COL] [--weight COL] [--...]')
    .argument('<file>', text('quality.file'))
    .option('--by <column>', text('quality.by'))
    .option('--cluster <column>', text('prevalence.cluster'))
    .option('--weight <column>', text('prevalence.weight'))
    .option('--out <file>', text('prevalence.out'))
    .option('--format <kind>', text('quality.format'));
  common(command, language)
    .addHelpText(
      'after',
      examples(language, [
        'balanting quality eppgbm-2022-09.csv --by desa',
        'balanting quality survey.csv --by team --cluster cluster --out mutu.html',
      ]),
    )
    .action(async (file: string, given: Given) => {
      const { by, cluster, weight, out } = given;
      const options: QualityOptions = {
        ...commonOptions(given, language, io),
        format: checkedChoice('--format', given.format ?? formatOf(out), RESULT_FORMATS),
        ...(by !== undefined && { by }),
        ...(cluster !== undefined && { cluster }),
        ...(weight !== undefined && { weight }),
        ...(out !== undefined && { out }),
      };
      done(await qualityCommand(file, options, io));
    });
}

function addLokus(program: Command, { io, language, done }: ProgramOptions): void {
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
    .option('--format <kind>', text('quality.format'));
  common(command, language)
    .addHelpText(
      'after',
      examples(language, [
        'balanting lokus desa.csv --number 10',
        'balanting lokus eppgbm-2022-09.csv --services layanan.csv --out lokus.html',
      ]),
    )
    .action(async (file: string, given: Given) => {
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

const PROFILE_IDS = LOCUS_PROFILES.map(({ id }) => id);

/** By number unless told otherwise: the ten that need it most. */
function selectionOf({ number, shareOfBurden, leastScore }: Given): LokusOptions['select'] {
  if (shareOfBurden !== undefined) {
    return { shareOfBurden: checkedShare('--share-of-burden', shareOfBurden) };
  }
  if (leastScore !== undefined) return { leastScore: checkedShare('--least-score', leastScore) };
  return { number: checkedCount('--number', number ?? '10', 1) };
}

/** The words of a list with commas. */
function listOf(list: string | undefined): readonly string[] {
  const words = list?.split(',').map((word) => word.trim()) ?? [];
  return words.filter((word) => word !== '');
}

/** Options as commander leaves them. */
type Given = Readonly<Partial<Record<ValueOption, string> & Record<'quiet' | 'strict', boolean>>>;

type ValueOption =
  | ('out' | 'format' | 'asOf' | 'target' | 'areas' | 'period' | 'rejects')
  | ('cluster' | 'strata' | 'weight' | 'by')
  | ('number' | 'shareOfBurden' | 'leastScore' | 'services' | 'profile' | 'perKecamatan')
  | ('draws' | 'seed');

function commonOptions(given: Given, language: Language, io: Io) {
  const { quiet = false, strict = false, rejects } = given;
  const asOf = given.asOf === undefined ? io.today : checkedDate('--as-of', given.asOf);
  return { language, quiet, strict, asOf, ...(rejects !== undefined && { rejects }) };
}

/** What both verbs understand; `--lang` is read before, and stands here for the help. */
function common(command: Command, language: Language): Command {
  return command
    .option('--as-of <date>', say('report.asOf', language))
    .option('--lang <code>', say('report.lang', language), (code) =>
      checkedChoice('--lang', code, ['id', 'en']),
    )
    .option('--quiet', say('option.quiet', language))
    .option('--strict', say('option.strict', language))
    .option('--debug', say('option.debug', language));
}

/** A command whose help speaks the language. */
function worded(command: Command, about: TextKey, language: Language): Command {
  return command
    .description(say(about, language))
    .helpOption('-h, --help', say('option.help', language))
    .configureHelp({
      showGlobalOptions: false,
      styleTitle: (title) => {
        const key = HELP_TITLES[title];
        return key === undefined ? title : say(key, language);
      },
    });
}

const HELP_TITLES: Readonly<Record<string, TextKey>> = {
  'Usage:': 'help.usage',
  'Options:': 'help.options',
  'Commands:': 'help.commands',
  'Arguments:': 'help.arguments',
};

function examples(language: Language, lines: readonly string[]): string {
  const title = say('help.examples', language);
  return `\n${title}\n${lines.map((line) => `  ${line}`).join('\n')}\n\n${say('help.exits', language)}`;
}
