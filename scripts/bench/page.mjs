// The page of figures, docs/benchmarks.md: written from what was measured, and read back to keep the rest.
import { aimText, figureText, rangeText } from './outcome.mjs';

const HEAD = `# Benchmarks

Written by \`npm run bench\`; not by hand. Figures are ratios of two ways to do the same work, made in one run on one
machine: contestants take turns (A B A B and so on), a ratio is made in each round, and the table holds the median of the
rounds, the lowest and the highest. "a, time of b" with 8x means that a takes eight times as long as b. Figures in s or MB are of that machine only. The other contestants stand in the
folders \`packages/*/bench\`; children in all files are made up. Figures of one section were taken together, so two
sections may be of different days or machines. A busy machine widens the range. R was not at hand: nothing here is
compared with it.

\`\`\`sh
npm run bench                # all of it, into this page
npm run bench -- z-scores    # benchmarks whose path holds the word; the other sections stay
npm run bench:check          # a short run: fails only where a ratio is less than half as good as here
\`\`\`
`;

const TABLE = '| compared | figure | rounds | aim | |\n|---|---:|---|---|---|\n';

/**
 * The page of sections.
 *
 * @param sections - `{ id, circumstances, outcomes }`, `id` as `core/z-scores`
 */
export function pageText(sections) {
  const sorted = [...sections].sort((a, b) => (a.id < b.id ? -1 : 1));
  let text = HEAD;
  let last = '';
  for (const { id, circumstances, outcomes } of sorted) {
    const [folder, name] = id.split('/');
    if (folder !== last) text += `\n## ${folder}\n`;
    last = folder;
    text += `\n### ${name}\n\n${circumstances}\n\n${TABLE}${outcomes.map(rowText).join('')}`;
  }
  return text;
}

function rowText(found) {
  const state = aimText(found) === '' ? '' : found.met ? 'met' : '**not met**';
  const cells = [found.name, figureText(found), rangeText(found), aimText(found), state];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
}

/** The sections of a page; none of a text that is no such page. */
export function sectionsOf(text) {
  const sections = [];
  let folder = '';
  for (const line of text.split('\n')) {
    const [, title] = /^## (\S+)$/.exec(line) ?? [];
    const [, name] = /^### (\S+)$/.exec(line) ?? [];
    const section = sections.at(-1);
    if (title !== undefined) folder = title;
    else if (name !== undefined) {
      sections.push({ id: `${folder}/${name}`, circumstances: '', outcomes: [] });
    } else if (section !== undefined) readLine(section, line);
  }
  return sections;
}

function readLine(section, line) {
  if (!line.startsWith('|')) section.circumstances += line;
  else if (!/^\| compared|^\|---/.test(line)) section.outcomes.push(outcomeOf(line));
}

function outcomeOf(line) {
  const cells = line.slice(2, -2).split(/(?<!\\)\|/);
  const [name, figure, range, aim, state] = cells.map((cell) => cell.trim().replaceAll('\\|', '|'));
  const [, number, unit] = /^(-?[\d.]+) ?(.*)$/.exec(figure) ?? [];
  const median = Number(number);
  const [, low = median, high = median, rounds = 1] =
    /^(\S+) to (\S+), (\d+) rounds$/.exec(range) ?? [];
  const [, word, limit] = /^at (least|most) (-?[\d.]+)/.exec(aim) ?? [];
  return {
    name,
    unit,
    median,
    ...{ low: Number(low), high: Number(high), rounds: Number(rounds) },
    ...(word !== undefined && { [word]: Number(limit) }),
    met: state !== '**not met**',
  };
}

/** The sections with those of the new ones in place of the old. */
export function mergedSections(old, fresh) {
  const ids = new Set(fresh.map(({ id }) => id));
  return [...old.filter(({ id }) => !ids.has(id)), ...fresh];
}
