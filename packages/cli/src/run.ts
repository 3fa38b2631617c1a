import { CommanderError } from 'commander';
import { EXIT, errorLine, isUserError, userError } from './errors.js';
import type { Io } from './io.js';
import { programFor } from './options/args.js';
import { languageOf, sayBoth } from './output/say.js';

/**
 * Runs one command line and answers its exit code: 0 done, 1 rows rejected and `--strict`, 2 wrong use or
 * unreadable input, 130 on Ctrl-C. Every error is one line on `io.stderr`.
 *
 * @param argv - the words after `balanting`
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const language = languageOf(argv, io.env);
  // A write tells its error to whoever waits for it; without a listener Node would end the process too.
  io.stdout.on('error', ignore);
  io.stderr.on('error', ignore);
  let exitCode: number = EXIT.done;
  const done = (code: number) => {
    exitCode = code;
  };
  try {
    const program = programFor({ io, language, done });
    if (argv.length === 0) {
      io.stderr.write(program.helpInformation());
      return EXIT.wrong;
    }
    const verbs = program.commands.map((command) => command.name());
    await program.parseAsync(wordsFor(argv, verbs), { from: 'user' });
    return exitCode;
  } catch (thrown) {
    const error = thrown instanceof CommanderError ? usageError(thrown) : thrown;
    if (error === undefined) return EXIT.done;
    io.stderr.write(`${errorLine(error, language)}\n`);
    if (argv.includes('--debug') && error instanceof Error) io.stderr.write(`${stackOf(error)}\n`);
    return isUserError(error) ? error.exitCode : EXIT.wrong;
  } finally {
    io.stdout.off('error', ignore);
    io.stderr.off('error', ignore);
  }
}

/** Help on a verb that does not exist is answered as that verb is, not with the help on all. */
function wordsFor(argv: readonly string[], verbs: readonly string[]): string[] {
  const [first, verb] = argv;
  const unknown = verb !== undefined && !verb.startsWith('-') && !verbs.includes(verb);
  return first === 'help' && unknown ? [verb] : [...argv];
}

/** What commander found wrong, in our words; undefined where it only showed help or the version. */
function usageError({ code, message, exitCode }: CommanderError): Error | undefined {
  if (exitCode === 0 || code === 'commander.help') return undefined;
  const [, word = ''] = /'([^']*)'/.exec(message) ?? [];
  const [, words] = /\(Did you mean (?:one of )?(.*)\?\)/.exec(message) ?? [];
  if (code === 'commander.unknownCommand') return unknownWord('use.unknownVerb', word, words);
  if (code === 'commander.unknownOption') return unknownWord('use.unknownOption', word, words);
  if (code === 'commander.missingArgument') return userError('use.noFile');
  if (code === 'commander.excessArguments') return userError('use.tooMany');
  return userError('use.noValue', { word: word.split(' ')[0] ?? word });
}

type UnknownWord = 'use.unknownVerb' | 'use.unknownOption';

function unknownWord(key: UnknownWord, word: string, words: string | undefined): Error {
  return words === undefined
    ? userError(key, { word, cure: sayBoth('use.seeHelp') })
    : userError(key, { word, cure: sayBoth('use.meant', { words }) });
}

function stackOf(error: Error): string {
  const cause = error.cause instanceof Error ? `\nCause: ${error.cause.stack}` : '';
  return `${error.stack}${cause}`;
}

function ignore(): void {
  // Told to the writer.
}
