import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOCS } from './code-blocks.js';

// Each row of the page "Where is the rule?" names a file with an export of that name, and a test file
// with a test of that title.

const ROOT = join(DOCS, '..');
const ROW = /^\| (.+?) \| `(\S+)` `(\w+)` \| (.+?) \| `(\S+)` "(.+)" \|$/;
const lines = readFileSync(join(DOCS, 'rules.md'), 'utf8').split('\n');
const rows = lines
  .filter((line) => /^\| (?!rule )/.test(line))
  .map((line) => ROW.exec(line) ?? line);

describe('the page of rules', () => {
  it('has a row for each rule, and reads them all', () => {
    expect(rows.length).toBeGreaterThanOrEqual(40);
    expect(rows.filter((row) => typeof row === 'string')).toEqual([]);
  });

  it.each(rows.map(([, rule, file, name]) => [rule, file, name] as const))(
    '%s: %s holds %s',
    (_, file = '', name) => {
      expect(textOf('src', file)).toMatch(
        new RegExp(`export (async )?(function|const) ${name}\\b`),
      );
    },
  );

  it.each(rows.map(([, rule, , , , file, title]) => [rule, file, title] as const))(
    '%s: tested in %s by "%s"',
    (_, file = '', title = '') => {
      const text = textOf('test', file);
      const asWritten = [title, title.replaceAll("'", "\\'")];
      expect(asWritten.some((words) => new RegExp(`['"\`]${escaped(words)}`).test(text))).toBe(
        true,
      );
    },
  );
});

/** The text of a file of core's sources or tests, or of another package by its whole path. */
function textOf(folder: 'src' | 'test', file: string): string {
  const path = join(ROOT, file.startsWith('packages/') ? file : `packages/core/${folder}/${file}`);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
