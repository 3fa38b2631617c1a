import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DOCS } from './code-blocks.js';

// The pages of the API are one for each room and subpath. None of the exports may get lost on the way,
// nor what its doc comment says first.

const ENTRIES: readonly string[] = JSON.parse(
  readFileSync(join(DOCS, 'typedoc.json'), 'utf8'),
).entryPoints;
const folder = mkdtempSync(join(tmpdir(), 'balanting-api-'));

beforeAll(() => {
  const typedoc = join(DOCS, 'node_modules/typedoc/bin/typedoc');
  execFileSync(process.execPath, [typedoc, '--out', folder, '--logLevel', 'Error'], { cwd: DOCS });
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the pages of the API', () => {
  it('are few', () => {
    const pages = readdirSync(folder, { recursive: true }).filter((file) =>
      /\.md$/.test(`${file}`),
    );
    expect(pages.length).toBeGreaterThan(ENTRIES.length);
    expect(pages.length).toBeLessThan(80);
  });

  it('hold every export with the first words of its doc comment', () => {
    const sections = sectionsOf(textOf(folder));
    const exported = documentedExports(ENTRIES.map((entry) => join(DOCS, entry)));
    expect(exported.length).toBeGreaterThan(1500);
    const lost = exported.filter(({ name, words }) => {
      return !(sections.get(name) ?? []).some((section) => letters(section).includes(words));
    });
    expect(lost).toEqual([]);
  }, 300_000);
});

/** Every export of the entries, and the letters that its doc comment begins with. */
function documentedExports(entries: readonly string[]) {
  const config = ts.readConfigFile(join(DOCS, 'tsconfig.api.json'), ts.sys.readFile).config;
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, DOCS);
  const program = ts.createProgram([...entries], options);
  const checker = program.getTypeChecker();
  return entries.flatMap((entry) => {
    const source = program.getSourceFile(entry);
    const module = source && checker.getSymbolAtLocation(source);
    const symbols = module === undefined ? [] : checker.getExportsOfModule(module);
    return symbols.map((symbol) => {
      const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
      const real = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
      const comment = ts.displayPartsToString(real.getDocumentationComment(checker));
      return { name: symbol.name, words: letters(comment.split(/[{`]/)[0] ?? '').slice(0, 40) };
    });
  });
}

function textOf(path: string): string {
  return readdirSync(path, { withFileTypes: true })
    .map((entry) => {
      const inside = join(path, entry.name);
      return entry.isDirectory() ? textOf(inside) : readFileSync(inside, 'utf8');
    })
    .join('\n');
}

/** What stands below each heading of an export, by its name. */
function sectionsOf(text: string): ReadonlyMap<string, readonly string[]> {
  const sections = new Map<string, string[]>();
  for (const section of text.split(/^## /m).slice(1)) {
    const name = (section.split('\n')[0] ?? '').replace(/(\(\))? \{#.*$|\\/g, '');
    sections.set(name, [...(sections.get(name) ?? []), section]);
  }
  return sections;
}

function letters(text: string): string {
  return text.replace(/[^a-z]/gi, '');
}
