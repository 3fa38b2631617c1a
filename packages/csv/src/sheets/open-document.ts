import { fail, issue, ok, type Result } from '@balanting/core';
import { attribute, type SheetHints, type Span } from './sheet-hints.js';
import { mebibytes, type SheetLimits } from './sheet-limits.js';
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

/** The parts of an OpenDocument workbook that hold cells and their formats. */
export const READ_ODS_PART = /^(?:META-INF\/manifest\.xml|content\.xml|styles\.xml)$/;

const CONTENT = 'content.xml';
const MANIFEST = 'META-INF/manifest.xml';

/**
 * The parts of an ODS workbook, looked through.
 *
 * @returns fails with `workbook.part_missing`, `workbook.part_damaged`, `workbook.password`, `workbook.too_large`
 */
export function checkOds(parts: Parts, limits: SheetLimits): Result<CheckedParts> {
  const manifest = parts.get(MANIFEST);
  const content = parts.get(CONTENT);
  if (!manifest) return fail(issue('workbook.part_missing', { values: { part: MANIFEST } }));
  if (/encryption-data/.test(lettersOf(manifest))) {
    return fail(issue('workbook.password', { values: { format: '.ods' } }));
  }
  if (!content) return fail(issue('workbook.part_missing', { values: { part: CONTENT } }));
  for (const [name, bytes] of parts) {
    if (!isWholeXml(bytes)) return fail(damaged(name));
  }
  const hints = openDocumentHints(lettersOf(content), limits);
  return hints.ok ? ok({ parts, hints: hints.value }) : hints;
}

const OPENING_TAG =
  /<table:(table|table-row|table-column|table-cell)(?=[\s>/])((?:[^<>"']|"[^"]*"|'[^']*')*)>/g;
/** What a repeated cell costs in memory at the least. */
const CELL_BYTES = 16;

/**
 * What the sheets of an OpenDocument text say beside their cells. A few letters can repeat a cell a thousand
 * million times, so that repeated cells count as unpacked bytes.
 */
export function openDocumentHints(
  content: string,
  limits: SheetLimits,
): Result<readonly SheetHints[]> {
  const sheets: Mutable[] = [];
  let cells = 0;
  for (const [, element, tag = ''] of content.matchAll(OPENING_TAG)) {
    if (element === 'table') sheets.push(emptyHints());
    const sheet = sheets.at(-1);
    if (sheet === undefined) continue;
    if (element === 'table-column') sheet.columnAt = hide(sheet, 'hiddenColumns', tag);
    else if (element === 'table-row') sheet.rowAt = hide(sheet, 'hiddenRows', tag);
    else if (element === 'table-cell') cells += cellsOf(sheet, tag);
  }
  if (cells * CELL_BYTES > limits.inflatedBytes) {
    const values = { limit: mebibytes(limits.inflatedBytes) };
    return fail(issue('workbook.too_large', { values }));
  }
  return ok(sheets.map(({ rowAt, columnAt, rowRepeats, ...hints }) => hints));
}

/** How many cells a tag makes; a formula without a type has no result. */
function cellsOf(sheet: Mutable, tag: string): number {
  const isFormula = attribute(tag, 'formula') !== undefined;
  if (isFormula && attribute(tag, 'value-type') === undefined) sheet.emptyFormulas++;
  return tag.endsWith('/') ? 0 : sheet.rowRepeats * repeats(tag, 'number-columns-repeated');
}

type Mutable = { -readonly [K in keyof SheetHints]: SheetHints[K] } & {
  hiddenRows: Span[];
  hiddenColumns: Span[];
  rowAt: number;
  columnAt: number;
  rowRepeats: number;
};

function emptyHints(): Mutable {
  const spans = { hiddenRows: [], hiddenColumns: [], merged: [] };
  return { ...spans, isHidden: false, emptyFormulas: 0, rowAt: 0, columnAt: 0, rowRepeats: 1 };
}

/** Notes the rows or columns of a tag where they are hidden; where the next ones start. */
function hide(sheet: Mutable, kind: 'hiddenRows' | 'hiddenColumns', tag: string): number {
  const isRow = kind === 'hiddenRows';
  const from = isRow ? sheet.rowAt : sheet.columnAt;
  const count = repeats(tag, isRow ? 'number-rows-repeated' : 'number-columns-repeated');
  if (isRow) sheet.rowRepeats = count;
  if (/^(?:collapse|filter)$/.test(attribute(tag, 'visibility') ?? '')) {
    sheet[kind].push([from, from + count - 1]);
  }
  return from + count;
}

function repeats(tag: string, name: string): number {
  return Math.max(1, Number.parseInt(attribute(tag, name) ?? '1', 10) || 1);
}
