import { Command } from 'commander';
import { say } from '../output/say.js';
import { addCompletion } from '../verbs/completion.js';
import { addConformance } from '../verbs/conformance.js';
import { addConvert } from '../verbs/convert.js';
import { addGain } from '../verbs/gain.js';
import { addLokus } from '../verbs/lokus.js';
import { addPrevalence } from '../verbs/prevalence.js';
import { addQuality } from '../verbs/quality.js';
import { addReport } from '../verbs/report.js';
import { addServe } from '../verbs/serve.js';
import { addSql } from '../verbs/sql.js';
import { type ProgramOptions, worded } from '../verbs/verb.js';
import { addZscores } from '../verbs/zscores.js';
import { VERSION } from '../version.js';

/** The verbs with their options, for one run. */
export function programFor(options: ProgramOptions): Command {
  const { io, language } = options;
  const program = worded(new Command('balanting'), 'program.about', language)
    .usage(
      'report|zscores|prevalence|quality|gain|lokus|convert|serve|sql|conformance|completion [--...]',
    )
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
  addGain(program, options);
  addLokus(program, options);
  addConvert(program, options);
  addServe(program, options);
  addConformance(program, options);
  addSql(program, options);
  addCompletion(program, options);
  return program;
}
