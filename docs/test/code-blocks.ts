import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the site. */
export const DOCS = fileURLToPath(new URL('..', import.meta.url));

/** A block of code of a page. */
export interface CodeBlock {
  /** Page and line, as `guide/files.md:12`. */
  readonly place: string;
  readonly code: string;
}

/** Pages that people wrote, as paths from the folder of the site. */
export function pages(folder = ''): readonly string[] {
  return readdirSync(join(DOCS, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      const isOurs =
        !['node_modules', 'api', 'test'].includes(entry.name) && !entry.name.startsWith('.');
      return isOurs ? pages(path) : [];
    }
    return path.endsWith('.md') ? [path] : [];
  });
}

/** The blocks of a language on every page. */
export function codeBlocks(language: string): readonly CodeBlock[] {
  const fence = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm');
  return pages().flatMap((page) => {
    const text = readFileSync(join(DOCS, page), 'utf8');
    return [...text.matchAll(fence)].map((match) => {
      const line = text.slice(0, match.index).split('\n').length + 1;
      return { place: `${page}:${line}`, code: match[1] ?? '' };
    });
  });
}
