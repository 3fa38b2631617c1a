import type { Command } from 'commander';

/** The shells that {@link completionFor} writes a script for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** One of them. */
export type Shell = (typeof SHELLS)[number];

interface Verb {
  readonly name: string;
  readonly about: string;
  readonly options: readonly { readonly flag: string; readonly about: string }[];
}

/**
 * The script that completes verbs, options and file names in a shell, from the verbs as they are.
 *
 * @example
 * completionFor(new Command('balanting').addCommand(new Command('report')), 'bash').split('\n')[0];
 * // => '# balanting: completion for bash'
 */
export function completionFor(program: Command, shell: Shell): string {
  const verbs = program.commands.map(verbOf);
  return `# balanting: completion for ${shell}\n${SCRIPTS[shell](verbs)}\n`;
}

function verbOf(command: Command): Verb {
  const options = command.options.map(({ long, description }) => ({
    flag: long ?? '',
    about: description,
  }));
  return { name: command.name(), about: command.description(), options };
}

const SCRIPTS: Readonly<Record<Shell, (verbs: readonly Verb[]) => string>> = {
  bash: (verbs) => `_balanting() {
  local word="\${COMP_WORDS[COMP_CWORD]}" words=""
  case "\${COMP_WORDS[1]}" in
${verbs.map(({ name, options }) => `    ${name}) words="${flagsOf(options)}" ;;`).join('\n')}
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then words="${namesOf(verbs)}"; fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
  if [[ "$word" != -* && "$COMP_CWORD" -gt 1 ]]; then COMPREPLY+=($(compgen -f -- "$word")); fi
}
complete -o filenames -F _balanting balanting`,
  zsh: (verbs) => `#compdef balanting
_balanting() {
  local -a verbs
  verbs=(
${verbs.map(({ name, about }) => `    ${quoted(`${name}:${about}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )); then _describe verb verbs; return; fi
  case "$words[2]" in
${verbs.map(({ name, options }) => `    ${name}) compadd -- ${flagsOf(options)} ;;`).join('\n')}
  esac
  _files
}
compdef _balanting balanting`,
  fish: (verbs) =>
    verbs
      .flatMap(({ name, about, options }) => [
        `complete -c balanting -n __fish_use_subcommand -a ${name} -d ${quoted(about)}`,
        ...options.map(
          ({ flag, about: help }) =>
            `complete -c balanting -n '__fish_seen_subcommand_from ${name}' -l ${flag.slice(2)} -d ${quoted(help)}`,
        ),
      ])
      .join('\n'),
};

function namesOf(verbs: readonly Verb[]): string {
  return verbs.map(({ name }) => name).join(' ');
}

function flagsOf(options: Verb['options']): string {
  return options.map(({ flag }) => flag).join(' ');
}

/** A text as one word of a shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
