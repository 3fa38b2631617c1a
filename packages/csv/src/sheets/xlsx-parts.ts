import { fail, issue, ok, type Result } from '@balanting/core';
import { attribute, type MergedRange, type SheetHints, type Span } from './sheet-hints.js';
import { isWholeXml, lettersOf } from './xml-text.js';
import { damaged } from './zip-entries.js';

/** The parts of an archive by name. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** What the spreadsheet library is given of a workbook, and what is read beside it. */
export interface CheckedParts {
  readonly parts: Parts;
  /** In the order of the sheets. */
  readonly hints: readonly SheetHints[];
}

/** Parts of a workbook that hold no cells: pictures, comments, links to elsewhere. */
export const UNREAD_XLSX_PART =
  /^xl\/(?:drawings|media|charts|embeddings|printerSettings|pivot|external|ctrlProps|diagrams|calcChain|theme|query|connections|customXml|comments|threadedComments|persons|model|activeX|slicer|worksheets\/_rels\/)|^customXml\/|^docProps\/|^_xmlsignatures\//i;

const WORKBOOK_PART = /(?:^|\/)workbook\d*\.xml$/i;
const SHEET_TAG = /<(?:\w+:)?sheet\s[^<>]*>/g;
const RELATIONSHIP = /<(?:\w+:)?Relationship\s[^<>]*>/g;

/**
 * The parts of an XLSX workbook, looked through: every sheet named is there and whole, and has nothing left
 * but its cells, since links and ranges beside them can make the library count to 17 thousand million.
 *
 * @returns fails with `workbook.part_missing`, `workbook.part_damaged` or `file.xlsx`
 */
export function checkXlsx(parts: Parts): Result<CheckedParts> {
  for (const [name, bytes] of parts) {
    if (!isWholeXml(bytes)) return fail(damaged(name));
  }
  const workbook = [...parts.keys()].find((name) => WORKBOOK_PART.test(name));
  if (workbook === undefined) return missing('xl/workbook.xml');
  const folder = workbook.replace(/[^/]*$/, '');
  const relationships = `${folder}_rels/${workbook.slice(folder.length)}.rels`;
  const links = parts.get(relationships);
  if (links === undefined) return missing(relationships);
  const targets = targetsOf(lettersOf(links), folder);
  const lost = [...targets.values()].find(({ path, type }) => isRead(type) && !parts.has(path));
  if (lost) return missing(lost.path);
  return trimmedSheets(parts, lettersOf(parts.get(workbook) ?? new Uint8Array()), targets);
}

interface Target {
  readonly path: string;
  readonly type: string;
}

function missing(part: string): Result<never> {
  return fail(issue('workbook.part_missing', { values: { part } }));
}

function isRead(type: string): boolean {
  return /\/(?:worksheet|sharedStrings|styles)$/.test(type);
}

function targetsOf(text: string, folder: string): ReadonlyMap<string, Target> {
  const tags = text.match(RELATIONSHIP) ?? [];
  return new Map(
    tags.map((tag) => {
      const target = attribute(tag, 'Target') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : resolved(`${folder}${target}`);
      return [attribute(tag, 'Id') ?? '', { path, type: attribute(tag, 'Type') ?? '' }];
    }),
  );
}

/** A path without `..` and `.`. */
function resolved(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function trimmedSheets(
  parts: Parts,
  workbook: string,
  targets: ReadonlyMap<string, Target>,
): Result<CheckedParts> {
  const kept = new Map(parts);
  const hints: SheetHints[] = [];
  for (const tag of workbook.match(SHEET_TAG) ?? []) {
    const isHidden = /hidden/i.test(attribute(tag, 'state') ?? '');
    const path = sheetPath(tag, targets);
    const sheet = trimmedSheet(parts.get(path ?? ''));
    if (path === undefined) hints.push({ ...NO_HINTS, isHidden });
    else if (sheet === undefined) return fail(damaged(path));
    else {
      kept.set(path, sheet.bytes);
      hints.push({ ...sheet.hints, isHidden });
    }
  }
  return hints.length > 0 ? ok({ parts: kept, hints }) : fail(issue('file.xlsx'));
}

/** The part of a sheet with cells; undefined for charts and the like. */
function sheetPath(tag: string, targets: ReadonlyMap<string, Target>): string | undefined {
  const target = targets.get(attribute(tag, 'id') ?? '');
  return target?.type.endsWith('/worksheet') ? target.path : undefined;
}

const NO_HINTS = { merged: [], hiddenRows: [], hiddenColumns: [], emptyFormulas: 0 } as const;
const ROOT = /<(?:\w+:)?worksheet\b[^<>]*>/;
const CELLS = /<(\w+:)?sheetData\b[^<>]*?(\/?)>/;

/** A sheet with its cells alone; undefined where they break off. */
function trimmedSheet(bytes: Uint8Array = new Uint8Array()) {
  const text = lettersOf(bytes);
  const root = ROOT.exec(text);
  const open = CELLS.exec(text);
  if (root === null || open === null) return undefined;
  const close = `</${open[1] ?? ''}sheetData>`;
  const closeAt = open[2] === '/' ? open.index + open[0].length : text.lastIndexOf(close);
  if (closeAt < open.index) return undefined;
  const end = open[2] === '/' ? closeAt : closeAt + close.length;
  const name = root[0].slice(1).split(/[\s>]/)[0];
  const cells = text.slice(open.index, end);
  const hints = {
    merged: mergedOf(text.slice(end)),
    hiddenRows: hiddenRowsOf(cells),
    hiddenColumns: hiddenColumnsOf(text.slice(0, open.index)),
    emptyFormulas: emptyFormulasOf(cells),
  };
  const rootTag = bytes.subarray(root.index, root.index + root[0].length);
  const last = new TextEncoder().encode(`</${name}>`);
  return { bytes: joined([rootTag, bytes.subarray(open.index, end), last]), hints };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const MERGED = /<(?:\w+:)?mergeCell\s[^<>]*ref="([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})"/g;

function mergedOf(tail: string): readonly MergedRange[] {
  return [...tail.matchAll(MERGED)].map(([, letters = '', row, lastRow]) => {
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return { row: Number(row) - 1, lastRow: Number(lastRow) - 1, column: column - 1 };
  });
}

const HIDDEN_ROW = /<(?:\w+:)?row\s[^<>]*hidden="(?:1|true)"[^<>]*>/g;

function hiddenRowsOf(cells: string): readonly Span[] {
  return (cells.match(HIDDEN_ROW) ?? []).flatMap((tag) => {
    const row = Number(attribute(tag, 'r')) - 1;
    return row >= 0 ? [[row, row] as const] : [];
  });
}

const COLUMN = /<(?:\w+:)?col\s[^<>]*hidden="(?:1|true)"[^<>]*>/g;

function hiddenColumnsOf(head: string): readonly Span[] {
  return (head.match(COLUMN) ?? []).map(
    (tag) => [Number(attribute(tag, 'min')) - 1, Number(attribute(tag, 'max')) - 1] as const,
  );
}

const FORMULA_WITHOUT_VALUE =
  /<(?:\w+:)?c(\s[^<>]*)?>\s{0,9}(?:<(?:\w+:)?f(?:\s[^<>]*)?\/>|<(?:\w+:)?f(?:\s[^<>]*)?>[^<]*<\/(?:\w+:)?f>)\s{0,9}(?:<(?:\w+:)?v\s*\/>|<(?:\w+:)?v>\s*<\/(?:\w+:)?v>)?\s{0,9}<\/(?:\w+:)?c>/g;

/** A formula whose result is the text of no letters has a result. */
function emptyFormulasOf(cells: string): number {
  if (!cells.includes('f>') && !cells.includes('<f')) return 0;
  let count = 0;
  for (const [, tag = ''] of cells.matchAll(FORMULA_WITHOUT_VALUE)) {
    if (attribute(tag, 't') !== 'str') count++;
  }
  return count;
}
