import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatWithOptions } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { codeBlocks, DOCS, pages } from './code-blocks.js';

// Every block of TypeScript on the site is type-checked and run, and prints what its comments say.

const ROOT = join(DOCS, '..');
const FOLDER = join(DOCS, '.vitepress/cache/blocks');
const blocks = codeBlocks('ts').map((block, i) => ({
  ...block,
  file: join(FOLDER, `block-${i}.ts`),
}));
const startFolder = process.cwd();

beforeAll(() => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const { file, code } of blocks) writeFileSync(file, `${code}\nexport {};\n`);
  const data = 'examples/data/contoh-eppgbm-balangan-2022-09.csv';
  cpSync(join(ROOT, data), join(FOLDER, 'export.csv'));
  process.chdir(FOLDER);
});
afterAll(() => process.chdir(startFolder));

describe('code on the site', () => {
  it('is there', () => expect(blocks.length).toBeGreaterThan(15));

  it('has the right types', () => {
    const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.base.json'), ts.sys.readFile);
    const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
    const program = ts.createProgram(
      blocks.map(({ file }) => file),
      { ...options, types: ['node'], typeRoots: [join(ROOT, 'node_modules/@types')] },
    );
    const wrong = ts
      .getPreEmitDiagnostics(program)
      .filter(({ file }) => file?.fileName.startsWith(FOLDER));
    const told = wrong.map(({ file, messageText }) => {
      const place = blocks.find((block) => block.file === file?.fileName)?.place;
      return `${place}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
    expect(told).toEqual([]);
  }, 180_000);

  it.each(blocks.map(({ place, file, code }) => [place, file, code] as const))(
    '%s runs and prints what it says',
    async (_, file, code) => {
      const printed: string[] = [];
      const spy = vi.spyOn(console, 'log').mockImplementation((...values: unknown[]) => {
        printed.push(formatWithOptions({ colors: false }, ...(values as [])));
      });
      try {
        await import(/* @vite-ignore */ file);
      } finally {
        spy.mockRestore();
      }
      for (const [, said = ''] of code.matchAll(/console\.log\(.*\);? \/\/ (.*)/g)) {
        expect(printed).toContain(said);
      }
    },
  );
});

describe('links of the site', () => {
  const known = new Set(pages().map((page) => `/${page.replace(/(index)?\.md$/, '')}`));

  it.each(pages())('of %s lead somewhere', async (page) => {
    const { readFileSync } = await import('node:fs');
    const text = readFileSync(join(DOCS, page), 'utf8');
    const here = page.includes('/') ? `/${page.slice(0, page.lastIndexOf('/') + 1)}` : '/';
    const links = [...text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)|^ +link: (.*)$/gm)]
      .map(([, inline, front]) => inline ?? front ?? '')
      .filter((link) => !/^(https?:|mailto:)/.test(link));
    const lost = links.filter((link) => {
      const path = new URL(link.replace(/\.md$/, ''), `http://site${here}`).pathname;
      return !path.startsWith('/api/') && !known.has(path) && !existsSync(join(DOCS, path));
    });
    expect(lost).toEqual([]);
  });
});
