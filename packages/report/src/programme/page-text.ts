import { alignedTable } from '../print/aligned-table.js';
import { wrap } from '../print/text-lines.js';
import type { Block, ProgrammePage } from './block.js';

const WIDTH = 100;

/** Marks that could move the cursor of a terminal. */
const CONTROL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/** A report of the programme as plain text of at most 100 columns, tables apart. */
export function programmeText({ kicker, title, period, parts }: ProgrammePage): string {
  const lines = [
    kicker,
    title,
    period,
    ...parts.flatMap((part) => ['', part.title.toUpperCase(), ...part.blocks.flatMap(blockLines)]),
  ];
  const kept = lines.filter((line, k) => line !== '' || lines[k - 1] !== '');
  return `${kept
    .map((line) => line.replace(CONTROL, ' '))
    .join('\n')
    .trimEnd()}\n`;
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return ['', block.text];
    case 'text':
    case 'note':
      return wrap(oneLine(block.text), WIDTH);
    case 'list':
      return block.items.flatMap(bullet);
    case 'table':
      return tableLines(block);
  }
}

function bullet(text: string): readonly string[] {
  return wrap(oneLine(text), WIDTH - 4).map((line, k) => `  ${k === 0 ? '- ' : '  '}${line}`);
}

function tableLines({ caption, columns, rows }: Extract<Block, { kind: 'table' }>) {
  const titles = columns.map(({ title }) => title);
  return ['', caption, ...alignedTable([titles, ...rows.map((row) => row.map(oneLine))]), ''];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
