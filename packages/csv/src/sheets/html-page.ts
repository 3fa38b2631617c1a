import { type HtmlTable, htmlTable, shownText } from './html-table.js';
import type { SheetLimits } from './sheet-limits.js';

/** Elements whose text no reader sees, or which is no part of the page. */
const UNSEEN = new Set(['script', 'style', 'title', 'template', 'noscript', 'xml']);
/** Elements that stand apart from what is before and behind them. */
const APART = new Set('br p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd hr pre center body'.split(' '));
/** Lines above a table that are kept: its header must still be among the first 15 rows. */
const MOST_LINES = 8;
/** A page with more tables is none that anybody made. */
export const MOST_TABLES = 10_000;

type Attributes = Readonly<Record<string, string>>;

interface PageTable {
  readonly name: string;
  readonly table: HtmlTable;
  /** Whether the page ends before it does. */
  isCut: boolean;
}

/** Gathers the tables of a page from its tags. */
export function htmlPage(limits: SheetLimits) {
  const tables: PageTable[] = [];
  const opened: PageTable[] = [];
  const state = { lines: [] as string[], line: '', unseen: 0, isEnding: false };

  const current = () => opened.at(-1)?.table;
  const endLine = () => {
    const shown = shownText(state.line);
    if (shown !== '') state.lines = [...state.lines, shown].slice(-MOST_LINES);
    state.line = '';
  };
  const apart = () => {
    const table = current();
    if (table) table.text(' ');
    else endLine();
  };
  const startTable = () => {
    endLine();
    const table = htmlTable(current() ? [] : state.lines, limits);
    if (!current()) state.lines = [];
    const started = { name: `table ${tables.length + 1}`, table, isCut: false };
    tables.push(started);
    opened.push(started);
  };
  const endTable = () => {
    const ended = opened.pop();
    ended?.table.endRow();
    if (ended) ended.isCut = state.isEnding;
  };

  const opening: Readonly<Record<string, (attributes: Attributes) => void>> = {
    table: startTable,
    tr: () => current()?.startRow(),
    td: (attributes) => current()?.startCell(attributes),
    th: (attributes) => current()?.startCell(attributes),
    caption: () => current()?.startCell(),
  };
  const closing: Readonly<Record<string, () => void>> = {
    table: endTable,
    tr: () => current()?.endRow(),
    td: () => current()?.endCell(),
    th: () => current()?.endCell(),
    caption: () => current()?.endRow(),
  };

  return {
    tables,
    open: (name: string, attributes: Attributes) => {
      if (UNSEEN.has(name)) state.unseen++;
      else if (Object.hasOwn(opening, name)) opening[name]?.(attributes);
      else if (APART.has(name)) apart();
    },
    close: (name: string) => {
      if (UNSEEN.has(name)) state.unseen--;
      else if (Object.hasOwn(closing, name)) closing[name]?.();
      else if (APART.has(name)) apart();
    },
    text: (text: string) => {
      if (state.unseen > 0) return;
      const table = current();
      if (table) table.text(text);
      else state.line += text;
    },
    ending: () => {
      state.isEnding = true;
    },
    isTooMuch: () =>
      tables.length > MOST_TABLES ||
      opened.some(({ table }) => table.width() > limits.columns || table.rows.length > limits.rows),
  };
}
