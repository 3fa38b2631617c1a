import { fail, ok, type Result } from '@balanting/core';
import type { LibraryPlan } from './library-sheets.js';
import type { TextSheet } from './text-sheet.js';
import { toldSheet } from './told-sheet.js';
import { type BookSheet, type PackedParts, type XlsxBook, xlsxBook } from './xlsx-book.js';
import { xlsxSheetReader } from './xlsx-sheet.js';
import { type MakeParser, type MarkupSink, readMarkup } from './xlsx-stream.js';
import { sharedStrings } from './xlsx-strings.js';
import { styleKinds } from './xlsx-styles.js';
import { damaged } from './zip-entries.js';

/**
 * The sheets of an XLSX workbook, each read while it is unpacked: a sheet of 100,000 rows is 130 MB of markup,
 * which a reader of whole workbooks turns into 1 GB, and a hostile one into more.
 *
 * @returns fails with a `workbook.*` issue or `file.xlsx`
 */
export async function xlsxSheets(
  parts: PackedParts,
  { limits, isWanted }: Pick<LibraryPlan, 'limits' | 'isWanted'>,
): Promise<Result<readonly TextSheet[]>> {
  const book = xlsxBook(parts);
  if (!book.ok) return book;
  const { Parser } = await import('htmlparser2');
  const reader: PartReader = { parts, XmlParser: Parser };
  const { sink: stringSink, texts } = sharedStrings();
  const { sink: styleSink, kinds } = styleKinds();
  const { is1904 } = book.value;
  const broken = brokenPart(reader, book.value, [
    ['styles', styleSink],
    ['sharedStrings', stringSink],
  ]);
  if (broken !== undefined) return fail(damaged(broken));
  const size = { cells: 0, letters: 0 };
  const sheets: TextSheet[] = [];
  for (const [position, sheet] of book.value.sheets.entries()) {
    if (sheet.part === undefined || !isWanted(sheet.name, position)) continue;
    const plan = { name: sheet.name, texts, kinds, is1904, limits, size };
    const read = sheetOf(reader, { ...sheet, part: sheet.part }, plan);
    if (!read.ok) return read;
    sheets.push(read.value);
  }
  return ok(sheets);
}

interface PartReader {
  readonly parts: PackedParts;
  readonly XmlParser: MakeParser;
}

/** Reads parts of the workbook into their sinks; the name of the first that is damaged. */
function brokenPart(
  { parts: { archive, entries }, XmlParser }: PartReader,
  book: XlsxBook,
  wanted: readonly (readonly ['styles' | 'sharedStrings', MarkupSink])[],
): string | undefined {
  for (const [kind, sink] of wanted) {
    const name = book[kind];
    const entry = name === undefined ? undefined : entries.get(name);
    if (entry && !readMarkup(archive, entry, sink, XmlParser)) return name;
  }
  return undefined;
}

function sheetOf(
  { parts: { archive, entries }, XmlParser }: PartReader,
  { part, isHidden }: BookSheet & { readonly part: string },
  plan: Parameters<typeof xlsxSheetReader>[0],
): Result<TextSheet> {
  const { sink, rows, found, hints } = xlsxSheetReader(plan);
  const entry = entries.get(part);
  const isWhole = entry !== undefined && readMarkup(archive, entry, sink, XmlParser);
  if (found.problem) return fail(found.problem);
  if (!isWhole || !found.hasCells) return fail(damaged(part));
  return toldSheet(plan.name, { rows, ...found }, { ...hints(), isHidden });
}
