import { readFileSync } from 'node:fs';

/** The rows of a published CSV or TSV without quotes, as objects of text. */
export function publishedRows(name: string, separator = ','): Record<string, string>[] {
  const text = readFileSync(new URL(`./published/${name}`, import.meta.url), 'utf8');
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const keys = head.split(separator);
  return lines.map((line) => {
    const cells = line.split(separator);
    return Object.fromEntries(keys.map((key, i) => [key, cells[i] ?? '']));
  });
}
