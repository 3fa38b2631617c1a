import type { Command } from 'commander';
import { userError } from '../errors.js';
import { checkedChoice, checkedCount } from '../options/option-values.js';
import { say } from '../output/say.js';
import type { ServeOptions } from '../serve/serve-command.js';
import type { TextKey } from '../texts/texts.en.js';
import { examples, listOf, type ProgramOptions, worded } from './verb.js';

/** Options of `serve` as commander leaves them. */
interface Given {
  readonly port?: string;
  readonly host?: string;
  readonly cors?: string;
  readonly grace?: string;
  readonly log?: string;
  readonly quiet?: boolean;
}

const LAST_PORT = 65_535;

/** The verb `serve` with its options. */
export function addServe(program: Command, { io, language, done }: ProgramOptions): void {
  const text = (key: TextKey) => say(key, language);
  worded(program.command('serve'), 'serve.about', language)
    .usage('[--port N] [--host ADDRESS] [--...]')
    .option('--port <n>', text('serve.port'))
    .option('--host <address>', text('serve.host'))
    .option('--cors <origins>', text('serve.cors'))
    .option('--grace <seconds>', text('serve.grace'))
    .option('--log <kind>', text('serve.log'))
    .option('--lang <code>', text('report.lang'), (code) =>
      checkedChoice('--lang', code, ['id', 'en']),
    )
    .option('--quiet', text('option.quiet'))
    .option('--debug', text('option.debug'))
    .addHelpText('after', `\n${text('serve.token')}`)
    .addHelpText(
      'after',
      examples(language, [
        'balanting serve',
        'BALANTING_TOKEN=rahasia balanting serve --host 0.0.0.0 --port 8080',
      ]),
    )
    .action(async (given: Given) => {
      const options: ServeOptions = {
        language,
        host: given.host ?? '127.0.0.1',
        port: checkedPort(given.port ?? '8080'),
        corsOrigins: listOf(given.cors),
        graceSeconds: checkedCount('--grace', given.grace ?? '10'),
        log: checkedChoice('--log', given.log ?? 'json', ['json', 'none']),
        quiet: given.quiet ?? false,
      };
      const { serveCommand } = await import('../serve/serve-command.js');
      done(await serveCommand(options, io));
    });
}

function checkedPort(word: string): number {
  const port = checkedCount('--port', word);
  if (port > LAST_PORT) throw userError('use.count', { option: '--port', word, least: 0 });
  return port;
}
