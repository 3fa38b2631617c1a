import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { report as jsonReport } from '../../json/test/fixture.js';
import { report as printedReport } from '../../report/test/fixture.js';
import { locus } from '../../report/test/locus-fixture.js';
import { quality } from '../../report/test/quality-fixture.js';
import { survey } from '../../report/test/survey-fixture.js';

// Every `@example` of the library runs: `expression; // => value` must hold, and an example without a
// value must at least run. `...` in a value stands for what is left out.

declare global {
  interface ImportMeta {
    /** What vitest puts in the place of this call. */
    glob(files: string[], options: { eager: true }): Record<string, Record<string, unknown>>;
  }
}

const modules = import.meta.glob(
  [
    '../src/**/*.ts',
    '../../{csv,json,report,http,sql,conformance}/src/**/*.ts',
    '!**/texts.*.ts',
    '!../../http/src/docs/**',
  ],
  { eager: true },
);

interface Example {
  readonly place: string;
  readonly file: string;
  readonly code: string;
}

const everything = Object.assign({}, ...Object.values(modules));
const examples = Object.keys(modules).flatMap(examplesOf);

function examplesOf(file: string): Example[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return [...text.matchAll(/^ *\* @example\n((?: *\*(?!\/| @).*\n)+)/gm)].map((match) => {
    const line = text.slice(0, match.index).split('\n').length;
    const code = (match[1] ?? '').replace(/^ *\* ?/gm, '');
    return { place: `${file.replace(/^[./]+/, '')}:${line}`, file, code };
  });
}

/** The code with each `expression; // => value` turned into a check. */
function checkedCode(code: string): string {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  const changes: { start: number; end: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) changes.push(cut(node));
    const value = ts.isExpressionStatement(node) ? valueAfter(code, node.end) : undefined;
    if (ts.isExpressionStatement(node) && value !== undefined) {
      const expression = node.expression.getText();
      const text = `__check(${expression}, ${JSON.stringify(value)}, (__text) => eval(__text));`;
      changes.push({ start: node.getStart(), end: node.end, text });
    } else ts.forEachChild(node, visit);
  };
  const cut = (node: ts.Node) => ({ start: node.getStart(), end: node.end, text: '' });
  visit(source);
  return changes
    .sort((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end),
      code,
    );
}

/** The value that a comment behind a statement names, over as many comment lines as it takes. */
function valueAfter(code: string, end: number): string | undefined {
  const found = /^[ \n]*\/\/ => ((?:.*\n(?:[ ]*\/\/ (?!=>))?)*?.*?)(?:\n(?! *\/\/ )|$)/.exec(
    `${code.slice(end).trimEnd()}`,
  );
  return found?.[1]?.replace(/\n *\/\/ ?/g, '\n').trim();
}

function check(actual: unknown, value: string, evaluate: (text: string) => unknown): void {
  if (/\.\.\./.test(value)) {
    const [before = '', after = ''] = value.split('...');
    const shown = typeof actual === 'string' ? `'${actual}'` : String(actual);
    expect(shown.startsWith(before) && shown.endsWith(after), `${shown} for ${value}`).toBe(true);
    return;
  }
  // Arrays of numbers are written as Node shows them.
  const code = value.replace(/^(\w+Array) (\[.*\])$/, '$1.from($2)');
  expect(actual).toEqual(evaluate(`(${code})`));
}

/** Data that examples speak of by these names, each made when the first of them does. */
const fixtures = {
  survey: lazy(survey),
  quality: lazy(quality),
  locus: lazy(locus),
  jsonReport: lazy(jsonReport),
  printedReport: lazy(printedReport),
};

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** All examples in one go: the compiler takes longer to start than to compile one. */
const compiled = lazy(() => {
  const parts = examples.map(
    ({ code }, i) => `'#${i}';\nasync () => {\n${checkedCode(code)}\n};\n`,
  );
  const text = ts.transpile(parts.join(''), { target: ts.ScriptTarget.ES2022 });
  return text.split(/^'#\d+';\n/m).slice(1);
});

async function run({ file, code }: Example, i: number): Promise<void> {
  const text = compiled()[i] ?? '';
  // A value behind anything but an expression would be read and never checked.
  expect(text.split('__check(').length, 'values checked').toBe(code.split('// =>').length);
  const { jsonReport, printedReport, ...named } = fixtures;
  const report = file.includes('/json/') ? jsonReport : printedReport;
  const words = new Set(text.match(/[\p{L}_$][\p{L}\d_$]*/gu));
  const given = { ...named, report };
  const scope: Record<string, unknown> = { __check: check };
  for (const name of words) {
    if (Object.hasOwn(everything, name)) scope[name] = everything[name];
    if (Object.hasOwn(given, name)) scope[name] = given[name as keyof typeof given]();
    if (Object.hasOwn(modules[file] ?? {}, name)) scope[name] = modules[file]?.[name];
  }
  const make = new Function(...Object.keys(scope), `return ${text}`);
  await make(...Object.values(scope))();
}

describe('examples of the doc comments', () => {
  it('are there', () => expect(examples.length).toBeGreaterThan(120));

  it.each(examples.map((example, i) => [example.place, example, i] as const))(
    '%s',
    (_, example, i) => run(example, i),
  );
});

describe('what core exports', () => {
  it('has a doc comment, each name', () => {
    const bare = exportsOf('../src/index.ts').filter(([, file, name]) => !isDescribed(file, name));
    expect(bare.map(([shown]) => shown)).toEqual([]);
    expect(exportsOf('../src/index.ts').length).toBeGreaterThan(150);
  });
});

/** Each name that a barrel exports, with the file and the name there. */
function exportsOf(barrel: string): [string, string, string][] {
  return sourceOf(barrel).statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || !statement.moduleSpecifier) return [];
    const target = statement.moduleSpecifier.getText().slice(1, -1);
    const file = new URL(target.replace(/js$/, 'ts'), new URL(barrel, import.meta.url)).href;
    const clause = statement.exportClause;
    if (!clause || !ts.isNamedExports(clause)) return [];
    return clause.elements.map(({ name, propertyName }): [string, string, string] => [
      `${target} ${name.text}`,
      file,
      (propertyName ?? name).text,
    ]);
  });
}

function isDescribed(file: string, name: string): boolean {
  return sourceOf(file).statements.some((statement) => {
    const names = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map((declared) => declared.name.getText())
      : [(statement as ts.DeclarationStatement).name?.getText()];
    return names.includes(name) && ts.getJSDocCommentsAndTags(statement).length > 0;
  });
}

const sources = new Map<string, ts.SourceFile>();

function sourceOf(file: string): ts.SourceFile {
  const known = sources.get(file) ?? parsed(file);
  sources.set(file, known);
  return known;
}

function parsed(file: string): ts.SourceFile {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
}

describe('functions that a package exports', () => {
  const doors = Object.keys(modules).filter((file) => /src\/index\.ts$/.test(file));
  const texts = Object.keys(modules).map((file) =>
    readFileSync(new URL(file, import.meta.url), 'utf8'),
  );

  it.each(doors)('have a doc comment with an example: %s', (door) => {
    const functions = Object.entries(modules[door] ?? {}).filter(
      ([, value]) =>
        typeof value === 'function' && !/^[A-Z]/.test((value as { name: string }).name),
    );
    const bare = functions
      .map(([name]) => name)
      .filter((name) => {
        const comment = new RegExp(
          `/\\*\\*(?:(?!\\*/)[\\s\\S])*@example(?:(?!\\*/)[\\s\\S])*\\*/\\s*export (?:async )?function\\*? ${name}\\b`,
        );
        return !texts.some((text) => comment.test(text));
      });
    expect(bare).toEqual([]);
  });
});
