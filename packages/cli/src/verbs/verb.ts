import type { Language } from '@balanting/core';
import type { Command } from 'commander';
import type { Io } from '../io.js';
import { checkedChoice, checkedDate } from '../options/option-values.js';
import { say } from '../output/say.js';
import type { TextKey } from '../texts/texts.en.js';

/** What a program is made for. */
export interface ProgramOptions {
  readonly io: Io;
  readonly language: Language;
  /** Told the exit code of the verb that ran. */
  readonly done: (exitCode: number) => void;
}

/** The words of a list with commas. */
export function listOf(list: string | undefined): readonly string[] {
  const words = list?.split(',').map((word) => word.trim()) ?? [];
  return words.filter((word) => word !== '');
}

/** Options as commander leaves them. */
export type Given = Readonly<
  Partial<Record<ValueOption, string> & Record<'quiet' | 'strict', boolean>>
>;

type ValueOption =
  | ('out' | 'format' | 'asOf' | 'target' | 'areas' | 'period' | 'rejects' | 'threads')
  | 'programme'
  | ('cluster' | 'strata' | 'weight' | 'by')
  | ('number' | 'shareOfBurden' | 'leastScore' | 'services' | 'profile' | 'perKecamatan')
  | ('to' | 'columns' | 'measuredOn' | 'decimal' | 'sheet' | 'organization' | 'mapping')
  | ('engine' | 'table' | 'url')
  | ('draws' | 'seed' | 'month' | 'targets' | 'part');

/** The options of every verb, checked. */
export function commonOptions(given: Given, language: Language, io: Io) {
  const { quiet = false, strict = false, rejects, sheet } = given;
  const asOf = given.asOf === undefined ? io.today : checkedDate('--as-of', given.asOf);
  return {
    ...{ language, quiet, strict, asOf },
    ...(rejects !== undefined && { rejects }),
    ...(sheet !== undefined && { sheet: sheetOf(sheet) }),
  };
}

/** A position of one or two digits; longer numbers are names, such as 2022. */
function sheetOf(word: string): string | number {
  return /^[1-9]\d?$/.test(word) ? Number(word) : word;
}

/** What every verb understands; `--lang` is read before, and stands here for the help. */
export function common(command: Command, language: Language): Command {
  return command
    .option('--as-of <date>', say('report.asOf', language))
    .option('--sheet <name>', say('option.sheet', language))
    .option('--lang <code>', say('report.lang', language), (code) =>
      checkedChoice('--lang', code, ['id', 'en']),
    )
    .option('--quiet', say('option.quiet', language))
    .option('--strict', say('option.strict', language))
    .option('--debug', say('option.debug', language));
}

/** A command whose help speaks the language. */
export function worded(command: Command, about: TextKey, language: Language): Command {
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

/** Examples for the end of a help text, and the exit codes. */
export function examples(language: Language, lines: readonly string[]): string {
  const title = say('help.examples', language);
  return `\n${title}\n${lines.map((line) => `  ${line}`).join('\n')}\n\n${say('help.exits', language)}`;
}
