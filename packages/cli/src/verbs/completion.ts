import type { Command } from 'commander';
import { completionFor, SHELLS } from '../completion/completion.js';
import { print } from '../io.js';
import { checkedChoice } from '../options/option-values.js';
import { say } from '../output/say.js';
import { examples, type ProgramOptions, worded } from './verb.js';

/** The verb `completion`: the last one added, since it speaks of the others. */
export function addCompletion(program: Command, { io, language, done }: ProgramOptions): void {
  worded(program.command('completion'), 'completion.about', language)
    .usage(SHELLS.join('|'))
    .argument('<shell>', say('completion.shell', language))
    .addHelpText(
      'after',
      examples(language, [
        'source <(balanting completion bash)',
        'balanting completion fish > ~/.config/fish/completions/balanting.fish',
      ]),
    )
    .action(async (shell: string) => {
      await print(io.stdout, completionFor(program, checkedChoice('shell', shell, SHELLS)));
      done(0);
    });
}
