import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeBlocks, DOCS, pages } from './code-blocks.js';

/** A command line that a page tells its reader to type. */
export interface CommandLine {
  /** Page and line, as `guide/files.md:12`. */
  readonly place: string;
  /** What stands behind `npm start --`. */
  readonly words: readonly string[];
}

const START = /^npm start -- (.*?)(?: +#.*)?$/gm;

/** The command lines of all blocks, of the cheat sheet and of the README of the repository. */
export function commandLines(): readonly CommandLine[] {
  const readme = readFileSync(join(DOCS, '../README.md'), 'utf8');
  const blocks = [...codeBlocks('sh'), { place: 'README.md', code: readme }];
  const typed = blocks.flatMap(({ place, code }) => {
    return [...code.matchAll(START)].map(([, line = '']) => ({ place, line }));
  });
  return [...typed, ...sheet()].map(({ place, line }) => ({ place, words: verbFirst(line) }));
}

/** The blocks of a page that show what comes out. */
export function shownOutputs(page: string): readonly string[] {
  if (!pages().includes(page)) throw new Error(`There is no page ${page}.`);
  return codeBlocks('text')
    .filter(({ place }) => place.startsWith(`${page}:`))
    .map(({ code }) => code);
}

/** The first table of the cheat sheet, whose second column is typed. */
function sheet(): readonly { readonly place: string; readonly line: string }[] {
  const page = 'id/lembar-perintah.md';
  const [, table = ''] = readFileSync(join(DOCS, page), 'utf8').split('|---|---|\n');
  const rows = [...(table.split('\n\n')[0] ?? '').matchAll(/^\| .* \| `(.*)` \|$/gm)];
  return rows.map(([, line = '']) => ({ place: page, line }));
}

/** As `npm start` does: files alone are reported. */
function verbFirst(line: string): readonly string[] {
  const words = line.split(/ +/);
  return /^(-|[a-z]+$)/.test(words[0] ?? '') ? words : ['report', ...words];
}
